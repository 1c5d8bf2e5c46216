/** Data as the text of a script element, which must not hold the end of one. */
export const toScript = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');
