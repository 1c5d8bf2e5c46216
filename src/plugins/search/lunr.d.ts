/** What the search uses of lunr, which brings no types of its own. */
declare module 'lunr' {
  namespace lunr {
    type Result = {
      ref: string;
      score: number;
      matchData: {metadata: Record<string, Record<string, {position?: Array<[number, number]>}>>};
    };
    type Query = {term(term: string, clause: object): Query};
    type Index = {query(build: (query: Query) => void): Result[]};
    type Language = ((this: Builder) => void) & {stopWordFilter?: StopWordFilter};
    type StopWordFilter = (word: string) => string | undefined;
    type Builder = {
      metadataWhitelist: string[];
      use(language: Language): void;
      ref(field: string): void;
      field(name: string): void;
      add(document: object): void;
    };
    type Lunr = {
      (build: (this: Builder) => void): Index;
      tokenizer: ((text: string) => Array<{toString(): string}>) & {separator: RegExp};
      stopWordFilter: StopWordFilter;
      Index: {load(serialized: object): Index};
    };
  }
  const lunr: lunr.Lunr;
  export default lunr;
  export type {lunr};
}
