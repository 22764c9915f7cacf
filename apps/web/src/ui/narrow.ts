import { signal } from '@preact/signals';

const query = matchMedia('(max-width: 52rem)');

/** Whether the page is too narrow for two sides beside each other. */
export const narrow = signal(query.matches);

query.addEventListener('change', () => {
  narrow.value = query.matches;
});
