import {describe, expect, test} from 'vitest';
import {listEntries} from '../../../src/content/graph.ts';
import {loadHandbook} from '../../../src/content/load-handbook.ts';
import {toStageHeader} from '../../../src/plugins/handbook/headers/stage.ts';
import type {StageProps} from '../../../src/plugins/handbook/props.ts';
import {toInterviewers} from '../../../src/plugins/handbook/views/interviewers.ts';
import type {InterviewersProps} from '../../../src/plugins/handbook/views/props.ts';
import {handbook} from '../../support/handbook.ts';
import {translatedVillage} from '../village.ts';

const village = handbook(translatedVillage).graph;

/** What both readers of a stage must hold for true. */
const toShared = ({assesses, ...facts}: StageProps | InterviewersProps) => ({
  purpose: facts.purpose,
  who: facts.who,
  format: facts.format,
  minutes: facts.minutes,
  ai: facts.ai,
  companyAi: facts.companyAi,
  decides: facts.decides,
  decision: facts.decision,
  reply: facts.reply,
  accommodation: facts.accommodation,
  ignores: facts.ignores,
  inside: facts.inside,
  assesses: assesses.map(({link, looksAt}) => ({link, looksAt})),
});

const real = loadHandbook(process.cwd()).graph;

describe.each([
  ['the village', village],
  ['this handbook', real],
])('in %s', (_, graph) => {
  const stages = listEntries(graph, 'stage');

  test.skipIf(stages.length === 0).each(graph.company.locales)(
    'candidate and interviewer read the same in %s',
    (locale) => {
      expect(stages.length).toBeGreaterThan(0);
      for (const stage of stages) {
        expect(toShared(toInterviewers(graph, stage, locale)), stage.path).toEqual(
          toShared(toStageHeader(graph, stage, locale)),
        );
      }
    },
  );
});

test('an interviewer also reads the agenda, how each thing comes up, and what is weak, good and outstanding', () => {
  const [stage] = listEntries(village, 'stage');
  if (!stage) throw new Error('The village has no stage.');
  expect(toInterviewers(village, stage, 'en')).toMatchObject({
    agenda: [
      {id: 'flour', does: 'Weigh the flour together.', minutes: 30},
      {id: 'oven', does: 'Watch the oven.', minutes: null},
    ],
    assesses: [
      {
        id: 'assesses-skill-kneading',
        link: {title: 'Kneading', kind: 'skill'},
        looksAt: 'The dough.',
        ask: 'Ask for a loaf.',
        rubric: {weak: 'It sticks.', good: 'It holds.', outstanding: 'It sings.'},
      },
      {link: {title: 'Patience', kind: 'value'}, ask: null},
      {link: {title: 'Plans ahead', kind: 'criterion'}, looksAt: 'The evening before.'},
    ],
    process: {address: '/interview-process/kitchen'},
  });
});

test('what the rubric does not speak of is not published, and nothing is made up', () => {
  const path = 'docs/interview-process/kitchen/trial.md';
  const files = {...translatedVillage, [path]: String(translatedVillage[path]).replace(/rubric:\n(?: {2}- .*\n)+/, '')};
  const {graph} = handbook(files);
  const [stage] = listEntries(graph, 'stage');
  if (!stage) throw new Error('The village has no stage.');
  for (const {looksAt, ask, rubric} of toInterviewers(graph, stage, 'en').assesses) {
    expect({looksAt, ask, rubric}).toEqual({looksAt: null, ask: null, rubric: null});
  }
});
