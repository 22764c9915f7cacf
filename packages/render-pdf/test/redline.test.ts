import type { Document, Run } from '@polozh/document';
import { hasProgram } from '@polozh/testkit';
import { describe, expect, it } from 'vitest';
import { createLayout } from '../src/renderer.ts';
import { body, documentOf, mark, origin } from './documents.ts';
import { ask, printed } from './files.ts';

const words = (text: string, more: Partial<Run> = {}): Run =>
  ({ kind: 'text', text, marks: {}, origin, ...more }) as Run;

const REDLINE: Document = {
  ...documentOf(
    [
      [
        {
          kind: 'clause',
          depth: 1,
          label: { text: '2.', counter: null, before: '1.' },
          anchor: 'clause',
          origin,
          blocks: [
            body(
              words('Журнал ведёт '),
              words('учитель', { change: 'deleted' }),
              words('секретарь', { change: 'inserted' }),
              words(' каждый', { change: 'inserted' }),
              words(' день', { change: 'inserted', move: 1 }),
              { ...mark(0), change: 'deleted' } as Run,
              words('.', { marksBefore: { bold: true } }),
            ),
          ],
        },
        body(words('Осталось как было.')),
        body(words('ушло', { change: 'deleted', move: 1 })),
      ],
    ],
    [{ anchor: 'n', change: 'deleted', blocks: [body(words('Сноска.', { change: 'deleted' }))] }],
  ),
  revision: { author: 'И.И. Иванова', date: '2026-11-25T10:00:00Z' },
};

/** What a screen reader is told: alternative texts of the structure tree, which is not packed. */
const spokenIn = (bytes: Uint8Array): string[] =>
  [
    ...Buffer.from(bytes)
      .toString('latin1')
      .matchAll(/\/Alt \(\u00fe\u00ff((?:\\.|[^\\)])*)\)/gs),
  ].map(([, text = '']) => {
    const plain = text.replace(/\\([nrtbf()\\])/g, (_, sign: string) => ESCAPES[sign] ?? sign);
    return Buffer.from(plain, 'latin1').swap16().toString('utf16le');
  });
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

describe('a comparison', () => {
  it('tells a screen reader what changed', async () => {
    const { bytes } = await printed(REDLINE);
    expect(spokenIn(bytes).sort()).toEqual(
      [
        'удалено: 1.',
        'вставлено: 2.',
        'удалено: учитель',
        'вставлено: секретарь каждый',
        'перенесено сюда: день',
        'удалено: 1',
        'изменено начертание: .',
        'перенесено отсюда: ушло',
        'удалено: Сноска.',
      ].sort(),
    );
  });

  it('marks changed lines, and no others, at the margin', () => {
    const [page] = createLayout()(REDLINE).pages;
    const lines = (page?.items ?? []).flatMap((one) =>
      one.type === 'line'
        ? [[one.item.line.fragments.map(({ atom }) => atom.text).join(''), one.item.line.changed] as const]
        : [],
    );
    expect(lines.filter(([, changed]) => !changed).map(([text]) => text)).toEqual([
      'изменением. И.И. Иванова, 25.11.2026.',
      'Осталось как было.',
    ]);
    expect(lines.length).toBeGreaterThan(4);
  });

  it.skipIf(!hasProgram('pdftotext', 'poppler-utils'))('is copied as the words that it has', async () => {
    const { bytes } = await printed(REDLINE);
    const text = ask(bytes, 'pdftotext').replace(/\s+/g, ' ');
    expect(text).toContain('Изменения: вставлено, удалено, перенесено сюда, перенесено отсюда, черта на поле');
    expect(text).toContain('И.И. Иванова, 25.11.2026');
    expect(text).toContain('Журнал ведёт учительсекретарь каждый день');
  });
});
