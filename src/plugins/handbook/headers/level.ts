import {listAssessedIn} from '../../../content/assessed.ts';
import {type ContentGraph, type EntryOf, edgesFrom} from '../../../content/graph.ts';
import {localize} from '../../../content/localize.ts';
import type {CriterionProps} from '../props.ts';
import {toFacts} from '../to-facts.ts';
import {toNodeLinks} from '../to-link.ts';

/** The criteria of a level, each with where it is assessed. */
export const toCriteria = (graph: ContentGraph, level: EntryOf<'level'>, locale: string): CriterionProps[] =>
  localize(level, locale).criteria.map(({id, name, summary, looks_like, not = []}) => {
    const assessing = listAssessedIn(graph, {entry: level, part: id});
    const expressing = edgesFrom(graph, level, id).filter(({relation}) => relation === 'criterion-expresses');
    return {
      id,
      name,
      summary,
      looksLike: looks_like,
      not,
      basis: toFacts(graph, level, locale, id),
      assessedIn: toNodeLinks(
        assessing.map((entry) => ({entry})),
        locale,
      ),
      expresses: toNodeLinks(
        expressing.map(({to}) => to),
        locale,
      ),
    };
  });
