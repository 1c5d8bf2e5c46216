import type {NamedThing, Names} from './named-thing.ts';
import {type PackedNames, packNames} from './pack-names.ts';

/** How much is told of each thing beside its title, its other words and its parts, most first. */
const DETAILS = [
  {id: 'sections', cut: (thing: NamedThing): NamedThing => thing},
  {id: 'summaries', cut: ({sections: _, ...thing}: NamedThing): NamedThing => thing},
  {id: 'titles', cut: ({sections: _, summary: __, ...thing}: NamedThing): NamedThing => thing},
] as const;

/** What is told of each thing. */
export type Detail = (typeof DETAILS)[number]['id'];

/** Names as readers download them: how much is told of each thing, and what that weighs. */
export type FittedNames = {packed: PackedNames; detail: Detail; size: number};

/** As much of the names as `limit` allows, by whatever `measure` says of a text; titles, other words and parts always. */
export const fitNames = (names: Names, limit: number, measure: (text: string) => number): FittedNames => {
  const fitted = DETAILS.map(({id, cut}) => {
    const packed = packNames({...names, things: names.things.map(cut)});
    return {packed, detail: id, size: measure(JSON.stringify(packed))};
  });
  // DETAILS is never empty.
  return (fitted.find(({size}) => size <= limit) ?? fitted.at(-1)) as FittedNames;
};
