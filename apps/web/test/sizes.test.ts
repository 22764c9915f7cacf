import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const read = (path: string): string => readFileSync(join(dist, path), 'utf8');
const packed = (path: string): number => gzipSync(read(path)).length;

/** What a script brings with it before it runs. */
function withImports(path: string, found = new Set<string>()): Set<string> {
  if (found.has(path)) return found;
  found.add(path);
  for (const match of read(path).matchAll(/(?:import|export)\s*(?:[\w*{}\s,$]+from\s*)?"(?<target>\.\/[^"]+\.js)"/g))
    withImports(posix.join(dirname(path), match.groups?.['target'] ?? ''), found);
  return found;
}

const kilobytes = (paths: Iterable<string>): number => [...paths].reduce((sum, path) => sum + packed(path), 0) / 1024;

const index = read('index.html');
const linked = [...index.matchAll(/(?:src|href)="\.\/(?<path>[^"]+\.(?:js|css))"/g)].map(
  (match) => match.groups?.['path'] ?? '',
);
const first = new Set([
  'index.html',
  ...linked.flatMap((path) => (path.endsWith('.js') ? [...withImports(path)] : [path])),
]);

describe('the built page', () => {
  it('shows its first view after 60 KB', () => {
    expect(linked.length).toBeGreaterThan(1);
    expect(kilobytes(first)).toBeLessThan(60);
  });

  it('loads the editor with 150 KB, when it is wanted', () => {
    const editor = readdirSync(join(dist, 'assets')).find((file) => /^editor-.*\.js$/.test(file)) ?? '';
    const own = [...withImports(`assets/${editor}`)].filter((path) => !first.has(path));
    expect(own).toContain(`assets/${editor}`);
    expect(kilobytes(own)).toBeLessThan(150);
  });

  it('runs no script and applies no style that stands in the page itself', () => {
    const policy = /Content-Security-Policy"\s+content="(?<policy>[^"]+)"/.exec(index)?.groups?.['policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(index).not.toMatch(/<script(?![^>]*src=)|<style|\son\w+=|\sstyle=/);
  });
});
