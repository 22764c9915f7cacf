import { LABELS } from './labels.ts';
import type { Printer } from './use-printing.ts';

/** How the making of documents stands: its progress, what it was refused for, what to look at. */
export function PrintState({ printer }: { readonly printer: Printer }) {
  const state = printer.state.value;
  switch (state.kind) {
    case 'busy':
      return (
        <div class="print-state">
          <progress max={state.all} value={state.done} aria-label={LABELS.making} />
          <span>{LABELS.progress(state.done, state.all)}</span>
          <button type="button" onClick={printer.cancel}>
            {LABELS.cancel}
          </button>
        </div>
      );
    case 'refused':
      return <Reasons class="refused" title={LABELS.refused} reasons={state.reasons} />;
    case 'done':
      return state.warnings.length === 0 ? null : (
        <Reasons class="warned" title={LABELS.warnings} reasons={state.warnings} />
      );
    default:
      return null;
  }
}

interface ReasonsProps {
  readonly class: string;
  readonly title: string;
  readonly reasons: readonly string[];
}

const Reasons = ({ class: name, title, reasons }: ReasonsProps) => (
  <div class={`print-state ${name}`}>
    <p>{title}</p>
    <ul>
      {[...new Set(reasons)].map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  </div>
);
