import { render } from 'preact';
import { AppFrame } from './app/app.tsx';
import { createThemeSwitch } from './app/theme.ts';
import { connectCompiler } from './compiler/connect.ts';
import { seedProject } from './examples/seed.ts';
import { createSurface } from './preview/surface.ts';
import { AppProvider } from './store/app-context.ts';
import { createStore } from './store/store.ts';

const store = createStore(seedProject());
const surface = createSurface();
const compiler = connectCompiler(store, surface);
const root = document.getElementById('app');
if (root !== null)
  render(
    <AppProvider value={{ store, surface, compiler }}>
      <AppFrame theme={createThemeSwitch()} />
    </AppProvider>,
    root,
  );
