import type {NamedThing, Names} from './named-thing.ts';

/** A thing without what its folder says of it, nor the end of its address where that is its title. */
type PackedThing = Omit<NamedThing, 'address' | 'kind'> & {slug?: string};

/** Things of one kind in one folder. */
type PackedFolder = {folder: string; kind: NamedThing['kind']; things: PackedThing[]};

/** Names in the form in which they are downloaded, by every reader who searches. */
export type PackedNames = Omit<Names, 'things'> & {folders: PackedFolder[]};

/** Leaves out what can be told from the rest. */
export const packNames = ({things, ...names}: Names): PackedNames => {
  const folders = Map.groupBy(things, ({address, kind}) => `${kind} ${toFolder(address)}`);
  return {
    ...names,
    folders: [...folders.values()].map((inside) => {
      const [{address, kind}] = inside as [NamedThing];
      return {folder: toFolder(address), kind, things: inside.map(packThing)};
    }),
  };
};

const packThing = ({address, kind: _, ...thing}: NamedThing): PackedThing => {
  const slug = address.slice(address.lastIndexOf('/') + 1);
  return slug === toSlug(thing.title) ? thing : {...thing, slug};
};

/** The names that were packed, in the order of their addresses. */
export const unpackNames = ({folders, ...names}: PackedNames): Names => ({
  ...names,
  things: folders
    .flatMap(({folder, kind, things}) =>
      things.map(
        ({slug, ...thing}): NamedThing => ({...thing, kind, address: `${folder}/${slug ?? toSlug(thing.title)}`}),
      ),
    )
    .sort((a, b) => (a.address < b.address ? -1 : 1)),
});

const toFolder = (address: string): string => address.slice(0, address.lastIndexOf('/'));

/** How most files are named after their titles; another way of naming them only costs some bytes. */
const toSlug = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
