import { render } from 'preact';
import { AppFrame } from './app/app.tsx';
import { createThemeSwitch } from './app/theme.ts';
import { connectCompiler } from './compiler/connect.ts';
import { startWorker } from './compiler/start-worker.ts';
import { seedProject } from './examples/seed.ts';
import { startKeeping } from './keep/keeper.ts';
import { workOffline } from './offline.ts';
import { createSurface } from './preview/surface.ts';
import { announceProblems } from './problems/announce-problems.ts';
import { openShareLink } from './share/open-share-link.ts';
import { AppProvider } from './store/app-context.ts';
import { createStore } from './store/store.ts';

async function start(root: HTMLElement): Promise<void> {
  // The compiler loads while the storage is read.
  const worker = startWorker();
  const theme = createThemeSwitch();
  const store = createStore(seedProject());
  const surface = createSurface();
  const keeper = await startKeeping(store);
  const app = { store, surface, keeper, compiler: connectCompiler(worker, store, surface) };
  announceProblems(store);
  await openShareLink(app);
  addEventListener('hashchange', () => void openShareLink(app));
  render(
    <AppProvider value={app}>
      <AppFrame theme={theme} />
    </AppProvider>,
    root,
  );
}

const root = document.getElementById('app');
if (root !== null) void start(root);
if (import.meta.env.PROD) workOffline();
