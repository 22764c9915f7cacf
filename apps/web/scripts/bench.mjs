// Measures the built page in a browser: a keystroke to the updated document, the page's own halts while typing, and the
// first document of a cold load with the processor slowed four times.   npm run bench -- --letters 60
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const letters = Number(process.argv[process.argv.indexOf('--letters') + 1]) || 40;
const SEED = readFileSync(here('../../../fixtures/regulations/sferum/sferum.polozh'), 'utf8');
const FLAGS = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'];

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
const round = (number) => Math.round(number * 10) / 10;

/** The sections of the seed so many times over, under one set of declarations. */
function repeated(times) {
  const [head, ...sections] = SEED.split(/^(?== )/m);
  const tail = /^\/сноска[\s\S]*$/m.exec(sections.at(-1) ?? '')?.[0] ?? '';
  const body = sections.map((section) => section.replace(tail, '')).join('');
  return head + body.replaceAll(/\(\(метка [^)]*\)\)/g, '').repeat(times) + tail;
}

async function openPage(browser, url) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.addInitScript(() => {
    localStorage.setItem('polozh-tour', 'seen');
    globalThis.measured = { strokes: [], halts: [], first: null };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) globalThis.measured.halts.push(entry.duration);
    }).observe({ type: 'longtask' });
    const look = new MutationObserver(() => {
      if (document.querySelector('.sheet article') === null) return;
      globalThis.measured.first ??= performance.now();
      look.disconnect();
    });
    look.observe(document, { childList: true, subtree: true });
  });
  await page.goto(url);
  await page.locator('.sheet article').waitFor();
  return { page, context };
}

/** Types letters one by one, each when the document has taken in the one before. */
async function typing(browser, url, source) {
  const { page, context } = await openPage(browser, url);
  await page.locator('.cm-content').waitFor();
  if (source !== SEED) {
    await page.locator('input[type=file][accept=".polozh,.txt"]').setInputFiles({
      name: 'long.polozh',
      mimeType: 'text/plain',
      buffer: Buffer.from(source),
    });
    await page.getByText('Открыт файл').waitFor();
    await page.waitForTimeout(3000);
  }
  await page.locator('.sheet .clause p').nth(3).click();
  await page.waitForTimeout(1000);
  await page.keyboard.press('End');
  await page.evaluate(() => {
    globalThis.measured.halts = [];
    addEventListener('keydown', () => (globalThis.measured.pressed = performance.now()), true);
    new MutationObserver((changes) => {
      // A mark of the cursor's place is no change of the document.
      if (changes.every((change) => change.attributeName === 'data-here')) return;
      if (globalThis.measured.pressed === undefined) return;
      globalThis.measured.strokes.push(performance.now() - globalThis.measured.pressed);
      globalThis.measured.pressed = undefined;
    }).observe(document.querySelector('.sheet'), {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
    });
  });
  for (let i = 0; i < letters; i++) {
    await page.keyboard.press('a');
    for (let tries = 0; tries < 100; tries++) {
      if ((await page.evaluate(() => globalThis.measured.strokes.length)) > i) break;
      await page.waitForTimeout(20);
    }
  }
  const { strokes, halts } = await page.evaluate(() => globalThis.measured);
  await context.close();
  return { 'median, ms': round(median(strokes)), 'longest halt, ms': round(Math.max(0, ...halts)) };
}

/** The first document with the processor slowed, an empty cache each time. */
async function coldLoad(browser, url) {
  const times = [];
  for (let round = 0; round < 5; round++) {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.addInitScript(() => {
      const look = new MutationObserver(() => {
        if (document.querySelector('.sheet article') === null) return;
        console.log(`first document: ${performance.now()}`);
        look.disconnect();
      });
      look.observe(document, { childList: true, subtree: true });
    });
    // Told by the console: whatever else waits for an element puts a large script of its own into the slowed page.
    const told = page.waitForEvent('console', (message) => message.text().startsWith('first document'));
    await page.goto(url, { waitUntil: 'commit' });
    times.push(Number((await told).text().split(' ').at(-1)));
    await context.close();
  }
  return median(times);
}

const server = spawn(process.execPath, [here('./serve.mjs'), '--port', '0']);
const url = await new Promise((resolve) => {
  server.stdout.on('data', (data) => resolve(/http:\S+/.exec(String(data))[0]));
});
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS });
try {
  console.log('a keystroke on the seed', await typing(browser, url, SEED));
  console.log(`first document, cold, processor slowed 4 times: ${Math.round(await coldLoad(browser, url))} ms`);
  console.log('a keystroke on a text 20 times as long', await typing(browser, url, repeated(20)));
} finally {
  await browser.close();
  server.kill();
}
