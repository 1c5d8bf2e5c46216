import type {RootContent} from 'mdast';
import type {AssessedProps, ProcessProps, ProcessStageProps, StageProps} from '../../plugins/handbook/props.ts';
import {heading, lines, list, paragraph} from './nodes.ts';
import {toFactList} from './to-fact-list.ts';
import {isProposed, mark, type TwinPage, toLink} from './twin-page.ts';
import type {WordId} from './twin-words.ts';

/** What is known of a stage. */
export const toStageFacts = (twin: TwinPage, stage: StageProps): RootContent[] => {
  const {say} = twin;
  const {purpose, who, format, minutes, decides, decision, reply, ai, companyAi, accommodation} = stage;
  return toFactList(twin, [
    {field: 'purpose', name: say('stage.purpose'), value: purpose ?? null},
    {field: 'who', name: say('stage.who'), value: who.length > 0 ? who.join(', ') : null},
    {field: 'format', name: say('stage.format'), value: format},
    {field: 'minutes', name: say('stage.minutes'), value: minutes === null ? null : say('minutes', {count: minutes})},
    {field: 'decides', name: say('stage.decides'), value: decides.length > 0 ? decides.join(', ') : null},
    {field: 'decision', name: say('stage.decision'), value: decision},
    {field: 'reply', name: say('stage.reply'), value: reply === null ? null : toDays(twin, reply)},
    {field: 'ai', name: say('stage.ai'), value: ai},
    {field: 'company_ai', name: say('stage.companyAi'), value: companyAi},
    {field: 'accommodation', name: say('stage.accommodation'), value: accommodation},
  ]);
};

const toDays = ({say}: TwinPage, count: number): string => (count === 1 ? say('days.one') : say('days', {count}));

/** What a stage's record says to a candidate, after its prose. */
export const toStageSections = (twin: TwinPage, stage: StageProps): RootContent[] => {
  const {say} = twin;
  const toSection = (title: WordId, field: string, content: RootContent[]): RootContent[] =>
    content.length > 0 ? [heading(2, mark(twin, say(title), isProposed(twin, field))), ...content] : [];
  return [
    ...toSection('stage.assesses', 'assesses', toAssessed(twin, stage.assesses)),
    ...toSection('stage.prepare', 'prepare', lines(stage.prepare)),
    ...toSection('stage.helps', 'helps', lines(stage.helps)),
    ...toSection('stage.ignores', 'ignores', lines(stage.ignores)),
    ...toSection('stage.inside', 'inside', lines(stage.inside)),
  ];
};

const toAssessed = (twin: TwinPage, assesses: readonly AssessedProps[]): RootContent[] =>
  list(
    assesses.map(({link, looksAt}) => [
      paragraph(toLink(twin, link)),
      paragraph(looksAt ?? twin.say('assessed.notPublished')),
    ]),
  );

/** What holds for a process as a whole. */
export const toProcessFacts = (twin: TwinPage, process: ProcessProps): RootContent[] => {
  const {say} = twin;
  const {batches, ignores, accommodation} = process;
  return toFactList(twin, [
    ...(batches === null ? [] : [{field: 'batches', name: say('process.batches'), value: batches}]),
    {field: 'ignores', name: say('stage.ignores'), value: ignores.length > 0 ? ignores.join(', ') : null},
    {field: 'accommodation', name: say('stage.accommodation'), value: accommodation},
  ]);
};

/** Questions worth asking, below a process. */
export const toQuestions = (twin: TwinPage, questions: readonly string[]): RootContent[] =>
  questions.length === 0
    ? []
    : [heading(2, mark(twin, twin.say('questions.title'), isProposed(twin, 'questions'))), ...lines(questions)];

/** The stages of a process, in the order in which a candidate meets them. */
export const toStageList = (twin: TwinPage, stages: readonly ProcessStageProps[]): RootContent[] =>
  list(
    stages.map((stage) => {
      const {purpose, who, minutes, inside, decides, decision} = stage;
      const decided = [...decides, ...(decision === null ? [] : [decision])];
      const known = [...who, ...(minutes === null ? [] : [twin.say('minutes', {count: minutes})])];
      return [
        paragraph(toLink(twin, stage)),
        ...(purpose ? [paragraph(purpose)] : []),
        ...(known.length > 0 ? [paragraph(known.join(', '))] : []),
        ...inside.map((line) => paragraph(twin.say('twin.fact', {name: twin.say('timeline.inside')}), ' ', line)),
        ...(decided.length > 0
          ? [paragraph(twin.say('twin.fact', {name: twin.say('stage.decision')}), ' ', decided.join(' · '))]
          : []),
      ];
    }),
    true,
  );
