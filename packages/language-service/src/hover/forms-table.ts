import { type Decliner, GRAMMATICAL_CASES, type GrammaticalCase } from '@polozh/russian';
import { type Form, formOf, type Words } from '../index/forms.ts';

/** The school's questions of the six cases. */
const QUESTIONS: Readonly<Record<GrammaticalCase, string>> = {
  nominative: 'кто? что?',
  genitive: 'кого? чего?',
  dative: 'кому? чему?',
  accusative: 'вин.',
  instrumental: 'кем? чем?',
  prepositional: 'о ком? в чём?',
};

/** So many kinds' words stand side by side. */
const COLUMNS = 4;

/** The six forms of words, of several kinds side by side, with what is to be known of them; Markdown. */
export function formsTable(words: readonly Words[], decliner: Decliner | null): string {
  const shown = words.slice(0, COLUMNS);
  if (shown.length === 0) return '';
  const forms = GRAMMATICAL_CASES.map((grammaticalCase) => ({
    question: QUESTIONS[grammaticalCase],
    row: shown.map((own) =>
      grammaticalCase === 'nominative'
        ? nominativeOf(own)
        : formOf(own, { case: grammaticalCase, preposition: null }, decliner),
    ),
  }));
  const heads = shown.map(({ kind }) => kind ?? 'форма');
  return [
    `| падеж | ${heads.join(' | ')} |`,
    `| --- |${heads.map(() => ' --- |').join('')}`,
    ...forms.map(({ question, row }) => `| ${question} | ${row.map(cell).join(' | ')} |`),
    ...remarks(forms.flatMap(({ row }) => row)),
  ].join('\n');
}

const nominativeOf = (words: Words): Form => ({
  text: words.written.get('nominative') ?? words.text,
  from: 'written',
});

const cell = ({ text, from }: Form): string => `${text.replaceAll('|', '\\|')}${from === 'guess' ? ' (?)' : ''}`;

function remarks(forms: readonly Form[]): readonly string[] {
  const has = (from: Form['from']): boolean => forms.some((form) => form.from === from);
  return [
    ...(has('guess') ? ['', '(?) – форма составлена программой и может быть неверной: впишите её в объявление.'] : []),
    ...(has('unchanged') ? ['', 'Формы, которых нет в объявлении, печатаются как в именительном падеже.'] : []),
  ];
}
