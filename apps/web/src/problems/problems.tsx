import { type Diagnostic, lineStarts, positionAt } from '@polozh/diagnostics';
import { useComputed, useSignal } from '@preact/signals';
import { useApp } from '../store/app-context.ts';
import { goTo, type Store } from '../store/store.ts';
import { Icon } from '../ui/icon.tsx';
import { LABELS } from './labels.ts';
import { SEVERITIES, summaryOf } from './summary.ts';

/** More would only slow the page; who has so many mends the first. */
const SHOWN = 200;

/** What is wrong, under the text: a line that opens into a list. */
export function Problems() {
  const { store } = useApp();
  const open = useSignal(false);
  const summary = useComputed(() => (store.checked.value ? summaryOf(store.diagnostics.value) : LABELS.checking));
  const worst = SEVERITIES.find((severity) => store.diagnostics.value.some((problem) => problem.severity === severity));
  const list = store.diagnostics.value;
  return (
    <section class="problems" aria-label={LABELS.problems}>
      <button
        type="button"
        class={`summary ${worst ?? 'fine'}`}
        aria-expanded={open.value && list.length > 0}
        disabled={list.length === 0}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        <Icon name={worst ?? 'check'} />
        <span>{summary.value}</span>
        {list.length > 0 && <Icon name={open.value ? 'down' : 'up'} />}
      </button>
      {open.value && list.length > 0 && (
        <ol>
          {list.slice(0, SHOWN).map((problem) => (
            <Problem key={`${problem.number} ${problem.span?.file} ${problem.span?.start}`} problem={problem} />
          ))}
          {list.length > SHOWN && <li class="more">{LABELS.more(list.length - SHOWN)}</li>}
        </ol>
      )}
    </section>
  );
}

function Problem({ problem }: { readonly problem: Diagnostic }) {
  const { store } = useApp();
  const { span } = problem;
  return (
    <li class={problem.severity}>
      <button type="button" disabled={span === null} onClick={() => span !== null && goTo(store, span)}>
        <Icon name={problem.severity} />
        <span class="words">
          <span class="for-the-ear">{LABELS.severity[problem.severity]}: </span>
          <strong>{problem.message}</strong>
          {problem.remedy !== '' && <span class="remedy">{problem.remedy}</span>}
          <span class="place">
            {placeOf(store, problem)} {problem.number}
          </span>
        </span>
      </button>
    </li>
  );
}

function placeOf({ project }: Store, { span }: Diagnostic): string {
  const text = span === null ? undefined : project.value.files.get(span.file);
  if (span === null || text === undefined) return '';
  const { line } = positionAt(lineStarts(text), span.start);
  return LABELS.place(line, project.value.files.size > 1 ? span.file : null);
}
