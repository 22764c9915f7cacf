import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { hasProgram } from '@polozh/testkit';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** Debian's browser is not asked for its version: that alone takes it a second. */
export const hasBrowser = existsSync('/usr/bin/chromium') || hasProgram('chromium', 'chromium');

/** The built page served on this machine and a browser to look at it. */
export interface Site {
  readonly url: string;
  /** A new visitor: nothing stored, nothing cached. What the page logs as an error, or asks of others, is kept. */
  readonly visit: (options?: VisitOptions) => Promise<Visit>;
  readonly close: () => Promise<void>;
}

export interface VisitOptions extends BrowserContextOptions {
  /** What follows the address, such as `#t=…`. */
  readonly hash?: string;
  /** Whether the visitor is new here. */
  readonly tour?: boolean;
  /** Runs in the page before any script of it. */
  readonly before?: () => void;
}

export interface Visit {
  readonly page: Page;
  readonly errors: readonly string[];
  /** Addresses of other origins that were asked for. */
  readonly strangers: readonly string[];
  readonly close: () => Promise<void>;
}

/** Whoever has been here is not shown around. */
const passTour = (): void => {
  try {
    localStorage.setItem('polozh-tour', 'seen');
  } catch {
    // A page without storage shows no tour either.
  }
};

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function openSite(): Promise<Site> {
  const server = spawn(process.execPath, [
    fileURLToPath(new URL('../scripts/serve.mjs', import.meta.url)),
    '--port',
    '0',
  ]);
  const url = await new Promise<string>((resolve) => {
    server.stdout.on('data', (data) => resolve(/http:\S+/.exec(String(data))?.[0] ?? ''));
  });
  const browser: Browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS });
  return {
    url,
    async visit({ hash = '', before, tour = false, ...options } = {}) {
      const context = await browser.newContext({
        viewport: { width: 1440, height: 900 },
        serviceWorkers: 'block',
        ...options,
      });
      if (!tour) await context.addInitScript(passTour);
      const page = await context.newPage();
      const errors: string[] = [];
      const strangers: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      page.on('pageerror', (error) => errors.push(error.message));
      context.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== new URL(url).origin) strangers.push(request.url());
      });
      if (before !== undefined) await page.addInitScript(before);
      await page.goto(url + hash);
      await page.locator('.sheet article').waitFor();
      return { page, errors, strangers, close: () => context.close() };
    },
    async close() {
      await browser.close();
      server.kill();
    },
  };
}
