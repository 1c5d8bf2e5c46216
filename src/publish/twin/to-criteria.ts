import type {RootContent} from 'mdast';
import type {CriterionProps, FactProps} from '../../plugins/handbook/props.ts';
import {heading, inline, lines, link, list, paragraph, strong, text} from './nodes.ts';
import {toFactList} from './to-fact-list.ts';
import {isProposed, mark, type TwinPage, toLink} from './twin-page.ts';

/** Numbered facts that something rests on. */
export const toBasis = (twin: TwinPage, facts: readonly FactProps[]): RootContent[] =>
  list(facts.map(({id, text: words, address}) => [paragraph(words, ' ', link(id, twin.toUrl(address)))]));

/** What a level is recognised by, criterion by criterion. */
export const toCriteria = (twin: TwinPage, criteria: readonly CriterionProps[]): RootContent[] => {
  const {say} = twin;
  return [
    heading(2, say('level.criteria')),
    ...criteria.flatMap(({id, name, summary, looksLike, not, basis, assessedIn, expresses}) => {
      const titled = (title: string, content: RootContent[]): RootContent[] =>
        content.length > 0 ? [paragraph(strong(say('twin.fact', {name: title}))), ...content] : [];
      const assessed = assessedIn.map((item) => toLink(twin, item));
      const shown = expresses.map((item) => toLink(twin, item));
      return [
        heading(3, mark(twin, name, isProposed(twin, id))),
        paragraph(summary),
        ...titled(say('criterion.looksLike'), lines(looksLike)),
        ...titled(say('criterion.not'), lines(not)),
        ...titled(say('standing.basis'), toBasis(twin, basis)),
        ...toFactList(twin, [
          {
            field: 'assessed',
            name: say('criterion.assessedIn'),
            value: assessed.length > 0 ? inline(assessed) : [text(say('criterion.assessedNowhere'))],
          },
          ...(shown.length > 0 ? [{field: 'expresses', name: say('criterion.expresses'), value: inline(shown)}] : []),
        ]),
      ];
    }),
  ];
};
