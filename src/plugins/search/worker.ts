import {stem, stopWords} from '@generated/@easyops-cn/docusaurus-search-local/default/language.js';
import packed from '@generated/@easyops-cn/docusaurus-search-local/default/names.json';
import {unpackNames} from '../../publish/search/pack-names.ts';
import type {Said, SearchAnswer, SearchQuestion} from './ask-worker.ts';
import type {FullText, PageText} from './full-text.ts';
import {indexNames} from './names/index-names.ts';
import {listNearestNames} from './names/list-nearest-names.ts';
import {narrow} from './narrow.ts';
import {openFullText} from './open-full-text.ts';
import {type Answer, searchHandbook} from './search-handbook.ts';
import {toHit} from './to-hit.ts';

// Runs beside the page: making an index never holds up typing or scrolling.

const names = unpackNames(packed);

const index = indexNames(names, {code: names.language, stem, stopWords});

/** How long nobody types before the text is looked through, in milliseconds: each beginning of a word has its own pieces. */
const PAUSE = 150;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** How many results are shown with words from their text. */
const READ = 10;

const opened = new Map<string, Promise<FullText>>();

/** One scope's text, opened once. */
const findFullText = (baseUrl: string, scope: string): Promise<FullText> => {
  const known = opened.get(scope);
  if (known) return known;
  const fullText = openFullText(baseUrl, scope, index);
  opened.set(scope, fullText);
  return fullText;
};

const latest = new Map<string, number>();

addEventListener('message', ({data: {id, question}}: MessageEvent<{id: number; question: SearchQuestion}>) => {
  latest.set(question.asker, id);
  void answer(
    question,
    (given, last) => postMessage({id, answer: given, last} satisfies Said),
    () => latest.get(question.asker) !== id,
  );
});

type Tell = (answer: SearchAnswer, last: boolean) => void;

/** Answers by names, then by names and text, then with words from the text. */
const answer = async (question: SearchQuestion, tell: Tell, isOver: () => boolean): Promise<void> => {
  const query = question.query.trim();
  if (query === '') return tell({face: 'idle'}, true);
  const byName = await searchHandbook(index, query);
  tell(toAnswer(question, byName, 'loading'), false);
  try {
    await pause(PAUSE);
    if (isOver()) return;
    const fullText = await findFullText(question.baseUrl, question.selection.scope);
    if (isOver()) return;
    const byText = await searchHandbook(index, query, fullText);
    if (isOver()) return;
    const {left} = narrow(byText.ranked, question.selection, index.names);
    tell(toAnswer(question, byText, 'loading'), false);
    const texts = new Map(
      await Promise.all(
        left.slice(0, READ).map(async ({thing}) => [thing.address, await fullText.read(thing.address)] as const),
      ),
    );
    tell(toAnswer(question, byText, 'answered', texts), true);
  } catch {
    // The next question tries again from the beginning.
    opened.delete(question.selection.scope);
    tell(toAnswer(question, byName, 'failed'), true);
  }
};

const toAnswer = (
  {query, selection, baseUrl}: SearchQuestion,
  {ranked, match, suggestion}: Answer,
  fullText: 'loading' | 'failed' | 'answered',
  texts: ReadonlyMap<string, PageText | undefined> = new Map(),
): SearchAnswer => {
  const {left, facets} = narrow(ranked, selection, names);
  const hits = left.map((found) => toHit(index, found, {match, baseUrl, text: texts.get(found.thing.address)}));
  const nearest = hits.length > 0 ? [] : listNearestNames(index, query);
  return {
    face: 'answered',
    query: query.trim(),
    hits,
    facets,
    suggestion,
    nearest: nearest.map((thing) => toHit(index, {thing, score: 0, covered: 0}, {match, baseUrl})),
    fullText,
  };
};
