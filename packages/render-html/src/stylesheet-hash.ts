/** SHA-256 of STYLESHEET, kept so that a run does not hash it anew; a test compares them and prints the right value. */
export const STYLESHEET_HASH = '/bfDIjtEMl2/p7IpxeeWwZ5u+zecSK4PHZdE9bwA3fg=';
