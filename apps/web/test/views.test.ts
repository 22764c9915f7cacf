import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser, openSite, type Site, type Visit } from './browser.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds wrong in the page as it stands: all its rules in light, those of colour in dark. */
async function violations(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    const rules = scheme === 'light' ? undefined : ['color-contrast'];
    const list = await page.evaluate(async (only): Promise<readonly Violation[]> => {
      const { axe } = globalThis as unknown as { axe: { run: (...parameters: unknown[]) => Promise<never> } };
      const options = { resultTypes: ['violations'], iframes: false, ...(only && { runOnly: only }) };
      return ((await axe.run(document, options)) as { violations: readonly Violation[] }).violations;
    }, rules);
    for (const { id, nodes } of list)
      found.push(`${scheme} ${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`);
  }
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
}

describe.runIf(hasBrowser)('the views', () => {
  let site: Site;
  let visit: Visit;
  let page: Page;

  beforeAll(async () => {
    site = await openSite();
    visit = await site.visit({ bypassCSP: true, reducedMotion: 'reduce' });
    page = visit.page;
    await page.evaluate(AXE);
    await page.locator('.cm-content').waitFor();
  });
  afterAll(async () => {
    await visit?.close();
    await site?.close();
  });

  const output = (name: string): Promise<void> => page.getByRole('tab', { name }).click();

  it.each<[string, () => Promise<unknown>]>([
    ['text and document', async () => {}],
    [
      'the left-out and the table of contents',
      async () => {
        await page.getByLabel('Показать и то, чего в этом варианте нет').check();
        await page.getByRole('button', { name: 'Оглавление' }).click();
        await page.locator('.left-out').first().waitFor();
      },
    ],
    [
      'form and downloads',
      async () => {
        await output('Данные');
        await page.getByLabel('год').fill('24');
        await page.getByLabel('руководитель').fill('заведующий');
        await page.getByText('Падежи').first().click();
        await output('Скачать');
      },
    ],
    [
      'problems and refusal',
      async () => {
        await page.getByLabel('Готовый документ').check();
        await page.getByRole('region', { name: 'Проблемы' }).getByRole('button').first().click();
        await page.getByRole('button', { name: 'Скачать PDF' }).click();
        await page.locator('.refused').waitFor();
      },
    ],
    [
      'matrix',
      async () => {
        await page.getByLabel('Готовый документ').uncheck();
        await output('Матрица');
        await page.locator('.matrix-view').waitFor();
      },
    ],
    [
      'comparison and a notice',
      async () => {
        await page.getByRole('button', { name: 'Очистить' }).click();
        await output('Сравнение');
        await page.getByText(/^Отличий/).waitFor();
      },
    ],
    ['history', () => page.getByRole('button', { name: 'История версий' }).click()],
    [
      'link',
      async () => {
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: 'Поделиться' }).click();
      },
    ],
    [
      'new document',
      async () => {
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: 'Новый' }).click();
        await page.getByRole('button', { name: 'Начать: Приказ' }).waitFor();
      },
    ],
  ])('have no fault that axe knows, in either theme: %s', async (_, open) => {
    await open();
    expect(await violations(page)).toEqual([]);
  });

  it('show the variants beside each other, with their own numbers and words', async () => {
    await page.keyboard.press('Escape');
    await output('Матрица');
    await page.getByText(/Мест в тексте: \d+, из них различаются: \d+/).waitFor();
    const row = page.locator('.matrix-view tr', { hasText: 'Обучающийся для осуществления' });
    expect(await row.locator('td.number').allTextContents()).toEqual(['нет', '2.5', '2.5', '2.4']);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Excel (XLSX)' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('sferum.матрица.xlsx');
  });

  it('are introduced to a new visitor, once, and are all there on a phone, at twice the size of letters too', async () => {
    const { page: here, close } = await site.visit({ tour: true, bypassCSP: true, reducedMotion: 'reduce' });
    const tour = here.getByRole('complementary', { name: 'С чего начать' });
    await tour.waitFor();
    await here.evaluate(AXE);
    expect(await violations(here)).toEqual([]);
    for (let step = 0; step < 4; step++) await tour.getByRole('button', { name: 'Дальше' }).click();
    await tour.getByRole('button', { name: 'Начать работу' }).click();

    await here.setViewportSize({ width: 390, height: 844 });
    await here.reload();
    await here.locator('.sheet article').waitFor();
    expect(await tour.count()).toBe(0);
    await here.evaluate(AXE);
    const nav = here.getByRole('navigation', { name: 'Разделы страницы' });
    for (const name of ['Данные', 'Скачать', 'Матрица', 'Сравнение', 'Документ']) {
      await nav.getByRole('button', { name }).click();
      const width = await here.evaluate(() => document.documentElement.scrollWidth);
      expect(width, name).toBeLessThanOrEqual(390);
    }
    expect(await violations(here)).toEqual([]);
    await nav.getByRole('button', { name: 'Текст' }).click();
    const told = await here.getByRole('region', { name: 'Проблемы' }).boundingBox();
    const below = await nav.boundingBox();
    expect(told?.height).toBeGreaterThan(30);
    expect((told?.y ?? 0) + (told?.height ?? 0)).toBeLessThanOrEqual((below?.y ?? 0) + 1);
    await here.setViewportSize({ width: 720, height: 450 });
    expect(await here.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(720);
    await close();
  });

  it('can be gone through by keyboard alone, and open without a network from the second visit on', async () => {
    const { page: here, close } = await site.visit({ serviceWorkers: 'allow' });
    const focused = (): Promise<string> =>
      here.evaluate(() => document.activeElement?.textContent?.trim() || document.activeElement?.className || '');
    await here.keyboard.press('Tab');
    expect(await focused()).toBe('К документу');
    await here.getByRole('tab', { name: 'доо' }).focus();
    await here.keyboard.press('ArrowRight');
    await here.locator('.sheet').getByText('в общеобразовательной организации').waitFor();
    await here.getByRole('tab', { name: 'Документ' }).focus();
    await here.keyboard.press('End');
    expect(await focused()).toBe('Скачать');
    await here.getByRole('button', { name: 'Скачать Markdown' }).focus();
    const [markdown] = await Promise.all([here.waitForEvent('download'), here.keyboard.press('Enter')]);
    expect(markdown.suggestedFilename()).toBe('sferum.школа.md');
    await here.getByRole('status').getByText('Готово: sferum.школа.md').waitFor({ state: 'attached' });

    await here.evaluate(async () => void (await navigator.serviceWorker.ready));
    await here.context().setOffline(true);
    await here.reload();
    await here.locator('.sheet article').waitFor();
    await here.getByRole('tab', { name: 'Скачать' }).click();
    const [pdf] = await Promise.all([
      here.waitForEvent('download'),
      here.getByRole('button', { name: 'Скачать PDF' }).click(),
    ]);
    expect(pdf.suggestedFilename()).toMatch(/^sferum\..+\.pdf$/);
    await close();
  });
});
