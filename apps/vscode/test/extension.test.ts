import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { snippets } from '@polozh/language-service';
import { describe, expect, it } from 'vitest';

const folder = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(`${folder}${path}`, 'utf8');
const manifest = JSON.parse(read('package.json'));

describe('the extension', () => {
  it('has every file that its manifest names', () => {
    const { languages, grammars, snippets: tables } = manifest.contributes;
    const named: readonly string[] = [
      manifest.main,
      languages[0].configuration,
      ...[...grammars, ...tables].map(({ path }: { path: string }) => path),
    ];
    expect(named.filter((path) => !existsSync(`${folder}${path}`))).toEqual([]);
  });

  it('gives the snippets that the language service has', () => {
    const table: Record<string, { prefix: string; body: string[] }> = JSON.parse(read('dist/snippets.json'));
    expect(Object.entries(table).map(([name, { prefix, body }]) => ({ name, prefix, body: body.join('\n') }))).toEqual(
      snippets().map(({ name, prefix, body }) => ({ name, prefix, body })),
    );
  });

  it('has expressions of words and folds that can be read', () => {
    const { wordPattern, folding } = JSON.parse(read('language-configuration.json'));
    const word = new RegExp(wordPattern.pattern, wordPattern.flags);
    expect(word.exec('((наименование-2: чего))')?.[0]).toBe('наименование-2');
    expect(new RegExp(folding.markers.start, 'u').test('  /если школа')).toBe(true);
    expect(new RegExp(folding.markers.end, 'u').test('/конец')).toBe(true);
  });

  it('carries a server that needs nothing beside it', async () => {
    const answers = await askServer([
      { id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } },
      { method: 'initialized', params: {} },
      {
        method: 'textDocument/didOpen',
        params: {
          textDocument: {
            uri: 'untitled:Безымянный',
            languageId: 'polozh',
            version: 1,
            text: '/поле орган: наименование = совет\n\n((орган))\n',
          },
        },
      },
      {
        id: 2,
        method: 'textDocument/hover',
        params: { textDocument: { uri: 'untitled:Безымянный' }, position: { line: 2, character: 3 } },
      },
    ]);
    expect(answers).toContain('| кем? чем? | советом |');
  });
});

const LEAVE = [{ id: 3, method: 'shutdown' }, { method: 'exit' }];

/** Sends messages to the extension's server, leaves at the answer to the last one; gives all that it wrote. */
function askServer(messages: readonly object[]): Promise<string> {
  const server = spawn(process.execPath, [`${folder}dist/server/polozh.cjs`, 'lsp', '--stdio'], { cwd: folder });
  const send = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  let written = '';
  server.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    written += chunk;
    if (chunk.includes('"id":2')) for (const message of LEAVE) send(message);
  });
  for (const message of messages) send(message);
  return new Promise((resolve) => {
    server.on('exit', () => resolve(written));
  });
}
