import type { Metadata } from '@polozh/document';
import { parse } from '@polozh/syntax';
import { describe, expect, it } from 'vitest';
import { analyse, assemble } from '../src/index.ts';

function metadataOf(source: string, kind: string | null = null): Metadata {
  const { value: analysis } = analyse(parse('a.polozh', new Map([['a.polozh', source]])).value);
  return assemble(analysis, { kind, choices: new Map(), values: new Map(), final: false }, null).value.metadata;
}

const CASES: readonly (readonly [name: string, source: string, expected: Partial<Metadata>])[] = [
  [
    'a regulation is called by its headings and known by its kind and its terms',
    '/наименование вида ПОЛОЖЕНИЕ\n/заголовок о журнале\n\n+ Понятия:\n  : Журнал – документ\n  : Запись, отметка – строка\n  : Журнал – он же\n',
    { title: 'ПОЛОЖЕНИЕ о журнале', subject: 'Положение', keywords: ['положение', 'Журнал'] },
  ],
  [
    'the title is what «/документ» says',
    '/документ Журнал\n/наименование вида ПРИКАЗ\n\n+ Вести.\n',
    { title: 'Журнал', subject: 'Приказ', keywords: ['приказ'] },
  ],
  [
    'a letter goes to someone',
    '/бланк Школа\n/адресат Директору\n/заголовок О журнале\n\nТекст.\n',
    { title: 'О журнале', subject: 'Служебное письмо', keywords: [] },
  ],
  ['what says nothing of itself is a local act', '+ Пункт.\n', { title: '', subject: 'Локальный нормативный акт' }],
];

describe('properties of the file', () => {
  it.each(CASES)('%s', (_, source, expected) => {
    expect(metadataOf(source)).toMatchObject(expected);
  });

  it('name the variant and its label, which is a key word too', () => {
    const source = '/вид организации\n  школа – общеобразовательная организация\n  доо – детский сад\n\n+ Пункт.\n';
    expect(metadataOf(source, 'школа')).toMatchObject({
      keywords: ['общеобразовательная организация'],
      variant: { name: 'школа', label: 'общеобразовательная организация' },
    });
  });
});
