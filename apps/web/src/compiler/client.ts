import { changeBetween } from '../text/text-change.ts';
import type {
  CompiledMessage,
  FileChange,
  FromWorker,
  JudgedMessage,
  QuestionName,
  Questions,
  ToWorker,
  Wanted,
} from './protocol.ts';

/** What the page wants to see. */
export interface Scene {
  readonly entry: string;
  readonly files: ReadonlyMap<string, string>;
  readonly wanted: Wanted;
}

/** The page's end of the compiler's worker. */
export interface CompilerClient {
  /** Shows a scene; while one is being made only the newest of those that follow is kept. */
  readonly show: (scene: Scene) => void;
  /** Has the last scene sent whole. */
  readonly refresh: () => void;
  /** Asks about the scene shown last. */
  readonly ask: <Name extends QuestionName>(
    name: Name,
    ask: Questions[Name]['ask'],
  ) => Promise<Questions[Name]['answer']>;
}

export interface CompilerEvents {
  readonly compiled: (message: CompiledMessage) => void;
  readonly judged: (message: JudgedMessage) => void;
  /** The compiler itself failed, which is a bug of ours; the page stays usable. */
  readonly failed: (message: string) => void;
}

export function createCompilerClient(worker: Worker, events: CompilerEvents): CompilerClient {
  let sent: Scene['files'] = new Map();
  const questions = new Map<number, { resolve: (answer: never) => void; reject: (error: Error) => void }>();
  let nextId = 1;
  let revision = 0;
  let busy = false;
  let waiting: Scene | null = null;
  let last: Scene | null = null;
  let fresh = false;
  const post = (message: ToWorker): void => worker.postMessage(message);

  const send = (scene: Scene): void => {
    busy = true;
    last = scene;
    const files: (readonly [string, FileChange])[] = [];
    for (const path of sent.keys()) if (!scene.files.has(path)) files.push([path, null]);
    for (const [path, text] of scene.files) {
      const before = sent.get(path);
      if (before !== text) files.push([path, before === undefined ? text : changeBetween(before, text)]);
    }
    sent = scene.files;
    post({ type: 'compile', revision: ++revision, entry: scene.entry, files, wanted: scene.wanted, fresh });
    fresh = false;
  };
  const settle = (): void => {
    busy = false;
    if (waiting === null) return;
    const scene = waiting;
    waiting = null;
    send(scene);
  };

  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    if (data.type === 'compiled') {
      settle();
      events.compiled(data);
    } else if (data.type === 'judged') {
      // What is said of an older text would stand at wrong places.
      if (data.revision === revision && waiting === null) events.judged(data);
    } else if (data.type === 'answer') {
      questions.get(data.id)?.resolve(data.answer as never);
      questions.delete(data.id);
    } else if (data.type !== 'failed') {
      return;
    } else if (data.id === null) {
      settle();
      events.failed(data.message);
    } else {
      questions.get(data.id)?.reject(new Error(data.message));
      questions.delete(data.id);
    }
  };
  worker.onerror = (event) => events.failed(event.message);

  return {
    show: (scene) => {
      if (busy) waiting = scene;
      else send(scene);
    },
    refresh: () => {
      fresh = true;
      if (busy) waiting ??= last;
      else if (last !== null) send(last);
    },
    ask: (name, ask) => {
      if (waiting !== null) {
        // The question is about what is on the screen's way: let the worker see it first.
        const scene = waiting;
        waiting = null;
        send(scene);
      }
      const id = nextId++;
      return new Promise((resolve, reject) => {
        questions.set(id, { resolve, reject });
        post({ type: 'ask', id, name, ask });
      });
    },
  };
}
