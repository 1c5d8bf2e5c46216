/** Under this name, and the site's, a browser remembers that the reader has chosen a language or wants no other. */
export const ANSWER = 'language-offer';
