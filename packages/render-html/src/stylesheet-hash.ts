/** SHA-256 of STYLESHEET, kept so that a run does not hash it anew; a test compares them and prints the right value. */
export const STYLESHEET_HASH = 'UCIJ4U5X1BeLwakNgty8SMq79/KLvCNcJtYrARIFcGc=';
