import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { sampleDocument } from '@polozh/testkit';
import { HtmlValidate } from 'html-validate';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderHtml } from '../src/index.ts';

const CHROMIUM = '/usr/bin/chromium';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
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
  let page: Page;
  const problems: string[] = [];
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
    page = await browser.newPage();
    page.on('console', (message) => problems.push(message.text()));
    await page.setContent(html);
  }, 60_000);
  afterAll(() => browser?.close());

  it('applies both styles under the policy', async () => {
    expect(await page.evaluate('document.styleSheets.length')).toBe(2);
    expect(problems).toEqual([]);
  });

  it.each([320, 390, 768, 1440])('shows the page without sideways scrolling at %i px', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  });

  // The dark page differs in nothing but its colours.
  it.each([
    ['light', '{}'],
    ['dark', '{ runOnly: ["color-contrast"] }'],
  ] as const)('with axe finds nothing (%s)', async (colorScheme, options) => {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(axe);
    const run = `axe.run(${options}).then(({ violations, passes }) => ({
      violations: violations.map((one) => one.id + ': ' + one.nodes[0].html),
      contrast: passes.some((one) => one.id === 'color-contrast'),
    }))`;
    expect(await page.evaluate(run)).toEqual({ violations: [], contrast: true });
  });
});
