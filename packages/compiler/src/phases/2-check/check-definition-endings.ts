import type { Definition } from '@polozh/syntax';
import { endsInOneOf } from '../../own-ending.ts';
import type { Check, CheckContext } from './check.ts';
import { endingsOf } from './endings.ts';
import { reportSign } from './report-sign.ts';
import type { Standing } from './standing.ts';

/** No sign that promises more ends the last of the definitions that follow each other, in any variant. */
export const checkDefinitionEndings: Check = (context) => ({
  siblings: (standing) => {
    for (const entries of definitionsAmong(standing)) checkEntries(entries, context);
  },
});

type Entry = Standing & { readonly block: Definition };

/** Definitions that follow each other. */
function definitionsAmong(standing: readonly Standing[]): readonly (readonly Entry[])[] {
  const runs: Entry[][] = [];
  for (const [index, one] of standing.entries()) {
    if (!isEntry(one)) continue;
    if (index > 0 && isEntry(standing[index - 1] as Standing)) runs[runs.length - 1]?.push(one);
    else runs.push([one]);
  }
  return runs;
}

const isEntry = (one: Standing): one is Entry => one.block.kind === 'definition';

/** «;» or «,» behind a definition that no other follows. */
function checkEntries(entries: readonly Entry[], context: CheckContext): void {
  const { space, under } = context;
  for (const [index, { block, presence }] of entries.entries()) {
    if (block.children.length > 0) continue;
    const behind = entries.slice(index + 1).map((entry) => space.diagrams.not(entry.presence));
    for (const ending of endingsOf(block.content, presence, under))
      if (endsInOneOf(ending.text, ';,'))
        reportSign(ending, space.where(ending.presence, ...behind), 'definitions', context);
  }
}
