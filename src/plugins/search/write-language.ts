/** Names of languages as the packages for stems and stop words have them. */
const PACKAGES: Readonly<Record<string, string>> = {
  ar: 'arabic',
  bg: 'bulgarian',
  da: 'danish',
  de: 'german',
  el: 'greek',
  en: 'english',
  es: 'spanish',
  fi: 'finnish',
  fr: 'french',
  ga: 'irish',
  hu: 'hungarian',
  hy: 'armenian',
  id: 'indonesian',
  it: 'italian',
  lt: 'lithuanian',
  ne: 'nepali',
  nl: 'dutch',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sr: 'serbian',
  sa: 'sanskrit',
  sv: 'swedish',
  ta: 'tamil',
  tr: 'turkish',
  uk: 'ukrainian',
};

/**
 * The module by which the search knows its language, so that a reader downloads no other. Words of a language that has
 * no stemmer are compared as they are.
 */
export const writeLanguage = (code: string): string => {
  const name = PACKAGES[code];
  return name === undefined
    ? 'export const stem = (word) => word;\nexport const stopWords = [];\n'
    : `export {stemmer as stem} from '@orama/stemmers/${name}';\nexport {stopwords as stopWords} from '@orama/stopwords/${name}';\n`;
};
