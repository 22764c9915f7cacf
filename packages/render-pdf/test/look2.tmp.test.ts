import { writeFileSync } from 'node:fs';
import type { Block, Document, Run } from '@polozh/document';
import { bold, paragraph, sampleDocument, text } from '@polozh/testkit';
import { it } from 'vitest';
import { createPdfRenderer } from '../src/index.ts';

const W =
  'педагогический совет образовательная организация осуществляет взаимодействие обучающихся родителей законных представителей в порядке установленном законодательством Российской Федерации и локальными нормативными актами'.split(
    ' ',
  );
let seedN = 7;
const rnd = () => (seedN = (seedN * 1103515245 + 12345) % 2147483648) / 2147483648;
const words = (n: number) => Array.from({ length: n }, () => W[Math.floor(rnd() * W.length)]).join(' ');
export function long(k: number): Document {
  const blocks: any[] = [];
  const notes: any[] = [];
  const c = 0;
  for (let s = 1; s <= k; s++) {
    const section: any = {
      kind: 'section',
      level: 1,
      label: { text: s + '.', counter: null },
      heading: [text('Раздел ' + words(3))],
      anchor: 's' + s,
      blocks: [],
      origin: null,
    };
    for (let i = 1; i <= 8; i++) {
      const runs: Run[] = [text(words(10 + Math.floor(rnd() * 60)))];
      if (rnd() < 0.5) {
        runs.push({ kind: 'note-mark', note: notes.length, marks: {}, origin: null });
        runs.push(text(' ' + words(12) + '.'));
        notes.push({
          anchor: 'n' + notes.length,
          blocks: [paragraph('body', text(words(8 + Math.floor(rnd() * (rnd() < 0.1 ? 400 : 60)))))],
        });
      }
      section.blocks.push({
        kind: 'clause',
        depth: 1,
        label: { text: `${s}.${i}.`, counter: null },
        anchor: `c${s}-${i}`,
        blocks: [paragraph('body', ...runs)],
        origin: null,
      });
    }
    const cell = (t: string, h = false) => ({
      runs: [text(t)],
      header: h,
      columns: 1,
      rows: 1,
      align: 'left' as const,
      origin: null,
    });
    section.blocks.push({
      kind: 'table',
      caption: [text('Сроки')],
      label: { text: `Таблица ${s}`, counter: null },
      anchor: 't' + s,
      columns: [1, 4, 3],
      headerRows: 1,
      rows: [
        [cell('№', true), cell('Действие', true), cell('Срок', true)],
        ...Array.from({ length: 20 }, (_, i) => [
          cell(String(i)),
          cell(words(3 + Math.floor(rnd() * 30))),
          cell(words(2 + Math.floor(rnd() * 8))),
        ]),
      ],
      notes: [],
      origin: null,
    });
    blocks.push(section);
  }
  return {
    ...sampleDocument,
    parts: [{ ...sampleDocument.parts[0]!, blocks: [...sampleDocument.parts[0]!.blocks.slice(0, 4), ...blocks] }],
    notes,
  };
}
it('long', async () => {
  const r = createPdfRenderer();
  for (const k of [1, 3, 30, 100]) {
    const d = long(k);
    const t = performance.now();
    const o = await r.render(d, { date: null });
    console.log(k, (performance.now() - t).toFixed(0), 'ms', o.value.length, o.diagnostics.length);
    writeFileSync(`/var/tmp/pdf/long${k}.pdf`, o.value);
  }
}, 100000);
