import { diagnostic } from '@polozh/diagnostics';
import type { Block, Clause, Condition, Inline } from '@polozh/syntax';
import type { Diagram } from '../../conditions/diagram.ts';
import type { Check } from './check.ts';
import { childrenOf } from './walk.ts';

/** Shorter clauses may well stand twice: «Не применяется.» */
const SHORTEST = 40;

/** So many letters tell most clauses from each other. */
const OPENING = 24;

/** Clauses that begin alike: the first one waits to be put into words until another one comes. */
interface Alike {
  waiting: Clause | null;
  readonly byWords: Map<string, Clause>;
}

/** No two clauses of the document, or of one appendix, say the same in all variants. */
export const checkDuplicates: Check = ({ conditions, report }) => {
  let seen = new Map<number, Alike>();
  return {
    block: (block) => {
      if (block.kind === 'appendix') seen = new Map();
      if (block.kind !== 'clause') return;
      const opening = openingOf(block.content);
      const alike = seen.get(opening);
      if (alike === undefined) {
        seen.set(opening, { waiting: block, byWords: new Map() });
        return;
      }
      if (alike.waiting !== null) earlierOf(alike, alike.waiting, conditions);
      alike.waiting = null;
      const earlier = earlierOf(alike, block, conditions)?.span;
      if (earlier !== undefined && (earlier.start !== block.span.start || earlier.file !== block.span.file))
        report(diagnostic('clause-twice', block.span, {}, [{ span: earlier, note: 'он стоит и здесь' }]));
    },
  };
};

/** The clause met before that says the same; a clause that is the first to say so is remembered. */
function earlierOf({ byWords }: Alike, clause: Clause, conditions: Conditions): Clause | undefined {
  const words = wordsToCompare(clause, conditions);
  if (words === null) return undefined;
  const earlier = byWords.get(words);
  if (earlier === undefined) byWords.set(words, clause);
  return earlier;
}

/**
 * A number made of the first Russian letters of a clause's own words, small or capital: clauses that say the same have the
 * same, and few others do.
 */
function openingOf(content: readonly Inline[]): number {
  let opening = 0;
  let left = OPENING;
  const read = (nodes: readonly Inline[]): void => {
    for (const node of nodes) {
      if (node.kind === 'emphasis' || node.kind === 'repealed') read(node.children);
      if (node.kind !== 'text') continue;
      for (let at = 0; at < node.text.length && left > 0; at++) {
        const code = node.text.charCodeAt(at);
        if (code < 0x410 || code > 0x44f) continue;
        opening = (Math.imul(opening, 31) + (code < 0x430 ? code + 0x20 : code)) | 0;
        left--;
      }
      if (left === 0) return;
    }
  };
  read(content);
  return opening;
}

function wordsToCompare(clause: Clause, conditions: Conditions): string | null {
  const words = wordsOf(clause, conditions);
  return words === null || words.length < SHORTEST ? null : words;
}

type Conditions = ReadonlyMap<Condition, Diagram>;

/** A clause with all that is in it as one text; conditions that mean the same read the same. `null` where something has no words. */
function wordsOf(block: Block, conditions: Conditions): string | null {
  const parts = [`${block.kind} ${guardOf(block, conditions)}`];
  if ('content' in block) parts.push(textOf(block.content, conditions));
  for (const child of childrenOf(block)) {
    const words =
      child.kind === 'clause' || child.kind === 'item' || child.kind === 'paragraph'
        ? wordsOf(child, conditions)
        : null;
    if (words === null) return null;
    parts.push(words);
  }
  return parts.join('\n');
}

/** The guard of the clause itself does not matter: under two guards the same is said twice too. */
const guardOf = (block: Block, conditions: Conditions): string =>
  block.kind !== 'clause' && 'guard' in block && block.guard !== null ? idOf(block.guard, conditions) : '';

const idOf = (condition: Condition | null, conditions: Conditions): string =>
  condition === null ? 'else' : String(conditions.get(condition)?.id);

function textOf(content: readonly Inline[], conditions: Conditions): string {
  const text = content
    .map((node): string => {
      switch (node.kind) {
        case 'text':
          return node.text;
        case 'soft-break':
          return ' ';
        case 'label-mark':
          return '';
        case 'emphasis':
        case 'repealed':
          return textOf(node.children, conditions);
        case 'chain':
          return node.branches
            .map(({ condition, children }) => `((${idOf(condition, conditions)}? ${textOf(children, conditions)}))`)
            .join('');
        case 'field-use':
          return `((${node.name.text}: ${node.filters.map((filter) => filter.text).join(',')} ${node.agreement?.join('/') ?? ''}))`;
        case 'reference':
          return `((${node.noun} ${node.targets.map((target) => target.text).join(',')}))`;
        case 'link':
          return `${node.text}${node.href}`;
        default:
          return `((${node.kind}))`;
      }
    })
    .join('');
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
