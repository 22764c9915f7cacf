import { trustedScriptUrl } from '../ui/trusted.ts';
import url from './worker.ts?worker&url';

export const startWorker = (): Worker => new Worker(trustedScriptUrl(url) as unknown as string, { type: 'module' });
