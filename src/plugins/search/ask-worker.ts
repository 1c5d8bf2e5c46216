import type {SearchSelection, SearchState} from './props.ts';

/** What is asked of the worker. An empty query only makes it download what it needs for the next. */
export type SearchQuestion = {
  baseUrl: string;
  query: string;
  selection: SearchSelection;
  /** Who asks: of one asker, only the latest question is still answered. */
  asker: string;
};

export type SearchAnswer = Extract<SearchState, {face: 'answered'}> | {face: 'failed' | 'idle'};

/** What the worker says: an answer to a question, which is its last or not. */
export type Said = {id: number; answer: SearchAnswer; last: boolean};

type Waiting = {asker: string; tell: (answer: SearchAnswer) => void};

type Running = {worker: Worker; waiting: Map<number, Waiting>};

let running: Running | undefined;
let asked = 0;

/**
 * Asks the worker, and starts it at the first question. Names answer first, the text of pages right after. A worker
 * that cannot be loaded is replaced at the next question.
 */
export const askWorker = (question: SearchQuestion, onAnswer: (answer: SearchAnswer) => void): void => {
  const {worker, waiting} = running ?? start();
  asked += 1;
  // Of one asker, the worker answers the latest question only.
  for (const [id, {asker}] of waiting) if (asker === question.asker) waiting.delete(id);
  waiting.set(asked, {asker: question.asker, tell: onAnswer});
  worker.postMessage({id: asked, question});
};

const start = (): Running => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url));
  const started: Running = {worker, waiting: new Map()};
  worker.addEventListener('message', ({data: {id, answer, last}}: MessageEvent<Said>) => {
    started.waiting.get(id)?.tell(answer);
    if (last) started.waiting.delete(id);
  });
  worker.addEventListener('error', () => {
    if (running === started) running = undefined;
    worker.terminate();
    for (const {tell} of started.waiting.values()) tell({face: 'failed'});
  });
  running = started;
  return started;
};
