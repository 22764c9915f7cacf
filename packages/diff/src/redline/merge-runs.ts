import type { Marks, Run } from '@polozh/document';
import { type Token, tokenize } from '../words/tokens.ts';
import { diffWords } from '../words/word-diff.ts';
import { type MergeContext, sameMarks, sameRuns } from './merge-context.ts';

/** One text in which what is gone stands marked beside what came; words whose look alone changed know their look before. */
export function mergeRuns(before: readonly Run[], after: readonly Run[], context: MergeContext): readonly Run[] {
  if (sameRuns(before, after)) return after;
  const draft = createRunDraft();
  for (const step of diffWords(tokenize(before, context.keys), tokenize(after, context.keys))) {
    if (step.change === 'deleted') draft.add(step.before, { change: 'deleted' });
    else if (step.change === 'inserted') draft.add(step.after, { change: 'inserted' });
    else keep(step.before, step.after, draft, context);
  }
  return draft.finish();
}

function keep(before: Token, after: Token, draft: RunDraft, context: MergeContext): void {
  const { run: old } = before;
  const { run } = after;
  if (old.kind === 'reference' && run.kind === 'reference' && old.text !== run.text) {
    const gone = { ...old, change: 'deleted' as const };
    const come = { ...run, change: 'inserted' as const };
    context.renumbered(gone, come);
    draft.whole(gone);
    draft.whole(come);
  } else if (old.kind === 'break' || run.kind === 'break' || sameMarks(old.marks, run.marks)) draft.add(after, {});
  else draft.add(after, { marksBefore: old.marks });
}

interface Extra {
  readonly change?: 'inserted' | 'deleted';
  readonly marksBefore?: Marks;
}

interface RunDraft {
  readonly add: (token: Token, extra: Extra) => void;
  readonly whole: (run: Run) => void;
  readonly finish: () => readonly Run[];
}

/** Puts tokens of one run with one mark together again. */
function createRunDraft(): RunDraft {
  const runs: Run[] = [];
  let open: { readonly source: Run; readonly extra: Extra; text: string } | null = null;
  const close = (): void => {
    if (open === null) return;
    const { source, extra, text } = open;
    runs.push(
      (source.kind === 'text' || source.kind === 'link'
        ? { ...source, text, ...extra }
        : { ...source, ...extra }) as Run,
    );
    open = null;
  };
  return {
    add(token, extra) {
      const goesOn =
        open !== null &&
        open.source === token.run &&
        open.extra.change === extra.change &&
        sameMarks(open.extra.marksBefore ?? {}, extra.marksBefore ?? {}) &&
        (open.extra.marksBefore === undefined) === (extra.marksBefore === undefined);
      if (goesOn && open !== null) open.text += token.text;
      else {
        close();
        open = { source: token.run, extra, text: token.text };
      }
    },
    whole(run) {
      close();
      runs.push(run);
    },
    finish() {
      close();
      return runs;
    },
  };
}
