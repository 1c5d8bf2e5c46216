/**
 * Where one word ends, in the index as in what is looked for: lunr's own rule, and at apostrophes, so that
 * "équipement" finds "l’équipement" and "Batvoice" finds "Batvoice's".
 */
export const WORD_SEPARATOR = /[\s\-'’]+/;
