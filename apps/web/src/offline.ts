import { trustedScriptUrl } from './ui/trusted.ts';

/** Lets the page open without a network from the next visit on; a browser that has no service workers goes without. */
export function workOffline(): void {
  if (!('serviceWorker' in navigator)) return;
  addEventListener('load', () => {
    navigator.serviceWorker.register(trustedScriptUrl('./sw.js') as string).catch(() => {});
  });
}
