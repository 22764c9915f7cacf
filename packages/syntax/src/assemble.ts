import type { Chain, Emphasis, Inline, InlineBranch, Text } from './ast/index.ts';
import type { Content, Guard, RawConditional, RawInline, RawMark } from './rows.ts';

/**
 * Makes ready nodes of what the grammar saw in one paragraph or span: texts side by side become one, signs of emphasis
 * are paired, runs of conditional spans that end with «иначе» become chains. One pass each, so time is linear.
 */
export function assemble(parts: readonly RawInline[]): Content {
  return isReady(parts) ? parts : formChains(pairMarks(parts));
}

/** Most content is ready as it was seen: no sign of emphasis, no conditional span, no two texts side by side. */
function isReady(parts: readonly RawInline[]): parts is Content & readonly RawInline[] {
  let afterText = false;
  for (const part of parts) {
    if (part.kind === 'mark' || part.kind === 'conditional-span') return false;
    const isText = part.kind === 'text';
    if (isText && afterText) return false;
    afterText = isText;
  }
  return true;
}

type Paired = Exclude<RawInline, RawMark>;

interface OpenMark {
  readonly mark: RawMark;
  readonly outer: Paired[];
}

/** Pairs «*» and «_»: an opening sign waits for its like; what never closes, and what closes nothing, is text. */
function pairMarks(parts: readonly RawInline[]): Paired[] {
  let current: Paired[] = [];
  const open: OpenMark[] = [];
  const giveUp = (): void => {
    const last = open.pop();
    if (last === undefined) return;
    const inner = current;
    current = last.outer;
    pushText(current, asText(last.mark));
    for (const node of inner) push(current, node);
  };
  for (const part of parts) {
    if (part.kind !== 'mark') {
      push(current, part);
      continue;
    }
    const index = open.findIndex((candidate) => candidate.mark.character === part.character);
    if (index >= 0 && part.closes && current.length > 0) {
      while (open.length > index + 1) giveUp();
      const { mark, outer } = open.pop() as OpenMark;
      const emphasis: Emphasis = {
        kind: 'emphasis',
        style: mark.character === '*' ? 'bold' : 'italic',
        children: formChains(current) as readonly Inline[],
        span: { ...mark.span, end: part.span.end },
      };
      current = outer;
      current.push(emphasis);
    } else if (index < 0 && part.opens) {
      open.push({ mark: part, outer: current });
      current = [];
    } else {
      pushText(current, asText(part));
    }
  }
  while (open.length > 0) giveUp();
  return current;
}

const asText = (mark: RawMark): Text => ({ kind: 'text', text: mark.character, escaped: false, span: mark.span });

function push(target: Paired[], node: Paired): void {
  if (node.kind === 'text') pushText(target, node);
  else target.push(node);
}

function pushText(target: Paired[], node: Text): void {
  const last = target[target.length - 1];
  if (last?.kind === 'text' && !last.escaped && !node.escaped) {
    target[target.length - 1] = {
      kind: 'text',
      text: last.text + node.text,
      escaped: false,
      span: { file: last.span.file, start: last.span.start, end: node.span.end },
    };
  } else target.push(node);
}

const isSpace = (node: Paired): boolean =>
  node.kind === 'soft-break' || (node.kind === 'text' && node.text.trim() === '');

/** Joins a run of conditional spans into one chain where a later one is «иначе»; the white space between them goes. */
function formChains(nodes: readonly Paired[]): Content {
  if (!nodes.some((node) => node.kind === 'conditional-span')) return nodes as readonly Inline[];
  const result: Content[number][] = [];
  /** Up to here it is known that no «иначе» follows in the run. */
  let withoutElse = -1;
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i] as Paired;
    if (node.kind !== 'conditional-span') {
      result.push(node);
      continue;
    }
    const run = i <= withoutElse ? null : runFrom(nodes, i);
    if (run === null || !run.hasElse) {
      if (run !== null) withoutElse = run.end;
      result.push(isGuard(node) ? guardOf(node) : chainOf([node]));
      continue;
    }
    const end = run.end;
    const parts = nodes.slice(i, end + 1).filter((part): part is RawConditional => part.kind === 'conditional-span');
    const guards = parts.filter((part) => isGuard(part) && part.condition !== null);
    for (const guard of guards) result.push(guardOf(guard));
    result.push(chainOf(parts.filter((part) => !guards.includes(part))));
    i = end;
  }
  return result;
}

const isGuard = (node: RawConditional): boolean => node.children.length === 0;

/** Where the run of conditional spans begun at `from` ends: at its first «иначе», else before the first other words. */
function runFrom(nodes: readonly Paired[], from: number): { readonly end: number; readonly hasElse: boolean } {
  let i = from;
  for (; i < nodes.length; i++) {
    const node = nodes[i] as Paired;
    if (node.kind === 'conditional-span') {
      if (node.condition === null) return { end: i, hasElse: true };
    } else if (!isSpace(node)) break;
  }
  return { end: i - 1, hasElse: false };
}

const guardOf = (node: RawConditional): Guard => ({ kind: 'guard', condition: node.condition, span: node.span });

function chainOf(parts: readonly RawConditional[]): Chain {
  const branches = parts.map(
    (part): InlineBranch => ({
      kind: 'inline-branch',
      condition: part.condition,
      children: part.children,
      span: part.span,
    }),
  );
  const first = parts[0] as RawConditional;
  const last = parts[parts.length - 1] as RawConditional;
  return { kind: 'chain', branches, span: { file: first.span.file, start: first.span.start, end: last.span.end } };
}
