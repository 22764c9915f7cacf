import { type Marks, plainText, type Run } from '@polozh/document';
import { type FieldUse, nameKey, type Reference } from '@polozh/syntax';
import { LABELS } from '../../labels.ts';
import { isSafeHref } from '../../links.ts';
import { beginsSentence, smallStart } from '../../small-start.ts';
import type { SelectedContent } from '../3-select/selected.ts';
import type { Target } from '../4-number/numbers.ts';
import type { LowerContext } from './context.ts';
import { Draft } from './draft.ts';
import { type FieldText, fieldText } from './field-text.ts';
import { wrongPreposition } from './typed-preposition.ts';

const PLAIN: Marks = {};

/** The runs that a block's words print. */
export function lowerInline(content: SelectedContent, context: LowerContext): readonly Run[] {
  const draft = new Draft();
  print(content, PLAIN, draft, context);
  return draft.finish();
}

function print(content: SelectedContent, marks: Marks, draft: Draft, context: LowerContext): void {
  for (const [index, node] of content.entries()) {
    const origin = node.span;
    switch (node.kind) {
      case 'text':
        draft.text(context.clean(node.text, node.span), marks, origin);
        break;
      case 'soft-break':
        draft.text(' ', marks, origin);
        break;
      case 'blank':
        draft.run({ kind: 'blank', length: Math.min(node.length, 120), marks, origin });
        break;
      case 'box':
        draft.run({ kind: 'box', marks, origin });
        break;
      case 'emphasis':
        print(
          node.children,
          node.style === 'bold' ? { ...marks, bold: true } : { ...marks, italic: true },
          draft,
          context,
        );
        break;
      case 'repealed':
        draft.text(`${LABELS.repealed} – `, marks, origin);
        print(node.children, marks, draft, context);
        break;
      case 'link':
        if (isSafeHref(node.href))
          draft.run({ kind: 'link', href: node.href, text: context.clean(node.text, node.span), marks, origin });
        else draft.text(context.clean(node.text, node.span), marks, origin);
        break;
      case 'note-use': {
        const note = context.noteIndex(nameKey(node.name.text));
        if (note !== null) draft.run({ kind: 'note-mark', note, marks, origin });
        break;
      }
      case 'field-use': {
        const { text, placeholder, question } = fieldWords(node, context);
        // What is still to be filled in is printed bold, so that whoever fills it in sees it.
        if (placeholder)
          draft.run({
            kind: 'field',
            name: node.name.text,
            case: question,
            title: question === null ? node.name.text : `${node.name.text} (${question}?)`,
            text,
            placeholder: true,
            marks: { ...marks, bold: true },
            origin,
          });
        else {
          const problem = wrongPreposition(content.slice(Math.max(0, index - 2), index), node, text);
          if (problem !== null) context.report(problem);
          if (beginsSentence(content.slice(Math.max(0, index - 2), index))) reportSmallStart(node, text, context);
          draft.words(text, marks, origin);
        }
        break;
      }
      case 'reference':
        printReference(node, marks, draft, context);
        break;
    }
  }
}

function reportSmallStart(use: FieldUse, printed: string, context: LowerContext): void {
  const problem = smallStart(use, context.analysis.symbols.fields.get(nameKey(use.name.text))?.type, printed);
  if (problem !== null) context.report(problem);
}

/** Tells of a field's small letter at the very beginning of words that are a sentence. */
export function checkBeginning([first]: SelectedContent, context: LowerContext): void {
  if (first?.kind !== 'field-use') return;
  const { text, placeholder } = fieldWords(first, context);
  if (!placeholder) reportSmallStart(first, text, context);
}

/** What a field's use prints, on one line; found once for all uses that ask alike. */
function fieldWords(use: FieldUse, context: LowerContext): FieldText {
  const { name, filters, agreement } = use;
  let key = name.text;
  for (const filter of filters) key += `:${filter.text}`;
  if (agreement !== null) key += `|${agreement.join('/')}`;
  const known = context.fieldWords.get(key);
  if (known !== undefined) return known;
  const found = fieldText(use, context);
  const text = context.clean(found.text, use.span).replace(/\s+/g, ' ');
  const words: FieldText = { text, placeholder: found.placeholder, question: found.question };
  context.fieldWords.set(key, words);
  return words;
}

/** «2.3», «2.3–2.5», «2.3, 2.5», «б» with its clause: the number of each target, linked to it. */
function printReference(node: Reference, marks: Marks, draft: Draft, context: LowerContext): void {
  const short = node.filters.some((filter) => nameKey(filter.text) === 'кратко');
  for (const [index, name] of node.targets.entries()) {
    const target = context.numbers.targets.get(nameKey(name.text));
    if (index > 0) draft.text(node.range ? '–' : ', ', marks, node.span);
    if (target === undefined) draft.text('?', marks, node.span);
    else if (target.heading !== undefined) printHeading(target, target.heading, node, marks, draft, context);
    else printTarget(target, node, short, marks, draft);
  }
}

/** «Общие положения», linked: a section without a number is called by its words, in which further references say nothing. */
function printHeading(
  target: Target,
  heading: SelectedContent,
  node: Reference,
  marks: Marks,
  draft: Draft,
  context: LowerContext,
): void {
  const words = heading.filter((part) => part.kind !== 'reference' && part.kind !== 'note-use');
  const text = `«${plainText(lowerInline(words, context)).trim()}»`;
  draft.run({ kind: 'reference', target: target.anchor, text, marks, origin: node.span });
}

function printTarget(target: Target, node: Reference, short: boolean, marks: Marks, draft: Draft): void {
  const number = (aim: Target): void => {
    if (aim.lettered) draft.text('«', marks, node.span);
    if (aim.number !== '')
      draft.run({ kind: 'reference', target: aim.anchor, text: aim.number, marks, origin: node.span });
    if (aim.lettered) draft.text('»', marks, node.span);
  };
  number(node.noun === 'clause' ? clauseOf(target) : target);
  if (node.noun !== 'item' || short) return;
  for (let outer = target.within; outer !== null; outer = outer.within) {
    draft.text(outer.isItem ? LABELS.ofItem : LABELS.ofClause, marks, node.span);
    number(outer);
  }
}

/** The clause that an item stands in, however deep; the item itself where it stands in none. */
function clauseOf(target: Target): Target {
  for (let outer: Target | null = target; outer !== null; outer = outer.within) if (!outer.isItem) return outer;
  return target;
}
