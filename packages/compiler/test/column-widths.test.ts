import { describe, expect, it } from 'vitest';
import { columnWidths } from '../src/phases/5-lower/column-widths.ts';

const cell = (text: string, header = false) => ({
  runs: text === '' ? [] : [{ kind: 'text' as const, text, marks: {}, origin: null }],
  header,
  columns: 1,
});

/** The widths of a table, its first row the heading, in hundredths of the line. */
function widthsOf(...rows: readonly string[]): readonly number[] {
  const grid = rows.map((row, y) => row.split(';').map((text) => cell(text.trim(), y === 0)));
  const widths = columnWidths(grid, grid[0]?.length ?? 1, 480);
  const all = widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => Math.round((100 * width) / all));
}

const LONG = 'Подготовка приказа о создании комиссии по урегулированию споров между участниками';

describe('columns whose widths the author leaves to the program', () => {
  it.each([
    { table: ['№ ; Срок', '1 ; 12'], widths: [6, 94] },
    { table: ['№ ; Дата ; ФИО ; Подпись', ';;;'], widths: [6, 31, 31, 31] },
    { table: ['№ ; Мероприятие ; Срок', `1 ; ${LONG} ; май`, '2 ; Заседание ; июнь'], widths: [6, 85, 9] },
    { table: ['Дата ; Что ; Кто', '1 ; 2 ; 3'], widths: [37, 31, 31] },
    { table: ['А ; Б', `${LONG} ; ${LONG}`], widths: [50, 50] },
  ])('$table: $widths', ({ table, widths }) => {
    expect(widthsOf(...table)).toEqual(widths);
  });

  it('leave a word whole where all words find room', () => {
    const [number, , long] = widthsOf(
      '№ ; Показатель ; Электропотребление оборудования ; Примечание',
      `1 ; ${LONG} ; 200 кВт ; с учётом работающих по совместительству на других должностях`,
    );
    expect(long).toBeGreaterThanOrEqual(24);
    expect(number).toBeLessThanOrEqual(6);
  });

  it('leave dates and short words whole even where long words find no room', () => {
    const [number, date, registered, , , signature] = widthsOf(
      '№ п/п ; Дата регистрации ; Регистрационный номер ; Фамилия, имя, отчество заявителя ; ' +
        'Перечень представленных документов ; Подпись заявителя ; Подпись ответственного ; Примечание',
      '1 ; 01.09.2026 ; 17/2026 ; Константинопольский Александр ; Свидетельство о рождении ; ; ;',
    );
    // A date of 12 pt takes 54 of 480 pt, «Подпись» in bold 51; a cell has margins of 11.
    expect(number).toBeGreaterThanOrEqual(6);
    expect(date).toBeGreaterThanOrEqual(14);
    expect(signature).toBeGreaterThanOrEqual(13);
    expect(registered).toBeLessThanOrEqual(13);
  });

  it('are of some width, whatever stands in them', () => {
    expect(widthsOf(';;', ';;').every((width) => width > 0)).toBe(true);
    expect(widthsOf(`${'а'.repeat(500)} ; б`, `${'в'.repeat(9000)} ; г`).every((width) => width > 0)).toBe(true);
  });
});
