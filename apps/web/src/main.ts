import { startWorker } from './compiler/start-worker.ts';
import { workOffline } from './offline.ts';

/** This much is evaluated first, so that the compiler loads beside the page and not after it. */
const worker = startWorker();
void import('./page.tsx').then(({ startPage }) => startPage(worker));
if (import.meta.env.PROD) workOffline();
