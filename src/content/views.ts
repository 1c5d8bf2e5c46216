import type {Kind} from './collections.ts';
import type {ContentGraph, Entry} from './graph.ts';

/** A further page that the site makes of an entry. Its id is the last part of its address, below the entry's own. */
type View = {id: string; of: Kind};

/** Every view there is. What one shows is projected from the same record as the page itself. */
export const views = [
  {id: 'interviewers', of: 'stage'},
  {id: 'would-i-be-selected', of: 'process'},
  {id: 'self-check', of: 'job'},
  {id: 'coverage', of: 'level'},
  {id: 'prepare', of: 'job'},
] as const satisfies View[];

export type ViewId = (typeof views)[number]['id'];

/** Where a view of an entry lies, from the site's root. */
export const toViewAddress = ({address}: Pick<Entry, 'address'>, id: ViewId): string => `${address}/${id}`;

/** The views of an entry, with their addresses. */
export const listViews = (entry: Entry): Array<{id: ViewId; address: string}> =>
  views.filter(({of}) => of === entry.kind).map(({id}) => ({id, address: toViewAddress(entry, id)}));

/** Every address at which an entry can be read: its own, then those of its views. */
export const listAddresses = (entry: Entry): string[] => [
  entry.address,
  ...listViews(entry).map(({address}) => address),
];

/** The entry that can be read at an address, its views included. */
export const findReadableAt = ({entries}: Pick<ContentGraph, 'entries'>, address: string): Entry | undefined =>
  entries.find((entry) => listAddresses(entry).includes(address));
