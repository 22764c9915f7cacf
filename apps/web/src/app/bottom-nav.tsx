import { useApp } from '../store/app-context.ts';
import type { InputView, OutputView } from '../store/store.ts';
import { Icon } from '../ui/icon.tsx';
import { LABELS } from './labels.ts';

type View = { readonly side: 'output'; readonly key: OutputView } | { readonly side: 'input'; readonly key: InputView };

const VIEWS: readonly View[] = [
  { side: 'output', key: 'document' },
  { side: 'input', key: 'form' },
  { side: 'input', key: 'text' },
  { side: 'output', key: 'take' },
  { side: 'output', key: 'pages' },
  { side: 'output', key: 'matrix' },
  { side: 'output', key: 'compare' },
];

/** On a narrow page one row leads to everything: reading and filling in first. */
export function BottomNav() {
  const { store } = useApp();
  const go = (view: View): void => {
    store.side.value = view.side;
    if (view.side === 'input') store.input.value = view.key;
    else store.output.value = view.key;
  };
  const isHere = ({ side, key }: View): boolean => store.side.value === side && store[side].value === key;
  return (
    <nav class="bottom-nav" aria-label={LABELS.views}>
      {VIEWS.map((view) => (
        <button key={view.key} type="button" aria-current={isHere(view) ? 'page' : undefined} onClick={() => go(view)}>
          <Icon name={view.key} />
          <span>{LABELS[view.key]}</span>
        </button>
      ))}
    </nav>
  );
}
