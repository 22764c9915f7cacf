import { readFileSync } from 'node:fs';
import { createDocumentMaker, FORMAT_NAMES, FORMATS, outputName, prepare, variantsOf } from '@polozh/pipeline';
import { unzipSync } from 'fflate';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser, openSite, type Site, type Visit } from './browser.ts';

const SOURCE = readFileSync(new URL('../../../fixtures/regulations/sferum/sferum.polozh', import.meta.url), 'utf8');

/** What the command line writes, made by the same packages in Node. */
async function madeInNode(): Promise<Map<string, Uint8Array>> {
  const { value: analysis } = prepare('sferum.polozh', new Map([['sferum.polozh', SOURCE]]));
  const maker = createDocumentMaker();
  const files = new Map<string, Uint8Array>();
  for (const kind of variantsOf(analysis)) {
    const filling = { choices: new Map(), values: new Map(), final: false };
    const document = await maker.make(analysis, kind, filling);
    for (const format of FORMAT_NAMES) {
      const renderer = await FORMATS[format]();
      const { value } = await renderer.render(document.value, { date: null });
      files.set(outputName('sferum.polozh', document.value, renderer.extension), value);
    }
  }
  return files;
}

describe.runIf(hasBrowser)('documents to take away', () => {
  let site: Site;
  let visit: Visit;
  let page: Page;

  beforeAll(async () => {
    site = await openSite();
    visit = await site.visit();
    page = visit.page;
    await page.getByRole('tab', { name: 'Скачать' }).click();
  });
  afterAll(async () => {
    await visit?.close();
    await site?.close();
  });

  const downloadBy = async (name: string | RegExp): Promise<Download> => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    return download;
  };
  const bytesOf = async (download: Download): Promise<Uint8Array> =>
    new Uint8Array(readFileSync(await download.path()));

  it('are, all of them, byte for byte those of the command line', async () => {
    const [download, expected] = await Promise.all([downloadBy(/Скачать архив/), madeInNode()]);
    expect(download.suggestedFilename()).toBe('sferum.zip');
    const files = unzipSync(await bytesOf(download));
    expect(Object.keys(files).sort()).toEqual([...expected.keys()].sort());
    const different = [...expected].filter(
      ([name, bytes]) => !Buffer.from(files[name] ?? []).equals(Buffer.from(bytes)),
    );
    expect(different.map(([name]) => name)).toEqual([]);
  });

  it('are had one by one for the variant that is open', async () => {
    await page.getByRole('tab', { name: 'спо' }).click();
    const download = await downloadBy('Скачать Word (DOCX)');
    expect(download.suggestedFilename()).toBe('sferum.спо.docx');
    expect(new TextDecoder().decode((await bytesOf(download)).slice(0, 2))).toBe('PK');
  });

  it('can be cancelled', async () => {
    await page.getByRole('button', { name: /Скачать архив/ }).click();
    await page.getByRole('button', { name: 'Отменить' }).click();
    await page.getByText('Отменено.').waitFor({ state: 'attached' });
    expect(await page.getByRole('button', { name: /Скачать архив/ }).isEnabled()).toBe(true);
  });

  it('are refused while something is missing, with the reasons', async () => {
    await page.getByLabel('Готовый документ').check();
    await page.getByRole('button', { name: 'Скачать PDF' }).click();
    await page.getByText('Документы не собраны.').first().waitFor();
    await page
      .locator('.refused')
      .getByText(/поле «организация» не заполнено/)
      .waitFor();
    await page.getByLabel('Готовый документ').uncheck();
  });

  it('can be looked at as pages', async () => {
    await page.getByRole('tab', { name: 'Страницы' }).click();
    const frame = page.locator('iframe[title="Страницы документа в PDF"]');
    await frame.waitFor();
    expect(await frame.getAttribute('src')).toMatch(/^blob:/);
    await page.getByRole('tab', { name: 'школа' }).click();
    await page.getByText('Текст изменился с тех пор.').waitFor();
    await page.getByRole('button', { name: 'Обновить' }).click();
    await page.getByText('Текст изменился с тех пор.').waitFor({ state: 'detached' });
  });

  it('breaks none of the page’s own rules', () => {
    expect(visit.errors).toEqual([]);
    expect(visit.strangers).toEqual([]);
  });
});
