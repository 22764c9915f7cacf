import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser, openSite, type Site, type Visit } from './browser.ts';

const SOURCE = `/вид организации
  доо – детский сад
  школа – школа

/поле директор: должность = заведующий

= Общие положения

+ ((метка приём)) Положение утверждает ((директор)).

+ ((школа?)) Обучающиеся знают пункт ((пункт приём)), а ((директор)) – тем более.
`;

describe.runIf(hasBrowser)('help with the language', () => {
  let site: Site;
  let visit: Visit;
  let page: Page;
  let text: Locator;

  beforeAll(async () => {
    site = await openSite();
    visit = await site.visit();
    page = visit.page;
    text = page.getByRole('textbox', { name: 'Текст файла sferum.polozh' });
    await page.locator('.cm-content').waitFor();
    await text.click();
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText(SOURCE);
    await page.locator('.sheet').getByText('Положение утверждает заведующий').waitFor();
  });
  afterAll(async () => {
    await visit?.close();
    await site?.close();
  });

  /** Puts the cursor into a word, `back` letters before the end of its line. */
  const goToLine = async (line: number, back: number): Promise<void> => {
    await text.click();
    await page.keyboard.press('Control+Home');
    for (let i = 1; i < line; i++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    for (let i = 0; i < back; i++) await page.keyboard.press('ArrowLeft');
  };
  const activeLine = (): Promise<string | null> =>
    page.evaluate(
      () => document.querySelector('.editor')?.shadowRoot?.querySelector('.cm-activeLine')?.textContent ?? null,
    );

  it('offers names while they are typed, and says what each is', async () => {
    await goToLine(9, 0);
    await page.keyboard.type(' ((дир');
    const option = page.locator('.cm-tooltip-autocomplete li', { hasText: 'директор' }).first();
    // A key pressed in the list's first moments still goes to the text: the list may have come up unexpected.
    await option.click();
    await page.keyboard.type('))');
    await expect.poll(activeLine).toContain('((директор))');
    await page.keyboard.press('Escape');
  });

  it('leads to the declaration of a name and shows all its uses', async () => {
    await goToLine(9, 4);
    await page.keyboard.press('F12');
    await expect.poll(activeLine).toContain('/поле директор');
    await goToLine(9, 4);
    await page.keyboard.press('Shift+F12');
    const uses = page.getByRole('region', { name: 'Употребления' });
    await uses.getByText('Употребления: 4').waitFor();
    await uses.getByRole('button', { name: 'Закрыть' }).click();
  });

  it('renames everywhere, and refuses a name that is taken', async () => {
    await goToLine(9, 4);
    await page.keyboard.press('F2');
    const field = page.getByLabel('Новое имя');
    await field.fill('школа');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText(/школа/).waitFor();
    await field.fill('руководитель');
    await page.keyboard.press('Enter');
    await field.waitFor({ state: 'detached' });
    await expect.poll(() => text.textContent()).toContain('/поле руководитель');
    expect(await text.textContent()).not.toContain('директор');
  });

  it('tells in a hover what a name is', async () => {
    await page.locator('.cm-line', { hasText: 'Положение утверждает' }).getByText('руководитель').first().hover();
    await page.locator('.cm-hover', { hasText: 'руководитель' }).waitFor();
  });

  it('shows the table of contents, each entry a way to its place', async () => {
    await page.getByRole('button', { name: 'Оглавление' }).click();
    await page
      .getByRole('navigation', { name: 'Оглавление' })
      .getByRole('button', { name: /Общие положения/ })
      .click();
    await expect.poll(activeLine).toBe('= Общие положения');
    await page.getByRole('button', { name: 'Оглавление' }).click();
  });

  it('shows greyed what the variant leaves out, with its condition', async () => {
    await page.getByLabel('Показать и то, чего в этом варианте нет').check();
    const left = page.locator('.sheet .left-out');
    await left.getByText(/Обучающиеся знают/).waitFor();
    expect(await left.textContent()).toContain('школа');
    await page.getByLabel('Показать и то, чего в этом варианте нет').uncheck();
    await left.waitFor({ state: 'detached' });
  });

  it('compares variants, and gives the redline as a file', async () => {
    await page.getByRole('tab', { name: 'Сравнение' }).click();
    await page.getByText(/^Отличий: \d/).waitFor();
    await page.locator('.sheet.redline').getByText('Обучающиеся знают').first().waitFor();
    await page.getByText('Пункт 1.2: исключён.', { exact: true }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.downloads').getByRole('button', { name: 'Word (DOCX)' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('sferum.доо.правки.docx');
    await page
      .locator('input[type=file][accept=".polozh,.txt"]')
      .last()
      .setInputFiles({
        name: 'прежний.polozh',
        mimeType: '',
        buffer: Buffer.from('= Общие положения\n\n+ Положение утверждает заведующий заведующий.\n'),
      });
    await page
      .getByLabel('Было')
      .locator('option:checked', { hasText: 'прежний.polozh' })
      .waitFor({ state: 'attached' });
    await page.getByText(/^Отличий: \d/).waitFor();
  });

  it('lays the text out on request', async () => {
    await goToLine(9, 0);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const before = await page.locator('.cm-line').count();
    await page.getByRole('button', { name: 'Оформить' }).click();
    await expect.poll(() => page.locator('.cm-line').count()).toBeLessThan(before);
  });

  it('takes the offered name by Enter', async () => {
    await goToLine(9, 0);
    await page.keyboard.type(' ((руко');
    const option = page.locator('.cm-tooltip-autocomplete li[aria-selected]', { hasText: 'руководитель' });
    await option.waitFor();
    // A key pressed in the list's first moments still goes to the text: the list may have come up unexpected.
    await page.waitForTimeout(200);
    await page.keyboard.press('Enter');
    await option.waitFor({ state: 'detached' });
    await page.keyboard.type('))');
    await expect.poll(activeLine).toMatch(/ \(\(руководитель\)\)$/);
  });

  it('breaks none of the page’s own rules', () => {
    expect(visit.errors).toEqual([]);
  });
});
