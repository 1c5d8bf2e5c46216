/**
 * The no-break spaces of a French text, which engines make plain ones: without them, a line of the results could
 * begin with a colon. One character takes the place of another, so that every word stays where the index has it.
 */
export const restoreSpaces = (text: string, language: string): string =>
  language === 'fr'
    ? text
        .replaceAll(/« | »| (?=:(?:\s|$))/g, (found) => found.replace(' ', '\u00A0'))
        .replaceAll(/ (?=[;!?%€])|(?<=\d) (?=\d{3}(?!\d))/g, '\u202F')
    : text;
