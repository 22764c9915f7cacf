import type { App } from '../store/app-context.ts';
import { LABELS } from './labels.ts';
import { readShareLink } from './share-link.ts';

/** Opens the document that the address brings, and takes it out of the address, for what is written from now on is not in it. */
export async function openShareLink({ store, keeper }: Pick<App, 'store' | 'keeper'>): Promise<void> {
  const read = await readShareLink(location.hash);
  if (read === null) return;
  history.replaceState(null, '', location.pathname + location.search);
  if (read.kind === 'saved') await keeper.replace(read.saved, LABELS.opened);
  else store.notice.value = { tone: 'bad', text: read.kind === 'broken' ? LABELS.broken : LABELS.otherVersion };
}
