import type { Span } from '@polozh/diagnostics';
import { lineStarts, positionAt } from '@polozh/diagnostics';
import { useApp } from '../store/app-context.ts';
import { goTo, type Store } from '../store/store.ts';
import { Icon } from '../ui/icon.tsx';
import { LABELS } from './labels.ts';

/** The places of a name, each a way to it. */
export function UsesPanel() {
  const { store } = useApp();
  const uses = store.uses.value;
  if (uses === null) return null;
  return (
    <section class="uses" aria-label={LABELS.uses}>
      <header>
        <strong>{LABELS.usesOf(uses.length)}</strong>
        <button
          type="button"
          class="quiet"
          aria-label={LABELS.close}
          onClick={() => {
            store.uses.value = null;
          }}
        >
          <Icon name="close" />
        </button>
      </header>
      <ul>
        {uses.map((span) => (
          <li key={`${span.file} ${span.start}`}>
            <button type="button" onClick={() => goTo(store, span)}>
              <span class="place">{placeOf(store, span)}</span>
              <span>{lineOf(store, span)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function placeOf({ project }: Store, { file, start }: Span): string {
  const { line } = positionAt(lineStarts(project.value.files.get(file) ?? ''), start);
  return project.value.files.size > 1 ? `${file}, ${LABELS.line(line)}` : LABELS.line(line);
}

function lineOf({ project }: Store, { file, start }: Span): string {
  const text = project.value.files.get(file) ?? '';
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', start);
  return text.slice(from, to < 0 ? undefined : to).trim();
}
