import type { Document, Run } from '@polozh/document';
import { part, readBody, sampleDocument, text, textOf } from '@polozh/testkit';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { renderDocx } from '../src/index.ts';
import { printXml } from '../src/xml/print-xml.ts';
import { documentOf, partsOf, textParagraph } from './build.ts';
import { packageFaults } from './package-faults.ts';

const bytesOf = async (document: Document, date: number | null = null): Promise<Uint8Array> =>
  (await renderDocx.render(document, { date })).value;

const coreOf = async (document: Document, date: number | null): Promise<string> => {
  const core = unzipSync(await bytesOf(document, date))['docProps/core.xml'];
  return core === undefined ? '' : strFromU8(core);
};

describe('the package', () => {
  it('holds the parts that the document needs, the content types first', async () => {
    expect(Object.keys(unzipSync(await bytesOf(sampleDocument)))).toEqual([
      '[Content_Types].xml',
      'word/document.xml',
      'word/footnotes.xml',
      'word/styles.xml',
      'word/numbering.xml',
      'word/settings.xml',
      'word/fontTable.xml',
      'word/header1.xml',
      'docProps/core.xml',
      'docProps/app.xml',
      'docProps/custom.xml',
      'customXml/item1.xml',
      'customXml/itemProps1.xml',
      'customXml/_rels/item1.xml.rels',
      'word/_rels/document.xml.rels',
      '_rels/.rels',
    ]);
  });

  it('has no notes, fields or header where there are none', () => {
    const plain = documentOf([textParagraph(text('Текст.'))]);
    const bare = { ...plain, notes: [], style: { ...plain.style, pageNumbers: false } };
    const names = [...partsOf(bare).keys()].filter((name) => /footnotes|header|customXml/.test(name));
    expect(names).toEqual([]);
  });

  it('is as the schemas and its own parts want it', () => expect(packageFaults(partsOf(sampleDocument))).toEqual([]));

  it('says what the document is', async () => {
    const core = await coreOf(sampleDocument, 1_700_000_000);
    const said = [...core.matchAll(/<(?:dc|dcterms|cp):(\w+)[^>]*>([^<]+)</g)].map(
      ([, name, words]) => `${name}: ${words}`,
    );
    expect(said).toEqual([
      'title: Положение о порядке ведения журнала',
      'subject: Локальный нормативный акт',
      'keywords: журнал, положение',
      'category: общеобразовательная организация',
      'language: ru-RU',
      'created: 2023-11-14T22:13:20Z',
      'modified: 2023-11-14T22:13:20Z',
    ]);
  });

  it('bears no date unless it is given, and none breaks it', async () => {
    expect(await coreOf(sampleDocument, null)).not.toContain('dcterms:created');
    for (const date of [Number.NaN, Number.POSITIVE_INFINITY, -5, 1e300]) {
      expect(await coreOf(sampleDocument, date)).toContain('dc:title');
    }
  });
});

describe('bytes', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it('are equal for equal documents, also on the second rendering', async () => {
    const first = await bytesOf(sampleDocument);
    expect(await bytesOf(structuredClone(sampleDocument))).toEqual(first);
  });

  it('do not depend on the time zone', async () => {
    process.env['TZ'] = 'Asia/Kamchatka';
    const east = await bytesOf(sampleDocument, 1_700_000_000);
    process.env['TZ'] = 'America/Los_Angeles';
    expect(await bytesOf(sampleDocument, 1_700_000_000)).toEqual(east);
  });
});

const HOSTILE = [
  '<script>alert(1)</script>',
  ']]>',
  '&amp; & &lt;',
  '"\'`',
  '\u0000\u0007\u001b\u007f\u0085',
  '\ufffe\uffff',
  '\ud800 один \udc00',
  '\t\r\n',
  '{0} %1 {x}',
  '😀 עברית',
];

