import { render } from 'preact';
import { AppFrame } from './app/app.tsx';
import { createThemeSwitch } from './app/theme.ts';
import { connectCompiler } from './compiler/connect.ts';
import { seedProject } from './examples/seed.ts';
import { startKeeping } from './keep/keeper.ts';
import { createSurface } from './preview/surface.ts';
import { announceProblems } from './problems/announce-problems.ts';
import { openShareLink } from './share/open-share-link.ts';
import { holdsShareLink } from './share/share-link.ts';
import { AppProvider } from './store/app-context.ts';
import { firstDocument } from './store/first-document.ts';
import { createStore } from './store/store.ts';
import { nextTask } from './ui/next-task.ts';

/** How long the page waits for its first document, ms: shown together they are laid out once. */
const PATIENCE = 800;

/** Makes the page while the compiler works on its first document, and shows both. */
export async function startPage(worker: Worker): Promise<void> {
  // A browser brings a worker into being by a task of the page's own thread: one long step would keep the compiler waiting.
  await nextTask();
  const theme = createThemeSwitch();
  const store = createStore(seedProject());
  const surface = createSurface();
  const keeper = startKeeping(store);
  const open = async (): Promise<void> => {
    await keeper.opened;
    await openShareLink({ store, keeper });
  };
  const opening = open();
  // A visitor of whom nothing is known sees the sample, and need not wait for an empty storage.
  if (keeper.expected || holdsShareLink(location.hash)) await opening;
  const compiler = connectCompiler(worker, store, surface);
  announceProblems(store);
  addEventListener('hashchange', () => void open());
  await nextTask();
  const root = document.createElement('div');
  root.id = 'app';
  render(
    <AppProvider value={{ store, surface, keeper, compiler }}>
      <AppFrame theme={theme} />
    </AppProvider>,
    root,
  );
  await Promise.race([firstDocument(store), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  document.body.append(root);
}
