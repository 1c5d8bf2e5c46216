import type {RootContent} from 'mdast';
import type {JudgedProps} from '../../plugins/handbook/views/props.ts';
import {heading, list, paragraph, strong} from './nodes.ts';
import {isProposed, mark, type TwinPage, toLink} from './twin-page.ts';

/** What interviewers read of a stage and its candidate's page leaves to theirs: the agenda, and how each thing is judged. */
export const toInterviewerSections = (twin: TwinPage): RootContent[] => {
  const {say, interviewers} = twin;
  const {agenda = [], assesses = []} = interviewers ?? {};
  const judged = assesses.filter(({rubric}) => rubric !== null);
  if (agenda.length === 0 && judged.length === 0) return [];
  const parts = agenda.map(({does, minutes}) => [
    paragraph(minutes === null ? does : `${does} ${say('minutes', {count: minutes})}`),
  ]);
  return [
    heading(2, say('lens.interviewer')),
    ...(parts.length > 0
      ? [heading(3, mark(twin, say('interviewers.agenda'), isProposed(twin, 'agenda'))), ...list(parts, true)]
      : []),
    ...judged.flatMap((item) => toRubric(twin, item)),
  ];
};

const toRubric = (twin: TwinPage, {link, ask, rubric}: JudgedProps): RootContent[] => {
  const {say} = twin;
  const anchors = (['weak', 'good', 'outstanding'] as const).map((anchor) => [
    paragraph(strong(say('twin.fact', {name: say(`rubric.${anchor}`)})), ' ', rubric?.[anchor] ?? ''),
  ]);
  return [
    paragraph(toLink(twin, link), isProposed(twin, 'rubric') ? ` (${say('proposed.mark')})` : ''),
    ...(ask === null ? [] : [paragraph(say('rubric.ask'), ' ', ask)]),
    ...list(anchors),
  ];
};
