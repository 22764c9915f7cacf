import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser, openSite, type Site, type Visit } from './browser.ts';

describe.runIf(hasBrowser)('the editor', () => {
  let site: Site;
  let visit: Visit;
  let text: Locator;

  beforeAll(async () => {
    site = await openSite();
    visit = await site.visit();
    text = visit.page.getByRole('textbox', { name: 'Текст файла sferum.polozh' });
    await visit.page.locator('.cm-content').waitFor();
  });
  afterAll(async () => {
    await visit?.close();
    await site?.close();
  });

  /** Replaces the whole text, as a paste would. */
  const paste = async (source: string): Promise<void> => {
    await text.click();
    await visit.page.keyboard.press('Control+a');
    await visit.page.keyboard.insertText(source);
  };

  it('colours directives and names in brackets', async () => {
    const colours = await text.evaluate(
      (node) =>
        [...new Set([...node.querySelectorAll('.cm-line span')].map((span) => getComputedStyle(span).color))].length,
    );
    expect(colours).toBeGreaterThan(2);
  });

  it('shows in the document what is typed, block by block', async () => {
    const { page } = visit;
    await paste('= Общие положения\n\n+ Первый пункт.\n\n+ Второй пункт.\n');
    await page.locator('.sheet').getByText('Второй пункт.').waitFor();
    await page.locator('.sheet').evaluate((sheet) => {
      const first = sheet.querySelector('.clause');
      if (first !== null) first.setAttribute('data-kept', 'yes');
    });
    await page.keyboard.press('Control+End');
    await page.keyboard.insertText('\n+ Третий пункт.');
    await page.locator('.sheet').getByText('Третий пункт.').waitFor();
    expect(await page.locator('.sheet [data-kept]').count()).toBe(1);
  });

  it('underlines a mistake, tells what it is and where', async () => {
    const { page } = visit;
    await paste(
      '/вид организации\n  школа – школа\n  доо – детский сад\n\n+ ((шкoла? Пункт))((школаа? Пункт)) текст.\n',
    );
    await page.locator('.cm-lintRange-error').first().waitFor();
    const problems = page.getByRole('region', { name: 'Проблемы' });
    await problems.getByRole('button').first().click();
    const problem = problems.getByRole('listitem').first();
    expect(await problem.textContent()).toContain('строка 5');
    await problem.getByRole('button').first().click();
    expect(
      await page.evaluate(() => document.querySelector('.editor')?.shadowRoot?.activeElement?.className),
    ).toContain('cm-content');
  });

  it('lists mistakes in the order of the text, explains them and mends what is certain', async () => {
    const { page } = visit;
    await paste('/поле год: год = 2026\n\n+ Первый ((гот)) пункт.\n\n+Второй пункт в ((год)) году.\n');
    const problems = page.getByRole('region', { name: 'Проблемы' });
    await expect.poll(() => problems.locator('.place').allTextContents()).toEqual(['строка 3 П102', 'строка 5 П307']);
    await problems.getByRole('button', { name: 'Почему это ошибка: П307' }).click();
    const page307 = page.getByRole('dialog', { name: 'Объяснение П307' });
    await page307.getByText('Неверно').waitFor();
    await page.keyboard.press('Escape');
    await problems.getByRole('button', { name: 'Исправить' }).last().click();
    await page.locator('.sheet').getByText('Второй пункт в 2026').waitFor();
    await expect.poll(() => problems.locator('.place').allTextContents()).toEqual(['строка 3 П102']);
  });

  it('is left by Tab, which changes nothing in it', async () => {
    const { page } = visit;
    const before = '+ Пункт.\n';
    await paste(before);
    await page.locator('.sheet').getByText('Пункт.').waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.classList.contains('editor'))).toBe(false);
    expect(await text.textContent()).not.toContain('  ');
  });

  it('finds and replaces, in Russian', async () => {
    const { page } = visit;
    await paste('+ Слово и ещё слово.\n');
    await page.keyboard.press('Control+f');
    await page.getByRole('textbox', { name: 'Найти' }).fill('слово');
    await page.getByRole('textbox', { name: 'Заменить на' }).fill('дело');
    await page.getByRole('button', { name: 'заменить все' }).click();
    await page.locator('.sheet').getByText('дело и ещё дело.').waitFor();
    await page.keyboard.press('Escape');
  });

  it('folds a section', async () => {
    const { page } = visit;
    await paste('= Первый раздел\n\n+ Пункт первого раздела.\n\n= Второй раздел\n\n+ Пункт второго раздела.\n');
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Control+Shift+BracketLeft');
    await page.locator('.cm-foldPlaceholder').waitFor();
    expect(await text.textContent()).not.toContain('Пункт первого');
    await page.keyboard.press('Control+Shift+BracketRight');
    expect(await text.textContent()).toContain('Пункт первого');
  });

  it('leads from a clause to its source', async () => {
    const { page } = visit;
    await page.locator('.sheet').getByText('Пункт второго раздела.').click();
    await expect
      .poll(() =>
        page.evaluate(
          () => document.querySelector('.editor')?.shadowRoot?.querySelector('.cm-activeLine')?.textContent,
        ),
      )
      .toBe('+ Пункт второго раздела.');
  });

  it('breaks none of the page’s own rules', () => {
    expect(visit.errors).toEqual([]);
  });
});
