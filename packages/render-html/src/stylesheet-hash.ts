/** SHA-256 of STYLESHEET, kept so that a run does not hash it anew; a test compares them and prints the right value. */
export const STYLESHEET_HASH = 'LlLKnyJE518H4v5gCql9e1N+2Mpc4Kx3WeNvRLXk93Q=';
