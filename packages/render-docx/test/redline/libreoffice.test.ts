import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../src/index.ts';
import { convert, hasSoffice, linesOf } from '../soffice.ts';
import { sampleRedline } from './sample-redline.ts';
import { sideOf } from './side-of.ts';

/** Debian's Python: only it finds LibreOffice's bridge. */
const PYTHON = '/usr/bin/python3';

const hasBridge = hasSoffice && spawnSync(PYTHON, ['-c', 'import uno']).status === 0;
if (hasSoffice && !hasBridge) {
  const message = 'skipped: LibreOffice has no bridge to Python; install it with: apt-get install python3-uno';
  if (process.env['CI'] !== undefined && process.env['CI'] !== '') throw new Error(message);
  process.stderr.write(`${message}\n`);
}

const COMMANDS = { new: 'AcceptAllTrackedChanges', old: 'RejectAllTrackedChanges' } as const;

/** The lines of a redline as LibreOffice leaves it when all changes are accepted or rejected. */
function settled(docx: Uint8Array): Readonly<Record<keyof typeof COMMANDS, readonly string[]>> {
  const folder = mkdtempSync(join(tmpdir(), 'polozh-redline-'));
  try {
    const source = join(folder, 'redline.docx');
    writeFileSync(source, docx);
    const target = (side: string): string => join(folder, `${side}.txt`);
    const jobs = (['new', 'old'] as const).flatMap((side) => [COMMANDS[side], source, target(side)]);
    execFileSync(PYTHON, [fileURLToPath(new URL('settle.py', import.meta.url)), join(folder, 'profile'), ...jobs]);
    return { new: linesOf(readFileSync(target('new'))), old: linesOf(readFileSync(target('old'))) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe.skipIf(!hasBridge)('LibreOffice', () => {
  it('makes of a redline the two documents that it holds', { timeout: 300_000 }, async () => {
    const render = async (document: typeof sampleRedline) => (await renderDocx.render(document, { date: null })).value;
    const [after, before] = convert(
      [await render(sideOf(sampleRedline, 'new')), await render(sideOf(sampleRedline, 'old'))],
      'txt',
    ).map(linesOf);
    const found = settled(await render(sampleRedline));
    expect(found.new).toEqual(after);
    expect(found.old).toEqual(before);
    expect(found.old).toEqual(expect.arrayContaining(['1.2. Старый пункт.', '1.3. См. пункт 1.3:', 'а) второе;']));
  });
});
