// Pagefind takes "l’équipement" for one word, and "l'équipement" for two, of which either can be found.

const TYPOGRAPHIC = /(?<=[\p{L}\p{N}])’(?=(?:<[^/>][^>]*>)*[\p{L}\p{N}])/gu;

const STRAIGHT = /(?<=[\p{L}\p{N}])'(?=[\p{L}\p{N}])/gu;

/** The HTML of a page with straight apostrophes within words: as a reference, for one may stand in an attribute. */
export const straightenApostrophes = (html: string): string => html.replaceAll(TYPOGRAPHIC, '&#39;');

/** A text with the apostrophes that a reader expects within words. */
export const restoreApostrophes = (text: string): string => text.replaceAll(STRAIGHT, '’');
