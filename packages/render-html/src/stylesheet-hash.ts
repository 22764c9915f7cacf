/** SHA-256 of STYLESHEET, kept so that a run does not hash it anew; a test compares them and prints the right value. */
export const STYLESHEET_HASH = 'G4aHeq6VNbsJEjv71igfNCkoCUpEjrfxnPQT7L825rU=';
