/** What the search uses of lunr, which brings no types of its own. */
declare module 'lunr' {
  namespace lunr {
    type Result = {ref: string; score: number};
    type Query = {term(term: string, clause: object): Query};
    type Index = {query(build: (query: Query) => void): Result[]};
    type Lunr = {
      tokenizer: {separator: RegExp};
      Query: {wildcard: {TRAILING: number}};
      Index: {load(serialized: object): Index};
    };
  }
  const lunr: lunr.Lunr;
  export default lunr;
  export type {lunr};
}
