import type { Block, Requisite, RequisiteRole, Run } from '@polozh/document';
import type { SelectedBlock, SelectedRequisite } from '../3-select/selected.ts';
import type { LowerContext } from './context.ts';
import { fitColumns, fitRequisite } from './fit-requisite.ts';
import { lowerInline } from './lower-inline.ts';

type Role = Exclude<RequisiteRole, 'appendix-mark' | 'appendix-title' | 'text-heading'>;

/** A run of requisites: grifs side by side, a letterhead beside its addressees, all others under each other. */
export function lowerRequisites(run: readonly SelectedRequisite[], context: LowerContext): readonly Block[] {
  const hasLetterhead = run.some((block) => block.requisite === 'letterhead');
  const hasKind = run.some((block) => block.requisite === 'document-kind');
  const result: Block[] = [];
  for (let i = 0; i < run.length; i++) {
    const block = run[i] as SelectedRequisite;
    if (block.requisite === 'centered') {
      result.push({ kind: 'paragraph', role: 'centered', runs: joined(block, context), origin: block.span });
      continue;
    }
    const end = extent(run, i, isGrif);
    if (end > i + 1) {
      const columns = run.slice(i, end).map((grif) => [lower(grif, context, hasLetterhead, hasKind)]);
      result.push({ kind: 'requisite-row', columns: fitColumns(columns, context.style), origin: block.span });
      i = end - 1;
      continue;
    }
    if (block.requisite === 'letterhead') {
      const left = extent(run, i, isLeftOfLetter);
      const right = extent(run, left, isAddressee);
      if (right > left) {
        const lowered = (part: readonly SelectedRequisite[]): Requisite[] =>
          part.map((one) => lower(one, context, hasLetterhead, hasKind));
        result.push({
          kind: 'requisite-row',
          columns: fitColumns([lowered(run.slice(i, left)), lowered(run.slice(left, right))], context.style),
          origin: block.span,
        });
        i = right - 1;
        continue;
      }
    }
    result.push(fitRequisite(lower(block, context, hasLetterhead, hasKind), context.style));
  }
  return result;
}

/** The grifs that stand before all else. */
export function leadingGrifs(blocks: readonly SelectedBlock[]): readonly SelectedRequisite[] {
  const end = blocks.findIndex((block) => block.kind !== 'requisite' || !isGrif(block));
  return (end < 0 ? blocks : blocks.slice(0, end)) as readonly SelectedRequisite[];
}

/** A requisite's lines as one paragraph. */
const joined = ({ lines }: SelectedRequisite, context: LowerContext): readonly Run[] =>
  lines.flatMap(({ content }, index) => [
    ...(index === 0 ? [] : [{ kind: 'break' as const, origin: null }]),
    ...lowerInline(content, context),
  ]);

type Test = (block: SelectedRequisite) => boolean;

const isGrif: Test = (block) => block.requisite === 'approval' || block.requisite === 'agreement';
const isLeftOfLetter: Test = (block) => block.requisite === 'letterhead' || block.requisite === 'date-number';
const isAddressee: Test = (block) => block.requisite === 'addressee';

/** The index behind the last block from `from` on that passes. */
function extent(run: readonly SelectedRequisite[], from: number, test: Test): number {
  let end = from;
  while (end < run.length && test(run[end] as SelectedRequisite)) end++;
  return end;
}

function lower(block: SelectedRequisite, context: LowerContext, hasLetterhead: boolean, hasKind: boolean): Requisite {
  // A heading under a kind's name is centred with it; in a letter it is the «заголовок к тексту» at the left.
  const role: RequisiteRole =
    block.requisite === 'title' && hasLetterhead && !hasKind ? 'text-heading' : (block.requisite as Role);
  return {
    kind: 'requisite',
    role,
    lines: block.lines.map((line) => ({ runs: lowerInline(line.content, context), origin: line.span })),
    origin: block.span,
  };
}
