import { diagnostic, type Span } from '@polozh/diagnostics';
import type { Block, Condition, Inline } from '@polozh/syntax';
import type { Diagram } from '../../conditions/diagram.ts';
import type { Check } from './check.ts';
import { childrenOf } from './walk.ts';

/** Shorter clauses may well stand twice: «Не применяется.» */
const SHORTEST = 40;

/** No two clauses of the document, or of one appendix, say the same in all variants. */
export const checkDuplicates: Check = ({ conditions, report }) => {
  let seen = new Map<string, Span>();
  return {
    block: (block) => {
      if (block.kind === 'appendix') seen = new Map();
      if (block.kind !== 'clause') return;
      const words = wordsOf(block, conditions);
      if (words === null || words.length < SHORTEST) return;
      const earlier = seen.get(words);
      if (earlier === undefined) seen.set(words, block.span);
      else if (earlier.start !== block.span.start || earlier.file !== block.span.file)
        report(diagnostic('clause-twice', block.span, {}, [{ span: earlier, note: 'он стоит и здесь' }]));
    },
  };
};

type Conditions = ReadonlyMap<Condition, Diagram>;

/** A clause with all that is in it as one text; conditions that mean the same read the same. `null` where something has no words. */
function wordsOf(block: Block, conditions: Conditions): string | null {
  const parts = [`${block.kind} ${guardOf(block, conditions)}`];
  if ('content' in block) parts.push(textOf(block.content, conditions));
  for (const children of childrenOf(block)) {
    for (const child of children) {
      const words =
        child.kind === 'clause' || child.kind === 'item' || child.kind === 'paragraph'
          ? wordsOf(child, conditions)
          : null;
      if (words === null) return null;
      parts.push(words);
    }
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
