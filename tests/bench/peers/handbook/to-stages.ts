import {toFile} from '../write-file.ts';

/** What one stage assesses at most of each. */
const AT_ONCE = 20;

const chunk = (list: string[]): string[][] =>
  Array.from({length: Math.ceil(list.length / AT_ONCE)}, (_, place) =>
    list.slice(place * AT_ONCE, (place + 1) * AT_ONCE),
  );

/** An interview process whose stages assess every skill and criterion: the handbook refuses a skill that none does. */
export const toStages = (
  department: string,
  {skills, criteria}: {skills: string[]; criteria: string[]},
  standing: Record<string, unknown>,
): Record<string, string> => {
  const folder = `docs/interview-process/${department}`;
  const [skillParts, criterionParts] = [chunk(skills), chunk(criteria)];
  const count = Math.max(skillParts.length, criterionParts.length);
  return {
    [`${folder}/index.md`]: toFile(
      {
        title: `Interviews of the ${department}`,
        description: 'From the first letter to the answer.',
        department,
        batches: 'Letters are read on Fridays.',
        ignores: ['Grades'],
        accommodation: 'Say what you need.',
        questions: ['What does a week look like?'],
        ...standing,
      },
      'A few meetings, then an answer.\n',
    ),
    ...Object.fromEntries(
      Array.from({length: count}, (_, place) => [
        `${folder}/meeting-${place + 1}.md`,
        toFile(
          {
            title: `Meeting ${place + 1}`,
            description: 'A talk about how somebody works.',
            sidebar_position: place + 1,
            purpose: 'To get to know each other.',
            who: ['caretaker'],
            format: 'At a table',
            minutes: 45,
            scheduled: true,
            ai: 'A talk needs none.',
            decision: 'The caretaker decides on the same day.',
            assesses: {skills: skillParts[place] ?? [], criteria: criterionParts[place] ?? []},
            unconfirmed: ['company_ai', 'decides', 'reply'],
            ...standing,
          },
          'Bring questions.\n',
        ),
      ]),
    ),
  };
};
