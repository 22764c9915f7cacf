import { effect, type Signal, signal } from '@preact/signals';

export type Theme = 'auto' | 'light' | 'dark';

const THEMES: readonly Theme[] = ['auto', 'light', 'dark'];
const KEY = 'polozh-theme';

export interface ThemeSwitch {
  readonly chosen: Signal<Theme>;
  readonly next: () => void;
}

/** Follows the system until another theme is chosen; the choice is remembered where the browser lets it be. */
export function createThemeSwitch(): ThemeSwitch {
  const chosen = signal<Theme>(remembered());
  effect(() => {
    document.documentElement.dataset['theme'] = chosen.value;
    remember(chosen.value);
  });
  return {
    chosen,
    next: () => {
      chosen.value = THEMES[(THEMES.indexOf(chosen.value) + 1) % THEMES.length] ?? 'auto';
    },
  };
}

function remembered(): Theme {
  try {
    return THEMES.find((theme) => theme === localStorage.getItem(KEY)) ?? 'auto';
  } catch {
    return 'auto';
  }
}

function remember(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // A browser that keeps nothing shows the theme all the same.
  }
}
