/** What the search knows of a language: how its words are cut to stems, and which are too common to be looked for. */
export type Language = {
  /** ISO 639-1. */
  code: string;
  stem: (word: string) => string;
  stopWords: readonly string[];
};
