import { BLANK_ROW_HEIGHT, type Block, REQUISITE_SPACES, type RequisiteRole, SPACES } from '@polozh/document';
import { descendants, part, sampleDocument, text, textOf, type XmlElement } from '@polozh/testkit';
import { describe, expect, it } from 'vitest';
import { paragraphStyles } from '../src/styles/paragraph-styles.ts';
import { pointTwips, twips } from '../src/word/measures.ts';
import { documentOf, list, partsOf, textParagraph } from './build.ts';

const paragraphsOf = (...blocks: Block[]): readonly XmlElement[] =>
  descendants(part(partsOf(documentOf(blocks)), 'word/document.xml'), 'w:p');

/** A paragraph's own space, twips. */
const spacing = (paragraph: XmlElement | undefined, side: 'before' | 'after'): number | undefined => {
  const [found] = paragraph === undefined ? [] : descendants(paragraph, 'w:spacing');
  return found === undefined ? undefined : (found.attributes[`w:${side}`] as number | undefined);
};

const requisite = (role: RequisiteRole, words: string): Block => ({
  kind: 'requisite',
  role,
  lines: [{ runs: [text(words)], origin: null }],
  origin: null,
});

describe('the look', () => {
  it('takes its spaces from the place that all formats share', () => {
    const styles = paragraphStyles(sampleDocument.style);
    expect(styles.Title.paragraph.after).toBe(pointTwips(REQUISITE_SPACES.title.after));
    expect(styles.Heading1.paragraph.before).toBe(pointTwips(SPACES.section.before));
    expect(styles.SignaturePost.paragraph.before).toBe(pointTwips(SPACES.signature.before));
  });

  it('hangs the second line of an appendix mark under the text of the first', () => {
    const [mark] = paragraphsOf(requisite('attachment', 'Приложение: 1. Форма.'));
    const indent = mark === undefined ? undefined : descendants(mark, 'w:ind')[0]?.attributes;
    expect(indent).toMatchObject({ 'w:left': 1663, 'w:hanging': 1663 });
  });

  it('leaves no space above the first paragraph of a part, nor between the kind and its title', () => {
    const [kind, title] = paragraphsOf(requisite('document-kind', 'ПОЛОЖЕНИЕ'), requisite('title', 'о совете'));
    expect([spacing(kind, 'before'), spacing(kind, 'after'), spacing(title, 'after')]).toEqual([0, 0, undefined]);
  });

  it('parts the last note of a table, and the last line of a form, from what follows', () => {
    const note = textParagraph(text('Примечание.'));
    const table = {
      kind: 'table',
      caption: null,
      label: null,
      anchor: 't',
      columns: [1],
      headerRows: 0,
      rows: [[{ runs: [], header: false, columns: 1, rows: 1, align: 'left', origin: null }]],
      notes: [note],
      origin: null,
    } as Block;
    const form: Block = {
      kind: 'form',
      lines: [{ pieces: [{ kind: 'words', runs: [text('Я')] }], align: 'left', origin: null }],
      origin: null,
    };
    const paragraphs = paragraphsOf(table, form);
    const after = (words: string) =>
      spacing(
        paragraphs.find((one) => textOf(one) === words),
        'after',
      );
    expect(after('Примечание.')).toBe(pointTwips(SPACES.table.after));
    expect(after('Я')).toBe(pointTwips(SPACES.form.after));
    const [height] = descendants(part(partsOf(documentOf([table])), 'word/document.xml'), 'w:trHeight');
    expect(height?.attributes).toEqual({ 'w:val': twips(BLANK_ROW_HEIGHT), 'w:hRule': 'atLeast' });
  });

  it('keeps the last item of a list with the one before', () => {
    const paragraphs = paragraphsOf(list('dash', 1, ['–', '–', '–', '–']));
    expect(paragraphs.map((one) => descendants(one, 'w:keepNext').length)).toEqual([0, 0, 1, 0]);
  });

  it('keeps a signature with what belongs to it', () => {
    const signature: Block = {
      kind: 'signature',
      rows: [
        { post: [{ runs: [text('Директор')], origin: null }], hand: [], name: [text('И.И. Иванов')], origin: null },
      ],
      origin: null,
    };
    const kept = (...blocks: Block[]): readonly string[] =>
      paragraphsOf(textParagraph(text('Текст')), ...blocks)
        .filter((one) => descendants(one, 'w:keepNext').length > 0)
        .map(textOf);
    expect(kept(signature)).toEqual(['Текст']);
    expect(kept(signature, requisite('visa', 'Юрист'), requisite('executor', 'Белов'))).toEqual([
      'Текст',
      'Директор',
      '',
      'И.И. Иванов',
      'Юрист',
    ]);
  });

  it('prints links like other words', () => {
    const styles = descendants(part(partsOf(documentOf([])), 'word/styles.xml'), 'w:style');
    const link = styles.find(({ attributes }) => attributes['w:styleId'] === 'Hyperlink');
    expect(link === undefined ? null : descendants(link, 'w:rPr')).toEqual([]);
  });
});