const everywhere = (words: string): Document => {
  const marks = {};
  const runs: Run[] = [
    { kind: 'text', text: words, marks, origin: null },
    { kind: 'field', name: words, case: words, title: words, text: words, placeholder: true, marks, origin: null },
    { kind: 'link', href: words, text: words, marks, origin: null },
    { kind: 'link', href: `https://example.ru/${words}`, text: words, marks, origin: null },
    { kind: 'reference', target: words, text: words, marks, origin: null },
    { kind: 'note-mark', note: 0, marks, origin: null },
    { kind: 'note-mark', note: 9, marks, origin: null },
    { kind: 'blank', length: Number.POSITIVE_INFINITY, marks, origin: null },
  ];
  const document = documentOf([
    {
      kind: 'section',
      level: 1,
      label: { text: words, counter: null },
      heading: runs,
      anchor: words,
      blocks: [],
      origin: null,
    },
    {
      kind: 'list',
      marker: 'letter',
      depth: 99,
      items: [{ label: { text: words, counter: null }, anchor: words, blocks: [], origin: null }],
      origin: null,
    },
    textParagraph(...runs),
  ]);
  const metadata = { ...document.metadata, title: words, keywords: [words], variant: { name: words, label: words } };
  return { ...document, metadata, notes: [{ anchor: words, blocks: [] }] };
};

const faults = (document: Document): readonly string[] => packageFaults(partsOf(document));

describe('hostile text', () => {
  for (const words of HOSTILE) {
    it(`leaves the parts well-formed: ${JSON.stringify(words)}`, () => expect(faults(everywhere(words))).toEqual([]));
  }

  it('leaves the parts well-formed, whatever it is', () => {
    const words = fc.string({ unit: 'binary', maxLength: 20 });
    fc.assert(
      fc.property(words, (given) => {
        expect(faults(everywhere(given))).toEqual([]);
      }),
      { seed: 20_260_102, numRuns: 60 },
    );
  });

  it('is shown as it is where it can be', () => {
    const [shown] = readBody(partsOf(documentOf([textParagraph(text('a < b && "c" ]]> <w:p/>'))])));
    expect(shown?.text).toBe('a < b && "c" ]]> <w:p/>');
  });

  it('cannot make a link that is not one', () => {
    const hrefs = [
      'javascript:alert(1)',
      'file:///etc/passwd',
      'data:text/html,x',
      ' JAVASCRIPT:x',
      'https://',
      'http://[bad',
    ];
    const runs = hrefs.map((href): Run => ({ kind: 'link', href, text: href, marks: {}, origin: null }));
    const parts = partsOf(documentOf([textParagraph(...runs)]));
    expect(printXml(part(parts, 'word/_rels/document.xml.rels'))).not.toContain('External');
    expect(textOf(part(parts, 'word/document.xml'))).toBe(hrefs.join(''));
  });
});

describe('long documents', () => {
  it('are deflated', async () => {
    const long = documentOf(
      Array.from({ length: 2000 }, () => textParagraph(text('Одно и то же предложение пункта.'))),
    );
    expect((await bytesOf(long)).length).toBeLessThan(60_000);
  });

  it('may hold a table of ten thousand rows and a word of a hundred thousand letters', async () => {
    const cell = {
      runs: [text('я'.repeat(10))],
      header: false,
      columns: 1,
      rows: 1,
      align: 'left' as const,
      origin: null,
    };
    const rows = Array.from({ length: 10_000 }, () => [cell, cell]);
    const document = documentOf([
      textParagraph(text('щ'.repeat(100_000))),
      {
        kind: 'table',
        caption: null,
        label: null,
        anchor: 't',
        columns: [1, 1],
        headerRows: 0,
        rows,
        notes: [],
        origin: null,
      },
    ]);
    const body = unzipSync(await bytesOf(document))['word/document.xml'];
    expect(strFromU8(body ?? new Uint8Array()).match(/<w:tr>/g)?.length).toBe(10_000);
  });
});
