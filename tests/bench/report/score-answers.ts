import type {Answered} from '../measure/relevance.ts';

/** How good some answers are: right at the top, right among the first five, and the mean of 1 / place. */
export type Score = {queries: number; hitAt1: number; hitAt5: number; mrr: number};

/** The place of the first right page, from 1; nothing where none was found. */
export const findPlace = ({expect, found}: Pick<Answered, 'expect' | 'found'>): number | undefined => {
  const place = found.findIndex((address) => expect.includes(address));
  return place < 0 ? undefined : place + 1;
};

const share = (part: number, all: number): number => (all === 0 ? 0 : part / all);

export const scoreAnswers = (answers: readonly Answered[]): Score => {
  const places = answers.map(findPlace);
  const within = (last: number): number => places.filter((place) => place !== undefined && place <= last).length;
  return {
    queries: answers.length,
    hitAt1: share(within(1), answers.length),
    hitAt5: share(within(5), answers.length),
    mrr: share(
      places.reduce<number>((sum, place) => sum + (place === undefined ? 0 : 1 / place), 0),
      answers.length,
    ),
  };
};

/** The same for each kind of query, in the order of the file. */
export const scoreKinds = (answers: readonly Answered[]): Array<Score & {kind: string}> =>
  [...Map.groupBy(answers, ({kind}) => kind)].map(([kind, own]) => ({kind, ...scoreAnswers(own)}));
