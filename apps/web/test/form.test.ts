import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser, openSite, type Site, type Visit } from './browser.ts';

describe.runIf(hasBrowser)('the form', () => {
  let site: Site;
  let visit: Visit;
  let page: Page;
  let sheet: Locator;

  beforeAll(async () => {
    site = await openSite();
    visit = await site.visit();
    page = visit.page;
    sheet = page.locator('.sheet');
    await page.getByRole('tab', { name: 'Данные' }).click();
  });
  afterAll(async () => {
    await visit?.close();
    await site?.close();
  });

  it('asks for what the variant needs, and folds the rest away', async () => {
    expect(await page.getByLabel('гис').isVisible()).toBe(false);
    await page.getByRole('tab', { name: 'школа' }).click();
    await page.getByLabel('гис').waitFor();
  });

  it('puts a value into the document at once, in the case that the text asks for', async () => {
    await page.getByLabel('руководитель').fill('заведующий');
    await sheet.getByText('утверждается приказом заведующего').waitFor();
  });

  it('shows the six cases and takes the author’s own form', async () => {
    await page.getByText('Падежи').first().click();
    const genitive = page.getByLabel('Родительный: кого? чего?');
    await expect.poll(() => genitive.getAttribute('placeholder')).toBe('заведующего');
    await genitive.fill('заведующей');
    await sheet.getByText('утверждается приказом заведующей').waitFor();
    await genitive.fill('');
    await sheet.getByText('утверждается приказом заведующего').waitFor();
  });

  it('tells what is wrong with a value, beside it', async () => {
    const year = page.getByLabel('год');
    await year.fill('24');
    await page.locator('.field .problem').waitFor();
    expect(await year.getAttribute('aria-invalid')).toBe('true');
    await year.fill('2026');
    await page.locator('.field .problem').waitFor({ state: 'detached' });
    await sheet.getByText('2026 г.').waitFor();
  });

  it('shows a value as it was typed, whatever it looks like', async () => {
    const hostile = '<img src=x onerror="document.title=1"> ((школа?)) *нет*';
    await page.getByLabel('организация').fill(hostile);
    await sheet.getByText(hostile).first().waitFor();
    expect(await sheet.locator('img').count()).toBe(0);
  });

  it('saves what is filled in as a data file and reads it back', async () => {
    await page.getByLabel('организация').fill('МБОУ «СОШ № 5»');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Сохранить данные' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('sferum.данные.yaml');
    const text = readFileSync(await download.path(), 'utf8');
    expect(text.split('\n').sort()).toEqual(
      ['', 'организация: МБОУ «СОШ № 5»', 'год: "2026"', 'организации: школа', 'руководитель: заведующий'].sort(),
    );
    await page.getByRole('button', { name: 'Очистить' }).click();
    await expect.poll(() => page.getByLabel('руководитель').inputValue()).toBe('');
    const file = `${text}фио: Петрова Анна Ильинична\nчаты: администратор\nнет такого: 1\n`;
    await page.locator('input[type=file][accept=".yaml,.yml,.json"]').setInputFiles({
      name: 'школа5.yaml',
      mimeType: 'text/yaml',
      buffer: Buffer.from(file),
    });
    await page.getByText('Из файла «школа5.yaml» взято значений: 6.').waitFor();
    await page.getByText(/Не подошло: «нет такого»/).waitFor();
    expect(await page.getByLabel('руководитель').inputValue()).toBe('заведующий');
    await sheet.getByText('Петрова').first().waitFor();
  });

  it('breaks none of the page’s own rules', () => {
    expect(visit.errors).toEqual([]);
  });
});
