import type { FromWorker } from '../compiler/protocol.ts';
import { startWorker } from '../compiler/start-worker.ts';
import type { FromPress, PrintMessage, PrintResult } from './print-protocol.ts';

/** Documents in the making. */
export interface PrintJob {
  readonly result: Promise<PrintResult>;
  /** Stops at once; the promise then stays open. */
  readonly cancel: () => void;
}

/** Makes documents in a worker of their own, so that writing goes on meanwhile; it ends with the job. */
export function startPrinting(order: Omit<PrintMessage, 'type'>, progress: (done: number) => void): PrintJob {
  const worker = startWorker();
  const result = new Promise<PrintResult>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FromPress | FromWorker>) => {
      if (data.type === 'progress') progress(data.done);
      if (data.type !== 'printed' && data.type !== 'failed') return;
      worker.terminate();
      if (data.type === 'printed') resolve(data.result);
      else reject(new Error(data.message));
    };
    worker.onerror = (event) => {
      worker.terminate();
      reject(new Error(event.message));
    };
  });
  worker.postMessage({ type: 'print', ...order } satisfies PrintMessage);
  return { result, cancel: () => worker.terminate() };
}
