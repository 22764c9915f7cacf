import type { Document } from '@polozh/document';
import { sampleDocument } from '@polozh/testkit';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { readEmbeddedDocx, renderDocx } from '../src/index.ts';
import { hasOffice, linesOf, runOffice } from './office/office.ts';
import { sampleRedline } from './redline/sample-redline.ts';
import { sideOf } from './redline/side-of.ts';

const EMBEDDED = [
  { name: 'положение.polozh', role: 'source', text: '= Общие положения\r\n\t+ «Пункт» & <п>\n' },
] as const;

const render = async (document: Document): Promise<Uint8Array> =>
  (await renderDocx.render(document, { date: null, embedded: EMBEDDED })).value;

const bodyOf = (docx: Uint8Array): string => strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array());

/** What a person does in Word who adds a paragraph of a style behind the one with these words. */
function withParagraphBehind(docx: Uint8Array, words: string, style: string, text: string): Uint8Array {
  const files = unzipSync(docx);
  const body = bodyOf(docx);
  const end = body.indexOf('</w:p>', body.indexOf(words)) + '</w:p>'.length;
  const added = `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
  return zipSync({ ...files, 'word/document.xml': strToU8(body.slice(0, end) + added + body.slice(end)) });
}

/** What LibreOffice makes of the sample, of the sample edited, and of a redline and both its sides. */
async function made() {
  const sample = await render(sampleDocument);
  const edited = withParagraphBehind(
    withParagraphBehind(sample, 'Второй абзац пункта без номера', 'Clause1', 'Добавленный пункт.'),
    'Положение разработано',
    'Heading1',
    'Добавленный раздел',
  );
  const redline = await render(sampleRedline);
  const [saved = new Uint8Array(), ...texts] = runOffice([
    { file: sample, to: 'docx' },
    { file: 0, to: 'txt' },
    { file: sample, to: 'txt' },
    { file: edited, to: 'txt' },
    { file: await render(sideOf(sampleRedline, 'new')), to: 'txt' },
    { file: await render(sideOf(sampleRedline, 'old')), to: 'txt' },
    { file: redline, command: 'AcceptAllTrackedChanges', to: 'txt' },
    { file: redline, command: 'RejectAllTrackedChanges', to: 'txt' },
  ]);
  const [ofSaved, ofSample, ofEdited, after, before, accepted, rejected] = texts.map(linesOf);
  return { saved, ofSaved, ofSample, ofEdited, after, before, accepted, rejected };
}

describe.skipIf(!hasOffice)('LibreOffice', () => {
  let office: Awaited<ReturnType<typeof made>>;
  beforeAll(async () => {
    office = await made();
  }, 300_000);

  it('numbers what was there and what is added', () => {
    expect(office.ofSample).toEqual(
      expect.arrayContaining([
        '1. Общие положения',
        '1.2. Положение разработано в соответствии с:',
        // Its text files have signs of their own for dashes and circles, and for hyphens that do not break.
        '• Федеральным законом от 27.07.2006 № 149\u2011ФЗ;',
        '◦ с заместителями;',
        '2. Порядок ведения',
        '2.1. Директор в порядке пункта 1.2:',
        '2.1.1. назначает ответственное лицо;',
        '2.1.1.1. приказом;',
        'б) сроки:',
        '2) окончания.',
      ]),
    );
    expect(office.ofEdited).toEqual(
      expect.arrayContaining([
        '1.2. Добавленный пункт.',
        '1.3. Положение разработано в соответствии с:',
        '2. Добавленный раздел',
        '3. Порядок ведения',
        '3.1.1. назначает ответственное лицо;',
      ]),
    );
  });

  it('keeps words, numbers, notes, controls, links, fields and the source when it saves the file', () => {
    expect(office.ofSaved).toEqual(office.ofSample);
    const body = bodyOf(office.saved);
    const count = (pattern: RegExp): number => body.match(pattern)?.length ?? 0;
    expect({
      controls: count(/<w:dataBinding /g),
      titles: count(/<w:alias w:val="руководитель \(кого\?\)"\/>/g),
      boxes: count(/<w14:checkbox>/g),
      notes: count(/<w:footnoteReference /g),
      links: count(/<w:hyperlink r:id/g),
      references: count(/REF _p_1_2 /g),
    }).toEqual({ controls: 3, titles: 1, boxes: 1, notes: 1, links: 1, references: 1 });
    expect(readEmbeddedDocx(office.saved)).toEqual(EMBEDDED);
  });

  it('makes of a redline the two documents that it holds', () => {
    expect(office.accepted).toEqual(office.after);
    expect(office.rejected).toEqual(office.before);
    expect(office.rejected).toEqual(
      expect.arrayContaining(['1.2. Старый пункт.', '1.3. См. пункт 1.3:', 'а) второе;']),
    );
  });
});
