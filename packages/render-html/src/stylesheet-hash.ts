/** SHA-256 of STYLESHEET, kept so that a run does not hash it anew; a test compares them and prints the right value. */
export const STYLESHEET_HASH = 'KNn7yu0u6tZEI0vO3D7SBj4K553DO+I1u14A+gsmsqI=';
