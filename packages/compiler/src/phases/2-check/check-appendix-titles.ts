import { diagnostic } from '@polozh/diagnostics';
import type { Inline, Text } from '@polozh/syntax';
import type { Check } from './check.ts';

/** «к приказу от … № …», «к положению Анкета». */
const OF_ACT =
  /^к\s+(?:приказ|положени|распоряжени|постановлени|договор|порядк|правил|устав|протокол|письм|инструкци|регламент|решени|программ|контракт|соглашени)[а-яё]*(?<rest>.*)$/iu;

/** What an appendix belongs to is said in its mark; behind the directive stands its title. */
export const checkAppendixTitles: Check = ({ report }) => ({
  block: (block) => {
    if (block.kind !== 'appendix') return;
    for (const { text, isFirst, isOnLine } of lineStarts(block.content)) {
      const rest = OF_ACT.exec(text.text)?.groups?.['rest'];
      if (rest === undefined) continue;
      const isMark = /№|\sот\s/u.test(rest);
      const isSub = block.level === 1 && isFirst && !isMark && /^\s+[А-ЯЁ«]/u.test(rest);
      if (!isFirst && !isMark) continue;
      const { file, start } = text.span;
      const words = `${isOnLine ? '\n' : ''}/отметка о приложении `;
      const fix = { title: 'сделать строку отметкой', edits: [{ span: { file, start, end: start }, text: words }] };
      const span = { file, start, end: start + text.text.trimEnd().length };
      report({ ...diagnostic('attachment-in-title', span, { isSub }), ...(isSub ? {} : { fix }) });
      return;
    }
  },
});

interface LineStart {
  readonly text: Text;
  /** Whether no words stand before it. */
  readonly isFirst: boolean;
  /** Whether it stands on the directive's own line. */
  readonly isOnLine: boolean;
}

const IS_NO_WORD: ReadonlySet<Inline['kind']> = new Set(['label-mark', 'fixed-number', 'soft-break']);

/** The typed words that lines of a title begin with. */
function lineStarts(content: readonly Inline[]): readonly LineStart[] {
  const starts: LineStart[] = [];
  let isFirst = true;
  let isOnLine = true;
  let begins = true;
  for (const node of content) {
    if (node.kind === 'soft-break') {
      isOnLine = false;
      begins = true;
    }
    if (IS_NO_WORD.has(node.kind)) continue;
    if (begins && node.kind === 'text' && !node.escaped) starts.push({ text: node, isFirst, isOnLine });
    isFirst = false;
    begins = false;
  }
  return starts;
}
