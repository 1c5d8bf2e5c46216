import type {NamedThing, Names} from './named-thing.ts';

/** How much is told of each thing, most first. */
const DETAILS = [
  {id: 'sections', cut: (thing: NamedThing): NamedThing => thing},
  {
    id: 'summaries',
    cut: ({sections, ...thing}: NamedThing): NamedThing => ({...thing, ...keepCriteria(thing, sections)}),
  },
  {
    id: 'titles',
    cut: ({sections, summary: _, ...thing}: NamedThing): NamedThing => ({...thing, ...keepCriteria(thing, sections)}),
  },
] as const;

/** What is told of each thing beside its title and its other words. */
export type Detail = (typeof DETAILS)[number]['id'];

/** As much of the names as `limit` allows, by whatever `measure` says of a text; titles and other words always. */
export const fitNames = (
  names: Names,
  limit: number,
  measure: (text: string) => number,
): {names: Names; detail: Detail; size: number} => {
  const fitted = DETAILS.map(({id, cut}) => {
    const cutNames = {...names, things: names.things.map(cut)};
    return {names: cutNames, detail: id, size: measure(JSON.stringify(cutNames))};
  });
  // DETAILS is never empty.
  return (fitted.find(({size}) => size <= limit) ?? fitted.at(-1)) as (typeof fitted)[number];
};

/** A level's criteria are named things themselves. */
const keepCriteria = ({kind}: Pick<NamedThing, 'kind'>, sections: NamedThing['sections']) =>
  kind === 'level' && sections ? {sections} : {};
