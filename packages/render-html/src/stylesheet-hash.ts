/** SHA-256 of STYLESHEET, kept so that a run does not hash it anew; a test compares them and prints the right value. */
export const STYLESHEET_HASH = '3LtvmaYB/9TSHwXz0Xg70GLARyNT3QmC/ehPyuoWviE=';
