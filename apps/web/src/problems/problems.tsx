import { type Diagnostic, lineStarts, positionAt } from '@polozh/diagnostics';
import { useComputed, useSignal } from '@preact/signals';
import { useApp } from '../store/app-context.ts';
import { applyEdits, goTo, type Store } from '../store/store.ts';
import { capital } from '../text/capital.ts';
import { Icon } from '../ui/icon.tsx';
import { ExplanationDialog } from './explanation-dialog.tsx';
import { LABELS } from './labels.ts';
import { SEVERITIES, summaryOf } from './summary.ts';

/** More would only slow the page; who has so many mends the first. */
const SHOWN = 200;

/** What is wrong, under the text: a line that opens into a list. */
export function Problems() {
  const { store } = useApp();
  const open = useSignal(false);
  const explained = useSignal<Diagnostic | null>(null);
  const summary = useComputed(() => (store.checked.value ? summaryOf(store.diagnostics.value) : LABELS.checking));
  const worst = SEVERITIES.find((severity) => store.diagnostics.value.some((problem) => problem.severity === severity));
  const list = useComputed(() => inOrder(store.diagnostics.value, store.project.value.entry)).value;
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
            <Problem
              key={`${problem.number} ${problem.span?.file} ${problem.span?.start}`}
              problem={problem}
              explain={() => {
                explained.value = problem;
              }}
            />
          ))}
          {list.length > SHOWN && <li class="more">{LABELS.more(list.length - SHOWN)}</li>}
        </ol>
      )}
      {explained.value !== null && (
        <ExplanationDialog
          number={explained.value.number}
          code={explained.value.code}
          close={() => {
            explained.value = null;
          }}
        />
      )}
    </section>
  );
}

interface ProblemProps {
  readonly problem: Diagnostic;
  readonly explain: () => void;
}

function Problem({ problem, explain }: ProblemProps) {
  const { store } = useApp();
  const { span, fix } = problem;
  return (
    <li class={problem.severity}>
      <button type="button" disabled={span === null} onClick={() => span !== null && goTo(store, span)}>
        <Icon name={problem.severity} />
        <span class="words">
          <span class="for-the-ear">{LABELS.severity[problem.severity]}: </span>
          <strong>{capital(problem.message)}</strong>
          {problem.remedy !== '' && <span class="remedy">{capital(problem.remedy)}</span>}
          <span class="place">
            {placeOf(store, problem)} {problem.number}
          </span>
        </span>
      </button>
      <span class="deeds">
        {fix !== undefined && (
          <button
            type="button"
            title={capital(fix.title)}
            disabled={!store.checked.value}
            onClick={() => applyEdits(store, fix.edits)}
          >
            {LABELS.fix}
          </button>
        )}
        <button type="button" class="quiet" aria-label={LABELS.explainCode(problem.number)} onClick={explain}>
          {LABELS.explain}
        </button>
      </span>
    </li>
  );
}

/** In the order of the text, the document's own file first; what has no place before all. */
function inOrder(problems: readonly Diagnostic[], entry: string): readonly Diagnostic[] {
  const rank = ({ span }: Diagnostic): number => (span === null ? 0 : span.file === entry ? 1 : 2);
  return [...problems].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      (a.span?.file ?? '').localeCompare(b.span?.file ?? '') ||
      (a.span?.start ?? 0) - (b.span?.start ?? 0),
  );
}

function placeOf({ project }: Store, { span }: Diagnostic): string {
  const text = span === null ? undefined : project.value.files.get(span.file);
  if (span === null || text === undefined) return '';
  const { line } = positionAt(lineStarts(text), span.start);
  return LABELS.place(line, project.value.files.size > 1 ? span.file : null);
}
