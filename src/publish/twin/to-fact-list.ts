import type {PhrasingContent, RootContent} from 'mdast';
import {list, paragraph, strong, text} from './nodes.ts';
import {isProposed, mark, type TwinPage} from './twin-page.ts';

/** A fact: its field, what it is called, and what it is; null where it is not published. */
export type TwinFact = {field: string; name: string; value: string | PhrasingContent[] | null};

/** Facts as a list. What is not published is named in the last line, what is not confirmed at the head of the page. */
export const toFactList = (twin: TwinPage, facts: readonly TwinFact[]): RootContent[] => {
  const {say, page} = twin;
  const missing = facts.filter(
    ({field, value}) => value === null && !(page.standing?.unconfirmed.includes(field) ?? false),
  );
  const named = (name: string, value: string | PhrasingContent[]) =>
    paragraph(strong(say('twin.fact', {name})), ' ', ...(typeof value === 'string' ? [text(value)] : value));
  return list([
    ...facts.flatMap(({field, name, value}) =>
      value === null ? [] : [[named(mark(twin, name, isProposed(twin, field)), value)]],
    ),
    ...(missing.length > 0 ? [[named(say('facts.notPublished'), missing.map(({name}) => name).join(', '))]] : []),
  ]);
};
