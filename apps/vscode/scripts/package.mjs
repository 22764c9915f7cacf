// Makes a .vsix of what `build` made: from a folder with nothing else in it, for vsce reads versions out of the manifest that
// only the workspace knows. vsce is fetched when somebody packs, for nothing else needs it.
import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'polozh-vsix-'));
const {
  devDependencies: _tools,
  scripts: _scripts,
  private: _private,
  ...manifest
} = JSON.parse(readFileSync(here('../package.json'), 'utf8'));
const target = here(`../${manifest.name}-${manifest.version}.vsix`);
try {
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest, null, 2));
  for (const path of ['README.md', 'language-configuration.json']) copyFileSync(here(`../${path}`), join(folder, path));
  copyFileSync(here('../../../LICENSE'), join(folder, 'LICENSE'));
  cpSync(here('../dist'), join(folder, 'dist'), { recursive: true });
  execFileSync(
    'npx',
    ['-y', '@vscode/vsce@3', 'package', '--no-dependencies', '--allow-missing-repository', '--out', target],
    { cwd: folder, stdio: 'inherit' },
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
