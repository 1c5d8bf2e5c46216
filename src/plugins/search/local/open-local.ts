import lunr from 'lunr';
import type {FullText, PageText} from '../full-text.ts';
import {restoreSpaces} from '../restore-spaces.ts';
import {weigh} from '../weigh.ts';

/** One text that can be found: a title, a heading, the prose below a heading. */
type LocalDocument = {
  /** Number within the whole index. */
  i: number;
  /** The text. */
  t: string;
  /** The page, with base URL. */
  u: string;
  /** The section's anchor, `#said`. */
  h?: string;
};

/** What search-local writes: titles, headings, descriptions, keywords and prose, in this order. */
export type SerializedField = {documents: LocalDocument[]; index: object};

const HEADINGS = 1;
const PROSE = 4;

/** The text of one scope, as search-local indexed it. `language` is the site's; `pages` is how many it has. */
export const openLocal = (
  serialized: readonly SerializedField[],
  {baseUrl, language}: {baseUrl: string; language: string},
): FullText => {
  const prose = serialized[PROSE] ?? {documents: [], index: {}};
  const index = lunr.Index.load(prose.index);
  const toAddress = (url: string) => `/${url.slice(baseUrl.length)}`;
  const addresses = new Map(prose.documents.map(({i, u}) => [String(i), toAddress(u)]));
  const pages = new Set(addresses.values()).size;
  const restore = (text: string) => restoreSpaces(text, language);
  const headings = new Map((serialized[HEADINGS]?.documents ?? []).map(({u, h, t}) => [`${u}${h ?? ''}`, restore(t)]));
  return {
    async find({written, word}, typing) {
      const results = index.query((query) => {
        query.term(written, {});
        // A beginning is compared with stems, for a serialized index has nothing else; some languages' have no accents.
        for (const beginning of typing ? new Set([written, word]) : [])
          query.term(beginning, {usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING, boost: 0.5});
      });
      const best = new Map<string, number>();
      for (const {ref, score} of results) {
        const address = addresses.get(ref);
        if (address !== undefined) best.set(address, Math.max(score, best.get(address) ?? 0));
      }
      return weigh([...best], pages);
    },
    async read(address): Promise<PageText | undefined> {
      const own = prose.documents.filter(({u}) => toAddress(u) === address);
      return own.map(({u, h = '', t}) => ({anchor: h, heading: headings.get(`${u}${h}`) ?? '', text: restore(t)}));
    },
  };
};
