import type { NameSpace } from '../index/occurrence.ts';

/** A word with a meaning of its own behind `((`. */
export interface SpanWord {
  readonly word: string;
  readonly summary: string;
  readonly documentation: string;
  /** What stands behind `((`, up to the closing brackets, with places to fill in. */
  readonly snippet: string;
  /** Whose names stand behind the word; `null` where none do. */
  readonly names: NameSpace | null;
}

const reference = (word: string, what: string, plural = false): SpanWord => ({
  word,
  summary: `номер ${what}`,
  documentation: plural
    ? 'Номера помеченных мест: от и до – `((пункты один – пять))`, через запятую – `((пункты один, пять))`.'
    : `Печатает номер ${what}, каким он окажется в этом варианте, и ведёт к нему. Слово в нужном падеже пишет автор.`,
  snippet: plural ? `${word} \${1:первый} – \${2:последний}` : `${word} \${1:имя}`,
  names: 'label',
});

/** The words that may stand behind `((`; those that name labels differ in what they lead to. */
export const SPAN_WORDS: readonly SpanWord[] = [
  {
    word: 'сноска',
    summary: 'знак сноски',
    documentation: 'Знак сноски. Её текст – в блоке `/сноска имя … /конец`; номера ставит программа.',
    snippet: 'сноска ${1:имя}',
    names: 'note',
  },
  {
    word: 'метка',
    summary: 'имя этого места',
    documentation: 'Метка раздела, пункта, перечисления, приложения или таблицы: на неё ссылается `((пункт имя))`.',
    snippet: 'метка ${1:имя}',
    names: 'label',
  },
  reference('пункт', 'пункта'),
  reference('пункты', 'пунктов', true),
  reference('подпункт', 'подпункта'),
  reference('подпункты', 'подпунктов', true),
  reference('раздел', 'раздела'),
  reference('разделы', 'разделов', true),
  reference('приложение', 'приложения'),
  reference('приложения', 'приложений', true),
  reference('таблица', 'таблицы'),
  reference('таблицы', 'таблиц', true),
  {
    word: 'вставить',
    summary: 'фрагмент внутри предложения',
    documentation: 'Вставляет фрагмент из одного абзаца; значения параметров – через точку с запятой за двоеточием.',
    snippet: 'вставить ${1:имя}',
    names: 'fragment',
  },
  {
    word: 'ссылка',
    summary: 'ссылка в интернет',
    documentation: 'Ссылка в интернет: слова, точка с запятой, адрес. Адреса в тексте становятся ссылками и сами.',
    snippet: 'ссылка ${1:слова} ; ${2:https://}',
    names: null,
  },
  {
    word: 'клетка',
    summary: 'пустая клетка для отметки',
    documentation: 'Пустая клетка ☐, в которой ставят отметку. Вставленные знаки ☐, □ и [ ] – то же.',
    snippet: 'клетка',
    names: null,
  },
  {
    word: 'номер',
    summary: 'номер, заданный вручную',
    documentation: 'Номер пункта или раздела, заданный вручную; остальные номера он не сдвигает.',
    snippet: 'номер ${1:1.1-1}',
    names: null,
  },
  {
    word: 'утратил силу',
    summary: 'место утратившего силу пункта',
    documentation: 'Пункт держит своё место и говорит, на каком основании утратил силу.',
    snippet: 'утратил силу: ${1:основание}',
    names: null,
  },
  {
    word: 'иначе',
    summary: 'если условия рядом не подошли',
    documentation: 'Текст, который печатается, если ни одно из условий рядом не подошло: `((школа? …))((иначе? …))`.',
    snippet: 'иначе? ${1:текст}',
    names: null,
  },
];

/** The keys by which `((…))` is known to be no field. */
export const isSpanWord = (key: string): boolean =>
  key === 'род' || /^утратил[оаи]?$/u.test(key) || SPAN_WORDS.some(({ word }) => word === key);
