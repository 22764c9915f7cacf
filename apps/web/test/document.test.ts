import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser, openSite, type Site, type Visit } from './browser.ts';

describe.runIf(hasBrowser)('the document beside the text', () => {
  let site: Site;
  let visit: Visit;

  beforeAll(async () => {
    site = await openSite();
    visit = await site.visit();
  });
  afterAll(async () => {
    await visit?.close();
    await site?.close();
  });

  it('is the sample regulation at the first visit', async () => {
    const { page } = visit;
    expect(await page.locator('.top-bar h1').textContent()).toMatch(/^Положение об\sиспользовании ИКОП «Сферум»/);
    expect(await page.locator('.sheet h1').textContent()).toContain('ПОЛОЖЕНИЕ');
    expect(await page.getByRole('tablist', { name: 'Варианты документа' }).getByRole('tab').allTextContents()).toEqual([
      'доо',
      'школа',
      'спо',
      'доп',
    ]);
  });

  it('is of the variant whose tab is chosen, with its own numbers', async () => {
    const { page } = visit;
    const clause = page.locator('.sheet .clause', { hasText: 'Сотрудник (административно-управленческий персонал' });
    expect(await clause.locator('.label').first().textContent()).toBe('2.3.');
    await page.getByRole('tab', { name: 'школа' }).click();
    await expect.poll(() => clause.locator('.label').first().textContent()).toBe('2.4.');
  });

  it('takes the decisions made in the lists', async () => {
    const { page } = visit;
    const footnote = page.locator('.sheet .footnotes');
    expect(await footnote.count()).toBe(1);
    await page.getByLabel('чаты').selectOption('администратор');
    await expect.poll(() => footnote.count()).toBe(0);
    await page.getByLabel('чаты').selectOption('');
    await expect.poll(() => footnote.count()).toBe(1);
  });

  it('tells what a finished document lacks', async () => {
    const { page } = visit;
    const problems = page.getByRole('region', { name: 'Проблемы' });
    await page.getByLabel('Готовый документ').check();
    await problems.getByText(/ошиб/).waitFor();
    await problems.getByRole('button').first().click();
    await problems.getByText('поле «организация» не заполнено').first().waitFor();
    await page.getByLabel('Готовый документ').uncheck();
    await problems.getByText('Ошибок нет').waitFor();
  });

  it('asks nothing of other origins and breaks none of its own rules', () => {
    expect(visit.strangers).toEqual([]);
    expect(visit.errors).toEqual([]);
  });
});
