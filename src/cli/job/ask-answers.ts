import type {Io} from '../io.ts';
import type {Question} from './list-questions.ts';

/** What was given for each question, as it was written; lists are joined by commas, places by semicolons. */
export type Given = Record<string, string | undefined>;

/** Fills in what was not given, by asking where somebody sits there; what nobody says and must be said is missing. */
export const askAnswers = async (
  questions: readonly Question[],
  given: Given,
  io: Io,
): Promise<{answers: Given; missing: Question[]}> => {
  const answers = {...given};
  const missing: Question[] = [];
  for (const question of questions) {
    const {key, optional} = question;
    const answer = answers[key];
    if (answer === undefined && key === 'place' && answers.workplace === 'remote') continue;
    // Where nobody sits, the check says of everything at once what will not do.
    if (io.ask) answers[key] = await askOne(question, answer, io.ask, io);
    else if (answer === undefined && !optional) missing.push(question);
  }
  return {answers, missing};
};

/** Asks until the answer is one that will do, so that no other answer is lost by it. */
const askOne = async (
  {words, choices, optional, refuse}: Question,
  given: string | undefined,
  ask: NonNullable<Io['ask']>,
  io: Io,
): Promise<string | undefined> => {
  const hint = [...(choices ? [choices.join(', ')] : []), ...(optional ? ['empty if not published'] : [])].join('; ');
  let answer = given;
  for (;;) {
    if (answer !== undefined) {
      const refusal =
        answer === '' ? 'This must be known. Ctrl+C ends the questions; nothing is written then.' : refuse(answer);
      if (refusal === undefined) return answer;
      io.stdout(`${refusal}\n`);
    }
    answer = (await ask(`${words}${hint ? ` (${hint})` : ''}: `)).trim();
    if (answer === '' && optional) return undefined;
  }
};
