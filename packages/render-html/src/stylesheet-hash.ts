/** SHA-256 of STYLESHEET, kept so that a run does not hash it anew; a test compares them and prints the right value. */
export const STYLESHEET_HASH = 'KitqwL2uKdshciDSpKF2PUw2nOlNOqtA/bKKxkucoi8=';
