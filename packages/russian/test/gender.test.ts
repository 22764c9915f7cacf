import { describe, expect, it } from 'vitest';
import { agree, type DeclensionKind, type GenderOrPlural, loadDecliner } from '../src/index.ts';

const { genderOf } = await loadDecliner();

describe('genderOf', () => {
  const cases: readonly (readonly [string, DeclensionKind, GenderOrPlural | null])[] = [
    ['социально-реабилитационный центр', 'noun', 'м'],
    ['социальный приют', 'noun', 'м'],
    ['образовательная организация', 'noun', 'ж'],
    ['школа-интернат № 3', 'organization', 'ж'],
    ['муниципальное бюджетное учреждение «Лицей № 1»', 'organization', 'с'],
    ['общее собрание работников', 'organization', 'с'],
    ['область', 'noun', 'ж'],
    ['имя', 'noun', 'с'],
    ['жюри', 'noun', 'с'],
    ['обучающиеся', 'noun', 'мн'],
    ['законные представители', 'noun', 'мн'],
    ['директор и учредитель', 'post', 'мн'],
    ['заведующий хозяйством', 'post', 'м'],
    ['глава администрации', 'post', 'м'],
    ['МБОУ «СОШ № 5»', 'organization', 'с'],
    ['СОШ № 5', 'organization', 'ж'],
    ['ИКОП «Сферум»', 'organization', 'ж'],
    ['«Солнышко»', 'organization', null],
    ['', 'noun', null],
    ['Юдина Н.А.', 'person-name', 'ж'],
    ['Иванов Иван Иванович', 'person-name', 'м'],
    ['Шевченко Любовь', 'person-name', 'ж'],
    ['О.П. Шевченко', 'person-name', null],
  ];
  it.each(cases)('%s (%s): %s', (phrase, kind, gender) => {
    expect(genderOf(phrase, kind)).toBe(gender);
  });
});

describe('agree', () => {
  it.each([
    ['м', 'созданный/созданная/созданное', 'созданный'],
    ['ж', 'созданный/созданная/созданное', 'созданная'],
    ['с', 'создан / создана / создано', 'создано'],
    ['мн', 'создан/создана/создано/созданы', 'созданы'],
    ['мн', 'создан/создана/создано', null],
    ['м', '', ''],
  ] as const)('%s of %s', (gender, forms, expected) => {
    expect(agree(gender, forms)).toBe(expected);
  });
});
