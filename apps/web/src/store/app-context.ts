import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CompilerClient } from '../compiler/client.ts';
import type { Keeper } from '../keep/keeper.ts';
import type { Surface } from '../preview/surface.ts';
import type { Store } from './store.ts';

/** What views share. */
export interface App {
  readonly store: Store;
  readonly compiler: CompilerClient;
  readonly surface: Surface;
  readonly keeper: Keeper;
}

const AppContext = createContext<App | null>(null);

export const AppProvider = AppContext.Provider;

export function useApp(): App {
  const app = useContext(AppContext);
  if (app === null) throw new Error('no app around this view');
  return app;
}
