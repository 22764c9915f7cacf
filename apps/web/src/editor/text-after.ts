import type { ChangeSet } from '@codemirror/state';

/** `before` with the editor's changes: of a long text this costs far less than putting all its lines together anew. */
export function textAfter(before: string, changes: ChangeSet): string {
  let after = '';
  let at = 0;
  changes.iterChanges((from, to, _fromAfter, _toAfter, inserted) => {
    after += before.slice(at, from) + inserted.toString();
    at = to;
  });
  return after + before.slice(at);
}
