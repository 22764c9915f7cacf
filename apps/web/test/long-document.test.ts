import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser, openSite, type Site, type Visit } from './browser.ts';

const SECTIONS = 30;
const CLAUSES = 10;
const words = 'Слова этого пункта занимают не одну строку, а несколько, чтобы лист был длинным. '.repeat(3);

/** Sections of clauses, each with its own words, and a link from the first to the last. */
const source = Array.from({ length: SECTIONS }, (_, section) => {
  const clauses = Array.from(
    { length: CLAUSES },
    (_, clause) =>
      `+ Пункт ${section + 1}-${clause + 1}.${clauseMark(section, clause)} ${words}${section + clause === 0 ? 'См. ((пункт последний)).' : ''}\n`,
  );
  return `= Раздел ${section + 1}\n\n${clauses.join('\n')}`;
}).join('\n');

function clauseMark(section: number, clause: number): string {
  return section === SECTIONS - 1 && clause === CLAUSES - 1 ? ' ((метка последний))' : '';
}

describe.runIf(hasBrowser)('a long document, of which only what is seen is laid out', () => {
  let site: Site;
  let visit: Visit;

  beforeAll(async () => {
    site = await openSite();
    visit = await site.visit();
    const { page } = visit;
    await page.locator('.cm-content').waitFor();
    await page
      .locator('input[type=file][accept=".polozh,.txt"]')
      .setInputFiles({ name: 'длинный.polozh', mimeType: '', buffer: Buffer.from(source) });
    await page.locator('.sheet').getByText('Пункт 1-1.').waitFor();
  });
  afterAll(async () => {
    await visit?.close();
    await site?.close();
  });

  const clause = (name: string): Locator => visit.page.locator('.sheet .clause', { hasText: `Пункт ${name}.` });
  const top = async (of: Locator): Promise<number> => (await of.boundingBox())?.y ?? Number.NaN;
  const isSeen = (of: Locator): Promise<boolean> =>
    of.evaluate((element) => {
      const box = element.getBoundingClientRect();
      const pane = document.getElementById('output-panel')?.getBoundingClientRect() ?? new DOMRect();
      return box.top >= pane.top && box.top < pane.bottom;
    });
  const cursorLine = (): Promise<string> =>
    visit.page.evaluate(
      () => document.querySelector('.editor')?.shadowRoot?.querySelector('.cm-activeLine')?.textContent ?? '',
    );

  it('leads by its links to what was not laid out yet', async () => {
    await clause('1-1').getByRole('link').click();
    await expect.poll(() => isSeen(clause(`${SECTIONS}-${CLAUSES}`))).toBe(true);
  });

  it('has all its words for whoever copies or searches it', async () => {
    const { page } = visit;
    const copied = await page.locator('.sheet').evaluate((sheet) => {
      const selection = document.getSelection();
      selection?.selectAllChildren(sheet);
      const text = String(selection);
      selection?.collapse(sheet, 0);
      return text;
    });
    expect(copied.match(/Пункт\s\d+-\d+\./g)?.length).toBe(SECTIONS * CLAUSES);
    const found = await page.evaluate(() => {
      (window as unknown as { find(text: string): boolean }).find('Пункт 17-4.');
      const place = document.getSelection()?.anchorNode?.parentElement?.closest('.sheet .clause')?.textContent ?? '';
      document.getSelection()?.empty();
      return place;
    });
    expect(found).toMatch(/Пункт\s17-4\./);
  });

  it('shows the place where the cursor comes to stand, and leads from a clause to its source', async () => {
    const { page } = visit;
    await page.locator('.cm-content').click();
    await page.keyboard.press('Control+End');
    await expect.poll(() => isSeen(page.locator('.sheet [data-here]'))).toBe(true);
    expect(await page.locator('.sheet [data-here]').innerText()).toContain(`${SECTIONS}-${CLAUSES}`);
    await clause('12-5').locator('p').click();
    await expect.poll(cursorLine).toContain('+ Пункт 12-5.');
  });

  it('stays where it is while something is typed', async () => {
    const { page } = visit;
    await page.waitForTimeout(500);
    const before = await top(clause('12-5'));
    await page.keyboard.press('End');
    for (const letter of 'Ещё слово.') await page.keyboard.type(letter);
    await clause('12-5').getByText('Ещё слово.').waitFor();
    await page.waitForTimeout(500);
    expect(Math.abs((await top(clause('12-5'))) - before)).toBeLessThan(2);
  });

  it('tells its problems after it is shown', async () => {
    const { page } = visit;
    await page.keyboard.press('End');
    await page.keyboard.insertText(' ((нетакого? слово)) ');
    await clause('12-5').getByText('слово').first().waitFor();
    await page.getByRole('region', { name: 'Проблемы' }).getByText(/ошиб/).waitFor();
  });

  it('breaks none of the page’s own rules', () => {
    expect(visit.errors).toEqual([]);
  });
});
