import type {SearchHit} from './props.ts';

/** What is asked of the worker. An empty query only makes it download the index. */
export type SearchQuestion = {baseUrl: string; scope: string; query: string};

export type SearchAnswer = {hits: SearchHit[]} | {failed: true};

type Running = {worker: Worker; waiting: Map<number, (answer: SearchAnswer) => void>};

let running: Running | undefined;
let asked = 0;

/** Asks the worker, and starts it at the first question. A worker that cannot be loaded is replaced at the next. */
export const askWorker = (question: SearchQuestion): Promise<SearchAnswer> =>
  new Promise((resolve) => {
    const {worker, waiting} = running ?? start();
    asked += 1;
    waiting.set(asked, resolve);
    worker.postMessage({id: asked, question});
  });

const start = (): Running => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url));
  const started: Running = {worker, waiting: new Map()};
  worker.addEventListener('message', ({data}: MessageEvent<{id: number; answer: SearchAnswer}>) => {
    started.waiting.get(data.id)?.(data.answer);
    started.waiting.delete(data.id);
  });
  worker.addEventListener('error', () => {
    if (running === started) running = undefined;
    worker.terminate();
    for (const resolve of started.waiting.values()) resolve({failed: true});
  });
  running = started;
  return started;
};
