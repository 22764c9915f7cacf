import { describe, expect, it } from 'vitest';
import { CASE_WORDS, caseOfQuestion, GRAMMATICAL_CASES, nameOfCase, questionOfCase } from '../src/index.ts';

describe('caseOfQuestion', () => {
  it.each([
    ['кто', 'nominative', null, true],
    ['что', 'nominative', null, false],
    ['кого', 'genitive', null, true],
    ['чего', 'genitive', null, false],
    ['кому', 'dative', null, true],
    ['чему', 'dative', null, false],
    ['кем', 'instrumental', null, true],
    ['чем', 'instrumental', null, false],
    ['чём', 'prepositional', null, false],
    ['о ком', 'prepositional', 'о', true],
    ['о чём', 'prepositional', 'о', false],
    ['о чем', 'prepositional', 'о', false],
    ['в чём', 'prepositional', 'в', false],
    ['В  Чем?', 'prepositional', 'в', false],
    ['в ком', 'prepositional', 'в', true],
    ['на чём', 'prepositional', 'на', false],
    ['при чём', 'prepositional', 'при', false],
    ['в кого', 'accusative', 'в', true],
    ['во что', 'accusative', 'в', false],
    ['на что', 'accusative', 'на', false],
    ['с кем', 'instrumental', 'с', true],
    ['с чего', 'genitive', 'с', false],
    ['ко кому', 'dative', 'к', true],
    ['от кого', 'genitive', 'от', true],
    ['про кого', 'accusative', 'про', true],
    ['за чем', 'instrumental', 'за', false],
  ] as const)('%s', (word, grammaticalCase, preposition, animate) => {
    expect(caseOfQuestion(word)).toEqual({ case: grammaticalCase, preposition, animate });
  });

  it.each([
    ['им', 'nominative'],
    ['род', 'genitive'],
    ['дат', 'dative'],
    ['ВИН', 'accusative'],
    ['тв', 'instrumental'],
    ['предл', 'prepositional'],
    ['родительный', 'genitive'],
    ['творительный', 'instrumental'],
  ] as const)('%s is a name, which tells neither life nor preposition', (word, grammaticalCase) => {
    expect(caseOfQuestion(word)).toEqual({ case: grammaticalCase, preposition: null });
  });

  it.each(['', 'где', 'кому-то', 'в', 'о кого-то', '__proto__', 'constructor'])('«%s» asks for nothing', (word) => {
    expect(caseOfQuestion(word)).toBeNull();
  });

  it('reads every word of the table as the table says', () => {
    for (const { word, question } of CASE_WORDS) expect([word, caseOfQuestion(word)]).toEqual([word, question]);
  });

  it('reads back the canonical question of every case', () => {
    for (const grammaticalCase of GRAMMATICAL_CASES) {
      for (const animate of [true, false]) {
        expect(caseOfQuestion(questionOfCase(grammaticalCase, animate))?.case).toBe(grammaticalCase);
      }
    }
  });
});

it('nameOfCase gives the full Russian names', () => {
  const names = 'именительный родительный дательный винительный творительный предложный';
  expect(GRAMMATICAL_CASES.map(nameOfCase).join(' ')).toBe(names);
});
