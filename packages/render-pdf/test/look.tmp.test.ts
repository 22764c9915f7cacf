import { readFileSync, writeFileSync } from 'node:fs';
import type { Block, Document, Run } from '@polozh/document';
import { bold, paragraph, sampleDocument, text } from '@polozh/testkit';
import { it } from 'vitest';
import { createPdfRenderer } from '../src/index.ts';
export function seed(variant: string): Document {
  const raw = JSON.parse(readFileSync(`/work/shared/checks/truth/${variant}.json`, 'utf8')) as {
    kind: string;
    no?: string;
    text: string;
  }[];
  const runs = (t: string): Run[] =>
    t
      .split(/(⟦fn⟧)/)
      .filter(Boolean)
      .map((x) => (x === '⟦fn⟧' ? { kind: 'note-mark', note: 0, marks: {}, origin: null } : text(x)));
  const blocks: any[] = [];
  let section: any = null;
  let clause: any = null;
  let item: any = null;
  const req = (role: string, ...lines: string[]) => ({
    kind: 'requisite',
    role,
    lines: lines.map((l) => ({ runs: [text(l)], origin: null })),
    origin: null,
  });
  let titles = 0;
  for (const b of raw) {
    if (b.kind === 'cover') blocks.push(req('cover', b.text));
    else if (b.kind === 'approve')
      blocks.push(
        req('approval', ...'УТВЕРЖДАЮ|ДИРЕКТОР|НАЗВАНИЕ ОРГАНИЗАЦИИ|____ И.О. Фамилия|«____» ____ 2024 г.'.split('|')),
      );
    else if (b.kind === 'title') blocks.push(req(titles++ ? 'title' : 'document-kind', b.text));
    else if (b.kind === 'section') {
      section = {
        kind: 'section',
        level: 1,
        label: { text: b.no + '.', counter: null },
        heading: [text(b.text)],
        anchor: 's' + b.no,
        blocks: [],
        origin: null,
      };
      blocks.push(section);
    } else if (b.kind === 'clause') {
      clause = {
        kind: 'clause',
        depth: 1,
        label: { text: b.no + '.', counter: null },
        anchor: 'c' + b.no,
        blocks: [paragraph('body', ...runs(b.text))],
        origin: null,
      };
      section.blocks.push(clause);
    } else if (b.kind === 'bullet') {
      let l = clause.blocks.at(-1);
      if (l.kind !== 'list') {
        l = { kind: 'list', marker: 'dash', depth: 1, items: [], origin: null };
        clause.blocks.push(l);
      }
      item = {
        label: { text: '–', counter: null },
        anchor: 'i' + Math.random(),
        blocks: [paragraph('continuation', ...runs(b.text))],
        origin: null,
      };
      l.items.push(item);
    } else if (b.kind === 'sub') {
      let l = item.blocks.at(-1);
      if (l.kind !== 'list') {
        l = { kind: 'list', marker: 'circle', depth: 2, items: [], origin: null };
        item.blocks.push(l);
      }
      l.items.push({
        label: { text: '○', counter: null },
        anchor: 'i' + Math.random(),
        blocks: [paragraph('continuation', ...runs(b.text))],
        origin: null,
      });
    } else if (b.kind === 'para') clause.blocks.push(paragraph('continuation', ...runs(b.text)));
  }
  const note = raw.filter((b) => b.kind === 'note').map((b) => paragraph('body', text(b.text)));
  return {
    ...sampleDocument,
    metadata: { ...sampleDocument.metadata, title: 'Положение' },
    parts: [{ ...sampleDocument.parts[0]!, blocks }],
    notes: note.length ? [{ anchor: 'n', blocks: note }] : [],
  };
}
it('writes', async () => {
  const r = createPdfRenderer();
  const { value, diagnostics } = await r.render(sampleDocument, { date: null });
  console.log(
    value.length,
    diagnostics.map((d) => d.message),
  );
  writeFileSync('/var/tmp/pdf/sample.pdf', value);
  for (const v of ['shkola', 'doo', 'spo', 'dop']) {
    const d = seed(v);
    const t = performance.now();
    const o = await r.render(d, { date: null });
    console.log(v, performance.now() - t, o.value.length, o.diagnostics);
    writeFileSync(`/var/tmp/pdf/${v}.pdf`, o.value);
  }
});
