import type { Signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Icon } from '../ui/icon.tsx';
import { LABELS } from './labels.ts';

/** A few words about each part of the page, beside the page itself; nothing has to be read to begin. */
export function Tour({ step }: { readonly step: Signal<number | null> }) {
  const index = step.value;
  const current = index === null ? undefined : LABELS.steps[index];
  useEffect(() => {
    if (current === undefined) return;
    const target = [...document.querySelectorAll(current.target)].find(
      (element) => element.getClientRects().length > 0,
    );
    target?.setAttribute('data-tour', '');
    return () => target?.removeAttribute('data-tour');
  }, [current]);
  if (index === null || current === undefined) return null;
  const last = index === LABELS.steps.length - 1;
  const close = (): void => {
    step.value = null;
  };
  return (
    <aside class="tour" aria-label={LABELS.title}>
      <header>
        <strong>{LABELS.title}</strong>
        <span class="count">{LABELS.step(index + 1, LABELS.steps.length)}</span>
        <button type="button" class="quiet" aria-label={LABELS.close} onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      <p aria-live="polite">{current.text}</p>
      <footer>
        <button
          type="button"
          class="quiet"
          disabled={index === 0}
          onClick={() => {
            step.value = index - 1;
          }}
        >
          {LABELS.back}
        </button>
        <button
          type="button"
          class="primary"
          onClick={() => {
            step.value = last ? null : index + 1;
          }}
        >
          {last ? LABELS.done : LABELS.next}
        </button>
      </footer>
    </aside>
  );
}
