import type {Page} from '@playwright/test';
import type {PeerName} from '../peers/peer.ts';

/** How a peer's search is used, and where it shows what it found. */
export type SearchBox = {
  /** Opens it, or does what first tells the page that somebody wants to search. */
  touch: (page: Page) => Promise<void>;
  /** Where words are typed. */
  field: string;
  /** One result, with its text. */
  result: string;
};

/** Where a peer lists what it found, one link for each, for reading the order of pages. */
export type ResultList = {
  /** The page that has the list, where it is not any page. */
  address?: (language: string) => string;
  touch?: (page: Page) => Promise<void>;
  field: string;
  link: string;
  /** How long it waits itself after a key before it begins, in ms. */
  debounce: number;
};

const openModal = (page: Page): Promise<void> => page.locator('button[data-open-modal]').click();
const pressSlash = (page: Page): Promise<void> => page.keyboard.press('/');

export const searchBoxes: Record<PeerName, SearchBox> = {
  handbook: {touch: pressSlash, field: 'dialog input[type=search]', result: 'dialog ol a'},
  'search-local': {
    touch: (page) => page.locator('.navbar__search-input').click(),
    field: '.navbar__search-input',
    result: '[class*="suggestion_"]',
  },
  pagefind: {touch: openModal, field: '.pagefind-ui__search-input', result: '.pagefind-ui__result-title'},
  minisearch: {touch: pressSlash, field: '#localsearch-input', result: '.VPLocalSearchBox a.result'},
};

/** Where a peer has a page of results, that is read: its box shows fewer, and search-local's has no links. */
export const resultLists: Record<PeerName, ResultList> = {
  handbook: {
    address: (language) => (language === 'en' ? '/search' : `/${language}/search`),
    field: 'main input[type=search]',
    link: 'main ol a',
    debounce: 150,
  },
  'search-local': {address: () => '/search', field: 'input[type=search][name=q]', link: 'article h2 a', debounce: 0},
  pagefind: {
    touch: openModal,
    field: '.pagefind-ui__search-input',
    link: '.pagefind-ui__result-title a',
    debounce: 300,
  },
  minisearch: {touch: pressSlash, field: '#localsearch-input', link: '.VPLocalSearchBox a.result', debounce: 200},
};
