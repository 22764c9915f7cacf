/** SHA-256 of STYLESHEET, kept so that a run does not hash it anew; a test compares them and prints the right value. */
export const STYLESHEET_HASH = 'cQwrCcI8UIXNFQ4LMhMId9qLb0ke1HRvo4hIvKsQn+c=';
