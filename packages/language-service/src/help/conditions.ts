/** A word of conditions that no source declares. */
export interface ConditionWord {
  readonly word: string;
  readonly documentation: string;
  readonly snippet: string;
}

/** The words that may begin a condition. */
export const CONDITION_WORDS: readonly ConditionWord[] = [
  {
    word: 'не',
    documentation: 'Отрицание: `не доо`. Перед запятой берётся в скобки: `не (доо, спо)`.',
    snippet: 'не ${1:условие}',
  },
  { word: 'кроме', documentation: 'Ни то ни другое: `кроме доо, доп`.', snippet: 'кроме ${1:имя}, ${2:имя}' },
  {
    word: 'указано',
    documentation: 'У поля есть значение – из данных или объявленное: `указано(сайт)`.',
    snippet: 'указано(${1:поле})',
  },
  { word: 'шаблон', documentation: 'Печатается шаблон: не всё заполнено и решено.', snippet: 'шаблон' },
  { word: 'готовый', documentation: 'Печатается готовый документ.', snippet: 'готовый' },
];

/** The words that join a condition to the next. */
export const JOINING_WORDS: readonly ConditionWord[] = [
  { word: 'и', documentation: 'И то и другое; связывает крепче, чем запятая.', snippet: 'и ${1:условие}' },
  { word: 'или', documentation: 'Одно из двух, как запятая.', snippet: 'или ${1:условие}' },
];

/** The comparisons of a number. */
export const COMPARISONS: readonly ConditionWord[] = ['больше', 'меньше', 'не больше', 'не меньше', '='].map(
  (word) => ({
    word,
    documentation: `Сравнение числа: \`численность ${word} 100\`.`,
    snippet: `${word} \${1:100}`,
  }),
);
