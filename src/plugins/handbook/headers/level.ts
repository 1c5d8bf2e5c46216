import {type ContentGraph, type EntryOf, edgesFrom, edgesTo} from '../../../content/graph.ts';
import {localize} from '../../../content/localize.ts';
import type {CriterionProps} from '../props.ts';
import {toFacts} from '../to-facts.ts';
import {toNodeLinks} from '../to-link.ts';

/** The criteria of a level, each with where it is assessed. */
export const toCriteria = (graph: ContentGraph, level: EntryOf<'level'>, locale: string): CriterionProps[] =>
  localize(level, locale).criteria.map(({id, name, summary, looks_like, not = []}) => {
    const assessing = edgesTo(graph, level, id).filter(({relation}) => relation === 'assesses-criterion');
    const expressing = edgesFrom(graph, level, id).filter(({relation}) => relation === 'criterion-expresses');
    return {
      id,
      name,
      summary,
      looksLike: looks_like,
      not,
      basis: toFacts(graph, level, locale, id),
      assessedIn: toNodeLinks(
        assessing.map(({from}) => from),
        locale,
      ),
      expresses: toNodeLinks(
        expressing.map(({to}) => to),
        locale,
      ),
    };
  });
