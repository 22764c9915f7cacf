import { startWorker } from './compiler/start-worker.ts';

/** This much is evaluated first, so that the compiler loads beside the page and not after it. */
const worker = startWorker();
void import('./page.tsx').then(({ startPage }) => startPage(worker));
