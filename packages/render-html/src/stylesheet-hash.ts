/** SHA-256 of STYLESHEET, kept so that a run does not hash it anew; a test compares them and prints the right value. */
export const STYLESHEET_HASH = '7RO46AhR+a40g0a1jsSQdIO8NSTiMb9nBrfEjePzYDc=';
