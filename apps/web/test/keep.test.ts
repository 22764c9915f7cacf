import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser, openSite, type Site, type Visit, type VisitOptions } from './browser.ts';

describe.runIf(hasBrowser)('what is written', () => {
  let site: Site;

  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site?.close());

  const paste = async (page: Page, source: string): Promise<void> => {
    await page.locator('.cm-content').click();
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText(source);
  };
  const textOf = async (page: Page): Promise<string> =>
    (await page.locator('.sheet').innerText()).replaceAll('\u00a0', ' ');
  const inVisit = async (work: (visit: Visit) => Promise<void>, options?: VisitOptions): Promise<void> => {
    const visit = await site.visit(options);
    try {
      await work(visit);
    } finally {
      await visit.close();
    }
  };
  const reload = async (page: Page): Promise<void> => {
    await page.reload();
    await page.locator('.sheet article').waitFor();
  };
  const linkOf = async (page: Page): Promise<string> => {
    await page.getByRole('button', { name: 'Поделиться' }).click();
    const field = page.getByLabel('Ссылка', { exact: true });
    await expect.poll(() => field.inputValue()).toContain('#t=');
    return field.inputValue();
  };

  it('travels in a link, without the values of the form unless they are asked for', () =>
    inVisit(async ({ page, errors }) => {
      await paste(page, '/поле имя: текст – ИМЯ\n\n+ ((имя)): <b onclick="alert(1)">пункт</b> из ссылки.\n');
      await page.getByRole('tab', { name: 'Данные' }).click();
      await page.getByLabel('Имя').fill('Тайна');
      await page.locator('.sheet').getByText('Тайна').waitFor();
      const plain = await linkOf(page);
      await page.getByLabel('Включить данные из формы').check();
      const field = page.getByLabel('Ссылка', { exact: true });
      await expect.poll(() => field.inputValue()).not.toBe(plain);
      const full = await field.inputValue();

      await inVisit(
        async ({ page: other }) => {
          expect(await textOf(other)).toContain('ИМЯ: <b onclick="alert(1)">пункт</b> из ссылки.');
          expect(await other.locator('.sheet b').count()).toBe(0);
          expect(new URL(other.url()).hash).toBe('');
          await other.getByRole('button', { name: 'Вернуть прежний' }).click();
          await other.locator('.sheet').getByText('Общие положения').waitFor();
          await other.evaluate((hash) => location.assign(hash), new URL(full).hash);
          await other.locator('.sheet').getByText('Тайна').waitFor();
        },
        { hash: new URL(plain).hash },
      );
      expect(errors).toEqual([]);
    }));

  it('is not lost to a broken link, whether the page opens with it or gets it later', () =>
    inVisit(
      async ({ page, errors }) => {
        const told = page.getByRole('alert').getByText(/^Ссылка/);
        for (const next of ['#t=%%%', '#t=q1ZKyy_KTSxRslIyVKoFAA', '#']) {
          await told.waitFor();
          expect(await textOf(page)).toContain('Общие положения');
          await page.getByRole('alert').getByRole('button', { name: 'Закрыть' }).click();
          await told.waitFor({ state: 'detached' });
          await page.evaluate((hash) => location.assign(hash), next);
        }
        expect(errors).toEqual([]);
      },
      { hash: '#t=AAAA' },
    ));

  it('can be saved to a file where the browser keeps nothing', () =>
    inVisit(
      async ({ page }) => {
        await page.getByText(/Браузер не даёт странице ничего сохранять/).waitFor();
        await paste(page, '+ Текст без хранилища.\n');
        await page.locator('.sheet').getByText('Текст без хранилища.').waitFor();
        expect(await page.locator('.keeping').textContent()).toBe('Не сохраняется');
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name: 'Сохранить файл' }).click(),
        ]);
        expect(download.suggestedFilename()).toBe('sferum.polozh');
      },
      {
        before: () => {
          Object.defineProperty(window, 'showSaveFilePicker', { value: undefined });
          IDBFactory.prototype.open = () => {
            throw new DOMException('denied', 'SecurityError');
          };
        },
      },
    ));

  it('is told of when the storage is full', () =>
    inVisit(
      async ({ page }) => {
        await paste(page, '+ Текст, которому нет места.\n');
        await page.getByText(/Место для сохранения в браузере кончилось/).waitFor();
        expect(await textOf(page)).toContain('Текст, которому нет места.');
      },
      {
        before: () => {
          IDBObjectStore.prototype.put = () => {
            throw new DOMException('full', 'QuotaExceededError');
          };
        },
      },
    ));

  describe('in the browser', () => {
    let visit: Visit;
    beforeAll(async () => {
      visit = await site.visit();
    });
    afterAll(() => visit?.close());

    it('is there again after the page was closed, and its versions can be had back', async () => {
      const { page, errors } = visit;
      await paste(page, '= Раздел\n\n+ Первая редакция.\n');
      await page.getByText('Сохраняю…').waitFor();
      await page.getByText('Сохранено в браузере').waitFor();
      await reload(page);
      expect(await textOf(page)).toContain('Первая редакция.');

      await page.getByRole('button', { name: 'История версий' }).click();
      await page.getByRole('button', { name: 'Запомнить нынешнюю' }).click();
      await page.getByRole('dialog').getByText('запомнена').waitFor();
      await page.keyboard.press('Escape');
      await paste(page, '= Раздел\n\n+ Вторая редакция.\n');
      await page.locator('.sheet').getByText('Вторая редакция.').waitFor();
      await page.getByRole('button', { name: 'История версий' }).click();
      await page.getByRole('button', { name: 'Вернуть' }).first().click();
      await page.locator('.sheet').getByText('Первая редакция.').waitFor();
      await page.getByRole('button', { name: 'Вернуть прежний' }).click();
      await page.locator('.sheet').getByText('Вторая редакция.').waitFor();
      await page.getByText('Сохранено в браузере').waitFor();
      expect(errors).toEqual([]);
    });

    it('is all there though the page was left in the midst of a word', async () => {
      const { page, errors } = visit;
      await page.locator('.cm-content').click();
      await page.keyboard.press('Control+End');
      await page.keyboard.type('+ Недописанн');
      await reload(page);
      expect(await textOf(page)).toContain('Недописанн');
      await page.keyboard.press('Control+End');
      await page.getByText('Сохранено в браузере').waitFor();
      await reload(page);
      expect(await textOf(page)).toContain('Недописанн');
      expect(errors).toEqual([]);
    });

    it('is a version before another text is pasted over it', async () => {
      const { page } = visit;
      await paste(page, `= Долгий текст\n\n+ ${'Слова, которые жаль потерять. '.repeat(20)}\n`);
      await page.getByText('Сохраняю…').waitFor();
      await page.getByText('Сохранено в браузере').waitFor();
      await paste(page, '= Раздел\n\n+ Вторая редакция.\n');
      await page.getByText('Сохраняю…').waitFor();
      await page.getByText('Сохранено в браузере').waitFor();
      await page.getByRole('button', { name: 'История версий' }).click();
      await page.getByRole('button', { name: 'Вернуть' }).first().click();
      await page.locator('.sheet').getByText('Долгий текст').waitFor();
      await page.getByRole('button', { name: 'Вернуть прежний' }).click();
      await page.locator('.sheet').getByText('Вторая редакция.').waitFor();
      await page.getByText('Сохранено в браузере').waitFor();
    });

    it('in two tabs is written by one of them at a time', async () => {
      const { page } = visit;
      const second = await page.context().newPage();
      await second.goto(site.url);
      await second.getByText(/уже открыт в другой вкладке/).waitFor();
      await second.getByRole('button', { name: 'Работать здесь' }).click();
      await second.getByText('Сохранено в браузере').waitFor();
      await page.getByText(/уже открыт в другой вкладке/).waitFor();
      expect(await textOf(second)).toContain('Вторая редакция.');
      await second.close();
    });

    it('by another version of the page is left alone', async () => {
      const { page } = visit;
      const stored = (format: number | null) =>
        page.evaluate(
          (wanted) =>
            new Promise<unknown>((resolve) => {
              const opening = indexedDB.open('polozh');
              opening.onsuccess = () => {
                const store = opening.result.transaction('documents', 'readwrite').objectStore('documents');
                if (wanted !== null) store.put({ format: wanted, future: true }, 'current');
                store.get('current').onsuccess = ({ target }) => resolve((target as IDBRequest).result);
              };
            }),
          format,
        );
      await stored(99);
      await reload(page);
      await page.getByText(/сделан другой версией этой страницы/).waitFor();
      await paste(page, '+ Новый текст.\n');
      await page.locator('.sheet').getByText('Новый текст.').waitFor();
      expect(await stored(null)).toEqual({ format: 99, future: true });
    });
  });

  it('gives way to an example that an author begins with, and can be had back', () =>
    inVisit(async ({ page, errors }) => {
      await paste(page, '+ Прежний текст.\n');
      await page.locator('.sheet').getByText('Прежний текст.').waitFor();
      await page.getByRole('button', { name: 'Новый' }).click();
      await page.getByRole('button', { name: 'Начать: Протокол' }).click();
      await page.locator('.sheet').getByText('ПОВЕСТКА ДНЯ').waitFor();
      expect(await page.locator('.file-name').innerText()).toBe('протокол.polozh');
      await page.getByRole('button', { name: 'Вернуть прежний' }).click();
      await page.locator('.sheet').getByText('Прежний текст.').waitFor();
      expect(errors).toEqual([]);
    }));

  describe('in a file', () => {
    let visit: Visit;
    beforeAll(async () => {
      visit = await site.visit();
    });
    afterAll(() => visit?.close());

    it('can come from a file, in the encoding of older programs too', async () => {
      const { page, errors } = visit;
      const input = page.locator('input[type=file][accept=".polozh,.txt"]');
      const cyrillic = [0x2b, 0x20, 0xcf, 0xf3, 0xed, 0xea, 0xf2, 0x2e]; // «+ Пункт.»
      await input.setInputFiles({ name: 'старый.txt', mimeType: 'text/plain', buffer: Buffer.from(cyrillic) });
      await page.getByText(/был в кодировке Windows-1251/).waitFor();
      await page.locator('.sheet').getByText('Пункт.').waitFor();
      await input.setInputFiles({ name: 'x.polozh', mimeType: '', buffer: Buffer.from([0, 1, 2, 3]) });
      await page.getByText('Файл «x.polozh» – не текст.').waitFor();
      expect(await textOf(page)).toContain('Пункт.');
      await input.setInputFiles([
        { name: 'главный.polozh', mimeType: '', buffer: Buffer.from('/документ Главный\n\n/включить часть\n') },
        { name: 'часть.polozh', mimeType: '', buffer: Buffer.from('+ Пункт из части.\n') },
      ]);
      await page.locator('.sheet').getByText('Пункт из части.').waitFor();
      await page.getByRole('navigation', { name: 'Файлы' }).getByRole('button', { name: 'часть.polozh' }).click();
      await page.getByRole('textbox', { name: 'Текст файла часть.polozh' }).waitFor();
      expect(errors).toEqual([]);
    });

    it('can be dropped on the page, together with its data', async () => {
      const { page, errors } = visit;
      const drop = await page.evaluateHandle(() => {
        const transfer = new DataTransfer();
        const field = '/поле имя: текст – ИМЯ\n\n+ Пункт, который бросил ((имя)).\n';
        transfer.items.add(new File([field], 'брошенный.polozh'));
        transfer.items.add(new File(['имя: Пётр\n'], 'данные.yaml'));
        return transfer;
      });
      await page.dispatchEvent('body', 'dragover', { dataTransfer: drop });
      await page.getByText('Отпустите файл, чтобы открыть его').waitFor();
      await page.dispatchEvent('body', 'drop', { dataTransfer: drop });
      await page.locator('.sheet').getByText('Пункт, который бросил Пётр.').waitFor();
      expect(await page.getByText('Отпустите файл').count()).toBe(0);
      expect(await page.locator('.file-name').textContent()).toBe('брошенный.polozh');
      expect(errors).toEqual([]);
    });

    it('is saved where its author once chose to, without being asked again', () =>
      inVisit(
        async ({ page, errors }) => {
          const save = page.getByRole('button', { name: 'Сохранить', exact: true });
          const saved = () => page.evaluate(() => (globalThis as unknown as { saved: string[] }).saved);
          await paste(page, '+ Первый раз.\n');
          await page.locator('.sheet').getByText('Первый раз.').waitFor();
          await save.click();
          await expect.poll(saved).toEqual(['asked for sferum.polozh', '+ Первый раз.\n']);
          await paste(page, '+ Второй раз.\n');
          await page.locator('.sheet').getByText('Второй раз.').waitFor();
          await save.click();
          await expect.poll(saved).toEqual(['asked for sferum.polozh', '+ Первый раз.\n', '+ Второй раз.\n']);
          await page.getByRole('status').getByText('Сохранено в файл «sferum.polozh».').waitFor({ state: 'attached' });
          expect(errors).toEqual([]);
        },
        {
          before: () => {
            const saved: string[] = [];
            const createWritable = async () => ({
              write: async (text: string) => saved.push(text),
              close: async () => {},
            });
            Object.assign(globalThis, {
              saved,
              showSaveFilePicker: async ({ suggestedName }: { suggestedName: string }) => {
                saved.push(`asked for ${suggestedName}`);
                return { createWritable };
              },
            });
          },
        },
      ));

    it('may be five megabytes long', async () => {
      const { page, errors } = visit;
      const clause = `+ ${'Слово и ещё одно слово в длинном пункте положения. '.repeat(8)}\n\n`;
      const buffer = Buffer.from(clause.repeat(Math.ceil(5_000_000 / 780)));
      await page
        .locator('input[type=file][accept=".polozh,.txt"]')
        .setInputFiles({ name: 'длинный.polozh', mimeType: '', buffer });
      await page.getByText(/Показано только начало/).waitFor();
      await page.locator('.cm-content').click();
      await page.keyboard.type('аб');
      expect(errors).toEqual([]);
    });
  });
});
