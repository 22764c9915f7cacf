import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { sampleDocument } from '@polozh/testkit';
import { HtmlValidate } from 'html-validate';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderHtml } from '../src/index.ts';

const CHROMIUM = '/usr/bin/chromium';
const html = new TextDecoder().decode((await renderHtml.render(sampleDocument, { date: null })).value);

describe('html-validate', () => {
  it('finds nothing but matters of style', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: { 'doctype-style': 'off', 'long-title': 'off', 'no-raw-characters': 'off' },
    });
    const report = await validator.validateString(html);
    expect(
      report.results.flatMap((result) => result.messages.map((m) => `${m.line}:${m.column} ${m.ruleId} ${m.message}`)),
    ).toEqual([]);
  });
});

const hasChromium = existsSync(CHROMIUM);
const mustRun = process.env['CI'] === 'true';
if (!hasChromium && !mustRun) console.log('render-html: Chromium tests are skipped; apt install chromium');

describe.skipIf(!hasChromium && !mustRun)('Chromium', { timeout: 60_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
  }, 60_000);
  afterAll(() => browser?.close());

  const open = async (width: number, colorScheme: 'light' | 'dark') => {
    const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme, bypassCSP: true });
    const page = await context.newPage();
    await page.setContent(html);
    return page;
  };

  it.each(['light', 'dark'] as const)('with axe finds nothing (%s)', async (scheme) => {
    const page = await open(1280, scheme);
    await page.addScriptTag({ path: createRequire(fileURLToPath(import.meta.url)).resolve('axe-core/axe.min.js') });
    const violations = await page.evaluate(
      'axe.run().then((r) => r.violations.map((v) => v.id + ": " + v.nodes[0].html))',
    );
    expect(violations).toEqual([]);
  });

  it.each([320, 390, 768, 1440])('shows the page without sideways scrolling at %i px', async (width) => {
    const page = await open(width, 'light');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  });

  it('applies both styles under the policy', async () => {
    const page = await (await browser.newContext()).newPage();
    const problems: string[] = [];
    page.on('console', (message) => problems.push(message.text()));
    await page.setContent(html);
    expect(await page.evaluate('document.styleSheets.length')).toBe(2);
    expect(problems).toEqual([]);
  });
});
