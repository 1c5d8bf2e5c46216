import type {PrepareProps} from './props.ts';

/** What the page says in its own words: not what the interface says around them, nor what other pages do. */
export const toPreparedTexts = (title: string, page: Omit<PrepareProps, 'terms'>): string[] =>
  [
    title,
    page.team?.title,
    page.level?.title,
    page.accommodation,
    ...page.ignores,
    ...page.questions.flatMap(({lines}) => lines),
    ...page.stages.flatMap(({link, purpose, who, format, ai, companyAi, assesses, prepare, helps}) => [
      ...[link.title, purpose, ...who, format, ai, companyAi],
      ...assesses.flatMap(({link: assessed, looksAt}) => [assessed.title, looksAt]),
      ...[...prepare, ...helps],
    ]),
  ].filter((text) => typeof text === 'string');
