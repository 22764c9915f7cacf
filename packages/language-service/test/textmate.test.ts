import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { DIRECTIVE_NAMES } from '@polozh/syntax';
import { describe, expect, it } from 'vitest';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';
import { TOKENS } from '../src/index.ts';

const GRAMMAR = new URL('../../../grammar/polozh.tmLanguage.json', import.meta.url);
const source = readFileSync(GRAMMAR, 'utf8');

const wasm = readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'));
await oniguruma.loadWASM(wasm);
const registry = new textmate.Registry({
  onigLib: Promise.resolve({
    createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
    createOnigString: (text) => new oniguruma.OnigString(text),
  }),
  loadGrammar: async () => textmate.parseRawGrammar(source, 'polozh.tmLanguage.json'),
});
const grammar = await registry.loadGrammar('source.polozh');

/** The coloured pieces of a text, line by line: the innermost scope without the language's name, and the words. */
function painted(text: string): readonly string[] {
  let state = textmate.INITIAL;
  return text.split('\n').flatMap((line) => {
    const result = grammar?.tokenizeLine(line, state);
    if (result === undefined) return [];
    state = result.ruleStack;
    return result.tokens.flatMap(({ startIndex, endIndex, scopes }) => {
      const scope = scopes.at(-1)?.replace(/\.polozh$/u, '') ?? '';
      const words = line.slice(startIndex, endIndex);
      return scope === 'source' || words.trim() === '' ? [] : [`${scope} ${words.trim()}`];
    });
  });
}

const OPEN = 'punctuation.section.embedded ((';
const CLOSE = 'punctuation.section.embedded ))';
const MARK = 'punctuation.section.embedded ?';

const CASES: readonly (readonly [text: string, pieces: readonly string[]])[] = [
  ['// пояснение', ['comment.line // пояснение']],
  [
    '= Раздел ((поле))',
    ['punctuation.definition.list.begin =', 'markup.heading Раздел', OPEN, 'variable.other.field поле', CLOSE],
  ],
  ['+ Пункт', ['punctuation.definition.list.begin +']],
  ['  -- вложенное', ['punctuation.definition.list.begin --']],
  ['а) первое', ['punctuation.definition.list.begin а)']],
  ['Да ☐, нет [ ]', ['constant.other.blank ☐', 'constant.other.blank [ ]']],
  ['1. Первое', ['punctuation.definition.list.begin 1.']],
  [': Термин – значение', ['punctuation.definition.list.begin :']],
  ['Тире – не знак, 2*3, план_2024, и/или, (в скобках)', []],
  [
    '/если не доо и чаты = админ',
    [
      'keyword.control /если',
      'keyword.operator.word не',
      'constant.other.kind доо',
      'keyword.operator.word и',
      'constant.other.kind чаты',
      'constant.other.value админ',
    ],
  ],
  [
    '/иначе если численность больше 100',
    [
      'keyword.control /иначе если',
      'constant.other.kind численность',
      'keyword.operator.word больше',
      'constant.numeric 100',
    ],
  ],
  ['/ИНАЧЕ', ['keyword.control /ИНАЧЕ']],
  ['/иначев', []],
  [
    '/вид организации\n  школа – общая школа\n// пояснение\n\nТекст – не строка',
    [
      'keyword.control /вид',
      'variable.other.field организации',
      'support.type.property-name школа',
      'punctuation.separator –',
      'string.unquoted общая школа',
      'comment.line // пояснение',
    ],
  ],
  [
    '/поле имя: должность – ДИРЕКТОР\n  кого – ДИРЕКТОРА',
    [
      'keyword.control /поле',
      'variable.other.field имя',
      'punctuation.separator :',
      'support.type должность',
      'punctuation.separator –',
      'string.unquoted ДИРЕКТОР',
      'support.type.property-name кого',
      'punctuation.separator –',
      'string.unquoted ДИРЕКТОРА',
    ],
  ],
  [
    '/оформление\n  левое поле – 30 мм\n+ Пункт',
    [
      'keyword.control /оформление',
      'support.type.property-name левое поле',
      'punctuation.separator –',
      'string.unquoted 30 мм',
      'punctuation.definition.list.begin +',
    ],
  ],
  [
    '/сноска приказ\nТекст\n/конец',
    ['keyword.control /сноска', 'entity.name.function приказ', 'keyword.control /конец'],
  ],
  ['/заголовок о совете', ['keyword.control /заголовок', 'markup.heading о совете']],
  ['/включить общее/термины', ['keyword.control /включить', 'string.unquoted.path общее/термины']],
  [
    '((орган: кем, с прописной))',
    [OPEN, 'variable.other.field орган', 'support.function кем', 'support.function с прописной', CLOSE],
  ],
  [
    '((школа, не спо? для ((вид: чего)) (всех))) и',
    [
      OPEN,
      'constant.other.kind школа',
      'keyword.operator.word не',
      'constant.other.kind спо',
      MARK,
      OPEN,
      'variable.other.field вид',
      'support.function чего',
      CLOSE,
      CLOSE,
    ],
  ],
  [
    '((доо? а))((иначе?\nб)) в',
    [OPEN, 'constant.other.kind доо', MARK, CLOSE, OPEN, 'keyword.operator.word иначе', MARK, CLOSE],
  ],
  [
    '((школа? не закрыто\n\n+ Пункт ((поле))',
    [
      OPEN,
      'constant.other.kind школа',
      MARK,
      'punctuation.definition.list.begin +',
      OPEN,
      'variable.other.field поле',
      CLOSE,
    ],
  ],
  [
    'А((сноска приказ)) ((клетка))',
    [
      OPEN,
      'keyword.operator.word сноска',
      'entity.name.label приказ',
      CLOSE,
      OPEN,
      'keyword.operator.word клетка',
      CLOSE,
    ],
  ],
  [
    '((ссылка сайт ; https://а.рф))',
    [OPEN, 'keyword.operator.word ссылка', 'entity.name.label сайт', 'markup.underline.link https://а.рф', CLOSE],
  ],
  [
    '*жирный* _курсив_ ____ \\* \\((',
    [
      'punctuation.definition.bold *',
      'markup.bold жирный',
      'punctuation.definition.bold *',
      'punctuation.definition.italic _',
      'markup.italic курсив',
      'punctuation.definition.italic _',
      'constant.other.blank ____',
      'constant.character.escape \\*',
      'constant.character.escape \\((',
    ],
  ],
];

describe('the TextMate grammar', () => {
  it.each(CASES)('%s', (text, pieces) => {
    expect(painted(text)).toEqual(pieces);
  });

  it('knows every directive', () => {
    const unknown = DIRECTIVE_NAMES.filter((name) => painted(`/${name}`)[0] !== `keyword.control /${name}`);
    expect(unknown).toEqual([]);
  });

  it('calls things as the table of tokens does', () => {
    const known = new Set(Object.values(TOKENS).map(({ scope }) => scope as string));
    const used = [...source.matchAll(/"name": "([^"]+)\.polozh"/gu)].map((match) => match[1] ?? '');
    const own = new Set(['punctuation.separator', 'punctuation.definition.bold', 'punctuation.definition.italic']);
    expect(used.filter((scope) => !known.has(scope) && !own.has(scope))).toEqual([]);
  });

  it('takes a long line in no time that grows with its square', () => {
    const pieces = painted(`((школа? ${'слово (в скобках) '.repeat(3000)}`);
    expect(pieces.slice(0, 3)).toEqual([OPEN, 'constant.other.kind школа', MARK]);
  });
});
