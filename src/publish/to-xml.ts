// What no XML document may hold, however it is written; a page may, where its author wrote `&#8;` or "\b".
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** A document without characters that XML has no place for. */
export const toXml = (document: string): string => document.replace(FORBIDDEN, '');
