import { ANSWERS } from './answers.ts';
import type { AskMessage, FromWorker, QuestionName, ToWorker } from './protocol.ts';
import { createSession, type Session } from './session.ts';

/** A worker's global scope has the two members of `Worker` that are used here. */
const port = globalThis as unknown as Pick<Worker, 'postMessage' | 'onmessage'>;
const session = createSession();
const post = (message: FromWorker): void => port.postMessage(message);

/**
 * How long nothing must change before the checks run, ms: they shall not be in the next letter's way. The longer they
 * take, the surer it must be that no letter comes.
 */
const REST = { least: 100, most: 1500, times: 3 };
let rest = REST.least;
let resting: ReturnType<typeof setTimeout> | undefined;

/** Messages are answered one after another: a question is about the state that was sent before it. */
let last = Promise.resolve();
port.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  clearTimeout(resting);
  last = last.then(() => handle(data)).then(judgeSoon);
};

function judgeSoon(): void {
  clearTimeout(resting);
  resting = setTimeout(() => {
    last = last.then(judge);
  }, rest);
}

function judge(): void {
  try {
    const started = performance.now();
    const judged = session.judge();
    if (judged === null) return;
    rest = Math.max(REST.least, Math.min(REST.most, REST.times * (performance.now() - started)));
    post(judged);
  } catch (error) {
    post({ type: 'failed', id: null, message: String(error) });
  }
}

async function handle(message: ToWorker): Promise<void> {
  try {
    if (message.type === 'compile') post(await session.compile(message));
    else if (message.type === 'print') {
      const { print } = await import('../take/print.ts');
      post({ type: 'printed', result: await print(message, (done) => post({ type: 'progress', done })) });
    } else post({ type: 'answer', id: message.id, answer: await answer(session, message) });
  } catch (error) {
    post({ type: 'failed', id: message.type === 'ask' ? message.id : null, message: String(error) });
  }
}

function answer<Name extends QuestionName>(of: Session, { name, ask }: AskMessage<Name>): unknown {
  return ANSWERS[name](of, ask);
}
