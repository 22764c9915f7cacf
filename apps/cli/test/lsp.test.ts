import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { format } from '@polozh/syntax';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type CodeAction,
  type CompletionItem,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  type Location,
  LSPErrorCodes,
  type Position,
  type SemanticTokens,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { type Editor, startEditor } from './editor.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'polozh-lsp-')));
const SEED = fileURLToPath(new URL('../../../fixtures/regulations/sferum/sferum.polozh', import.meta.url));
const text = readFileSync(SEED, 'utf8');
const uri = pathToFileURL(join(folder, 'sferum.polozh')).href;
const included = pathToFileURL(join(folder, 'общее', 'термины.polozh')).href;
const entry = pathToFileURL(join(folder, 'приказ.polozh')).href;
let editor: Editor;

beforeAll(async () => {
  cpSync(SEED, join(folder, 'sferum.polozh'));
  mkdirSync(join(folder, 'общее'));
  writeFileSync(join(folder, 'общее', 'термины.polozh'), '+ Понятия((шкла? школы)):\n  : Сеть – то, чем пользуются\n');
  writeFileSync(
    join(folder, 'приказ.polozh'),
    '/вид организации\n  школа – школа\n  доо – сад\n\n= Общее\n\n/включить общее/термины\n\n+ ((школа? Школа))((доо? Сад)) работает.\n',
  );
  editor = await startEditor(folder, folder);
  await editor.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'polozh', version: 1, text } });
});
afterAll(async () => {
  expect(await editor.leave()).toBe(0);
  rmSync(folder, { recursive: true, force: true });
});

/** Where the first place of some words in the seed is, `ahead` units into them. */
function at(words: string, ahead = 0): Position {
  const before = text.slice(0, text.indexOf(words) + ahead).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

const asking = (words: string, ahead = 0) => ({ textDocument: { uri }, position: at(words, ahead) });

/** The seed's text at a place of an answer. */
function textAt({ range }: { readonly range: Location['range'] }): string {
  const lines = text.split('\n');
  expect(range.start.line).toBe(range.end.line);
  return lines[range.start.line]?.slice(range.start.character, range.end.character) ?? '';
}

/** A text after an editor's edits. */
function edited(source: string, edits: readonly TextEdit[]): string {
  const lines = source.split('\n');
  const offset = ({ line, character }: Position): number =>
    lines.slice(0, line).reduce((sum, own) => sum + own.length + 1, 0) + character;
  return [...edits]
    .sort((a, b) => offset(b.range.start) - offset(a.range.start))
    .reduce(
      (made, { range, newText }) => made.slice(0, offset(range.start)) + newText + made.slice(offset(range.end)),
      source,
    );
}

describe('polozh lsp, on the seed', () => {
  it('says what it can do', () => {
    expect(Object.keys(editor.initialized.capabilities).sort()).toMatchInlineSnapshot(`
      [
        "codeActionProvider",
        "completionProvider",
        "definitionProvider",
        "documentFormattingProvider",
        "documentHighlightProvider",
        "documentSymbolProvider",
        "foldingRangeProvider",
        "hoverProvider",
        "referencesProvider",
        "renameProvider",
        "semanticTokensProvider",
        "textDocumentSync",
        "workspace",
      ]
    `);
  });

  it('has no error to tell of', async () => {
    const { diagnostics } = await editor.problems(uri, () => true);
    expect(diagnostics.filter(({ severity }) => severity === 1)).toEqual([]);
  });

  it('tells of a slip as it is typed, and of its removal, by incremental changes', async () => {
    const start = at('((школа? связывает', 2);
    const change = (character: number, length: number, typed: string, version: number) =>
      editor.tell('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [
          {
            range: {
              start: { line: start.line, character },
              end: { line: start.line, character: character + length },
            },
            text: typed,
          },
        ],
      });
    await change(start.character, 5, 'шкла', 2);
    const { diagnostics } = await editor.problems(uri, (found) =>
      found.diagnostics.some(({ code }) => code === 'П101'),
    );
    const [slip] = diagnostics.filter(({ code }) => code === 'П101');
    expect(slip).toMatchObject({
      severity: 1,
      source: 'polozh',
      message: 'имя «шкла» в условии не объявлено\nвозможно, имелось в виду «школа»',
      range: { start, end: { line: start.line, character: start.character + 4 } },
    });
    await change(start.character, 4, 'школа', 3);
    await editor.problems(uri, (found) => found.diagnostics.every(({ code }) => code !== 'П101'));
  });

  it('completes a case with the form that it gives', async () => {
    const items = await editor.ask<CompletionItem[]>('textDocument/completion', asking('((орган: кем', 9));
    const item = items.find(({ label }) => label === 'кем');
    expect(item).toMatchObject({ detail: 'ПЕДАГОГИЧЕСКИМ СОВЕТОМ', documentation: { value: 'творительный падеж' } });
    expect(textAt(item?.textEdit as TextEdit)).toBe('кем');
  });

  it('completes directives with their bodies', async () => {
    const items = await editor.ask<CompletionItem[]>('textDocument/completion', asking('/если не школа', 1));
    expect(items.find(({ label }) => label === 'сноска')?.textEdit?.newText).toContain('Текст сноски.');
  });

  it('hovers over a clause: its number in each variant', async () => {
    const answer = await editor.ask<Hover>('textDocument/hover', asking('+ Сотрудник'));
    expect(answer.contents).toMatchObject({ kind: 'markdown', value: expect.stringContaining('- школа: 2.4') });
  });

  it('goes to the definition', async () => {
    const found = await editor.ask<Location[]>('textDocument/definition', asking('((мессенджер: в чём', 4));
    expect(found.map(textAt)).toEqual(['мессенджер']);
    expect(found[0]?.range.start).toEqual(at('/поле мессенджер', 6));
  });

  it('finds all uses', async () => {
    const ask = (includeDeclaration: boolean) =>
      editor.ask<Location[]>('textDocument/references', { ...asking('((гис', 3), context: { includeDeclaration } });
    expect((await ask(true)).map(textAt)).toEqual(['гис', 'гис', 'гис']);
    expect(await ask(false)).toHaveLength(2);
  });

  it('renames, and refuses a name that is taken', async () => {
    expect(await editor.ask('textDocument/prepareRename', asking('/фрагмент вход', 11))).toMatchObject({
      placeholder: 'вход',
    });
    const edit = await editor.ask<WorkspaceEdit>('textDocument/rename', {
      ...asking('/фрагмент вход', 11),
      newName: 'присоединение',
    });
    const renamed = edited(text, edit.changes?.[uri] ?? []);
    expect(renamed).toBe(
      text
        .replaceAll('вставить вход:', 'вставить присоединение:')
        .replace('/фрагмент вход:', '/фрагмент присоединение:'),
    );
    await expect(
      editor.ask('textDocument/rename', { ...asking('/фрагмент вход', 11), newName: 'профиль' }),
    ).rejects.toThrow('имя «профиль» уже занято');
  });

  it('lists symbols with their numbers', async () => {
    const symbols = await editor.ask<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } });
    const rights = symbols.find(({ name }) => name.includes('Права участников'));
    expect(rights?.name).toBe('3. Права участников образовательных отношений');
    expect(rights?.children?.map(({ name }) => name.slice(0, 4))).toEqual(['3.1.', '3.2.', '3.3.', '3.4.']);
  });

  it('lays the text out', async () => {
    const edits = await editor.ask<TextEdit[]>('textDocument/formatting', {
      textDocument: { uri },
      options: { tabSize: 2, insertSpaces: true },
    });
    expect(edited(text, edits)).toBe(format('sferum.polozh', text));
  });

  it('folds sections, blocks and declarations', async () => {
    const folds = await editor.ask<FoldingRange[]>('textDocument/foldingRange', { textDocument: { uri } });
    const foldAt = (words: string) => folds.find(({ startLine }) => startLine === at(words).line);
    expect(foldAt('/если не школа')?.endLine).toBe(at('- ведёт каналы').line - 1);
    expect(foldAt('/вид организации')?.endLine).toBe(at('  доп – организация').line);
    expect(foldAt('= Права участников')?.endLine).toBe(at('= Заключительные').line - 2);
  });

  it('colours', async () => {
    const { data } = await editor.ask<SemanticTokens>('textDocument/semanticTokens/full', { textDocument: { uri } });
    const types = editor.initialized.capabilities.semanticTokensProvider?.legend.tokenTypes ?? [];
    const lines = text.split('\n');
    const words = new Map<string, string>();
    for (let i = 0, line = 0, character = 0; i < data.length; i += 5) {
      character = data[i] === 0 ? character + (data[i + 1] ?? 0) : (data[i + 1] ?? 0);
      line += data[i] ?? 0;
      words.set(lines[line]?.slice(character, character + (data[i + 2] ?? 0)) ?? '', types[data[i + 3] ?? 0] ?? '');
    }
    expect(words.get('/вид')).toBe('keyword');
    expect(words.get('наименование')).toBe('type');
    expect(words.get('в чём')).toBe('modifier');
    expect(words.get('преподаватели')).toBe('enumMember');
  });

  it('has no answer about what it does not know', async () => {
    const beyond = { textDocument: { uri }, position: { line: 100_000, character: 5 } };
    const unknown = { textDocument: { uri: 'file:///нет/такого.polozh' }, position: at('') };
    expect(await editor.ask<Hover | null>('textDocument/hover', beyond)).toBeNull();
    expect(await editor.ask<Hover | null>('textDocument/hover', unknown)).toBeNull();
  });

  it('says of a request that was called off that it was, or answers it, and goes on', async () => {
    const calledOff = await editor.askAndCallOff('textDocument/hover', asking('+ Сотрудник'));
    expect(['answered', LSPErrorCodes.RequestCancelled]).toContain(calledOff);
    expect(await editor.ask<Hover | null>('textDocument/hover', asking('+ Сотрудник'))).not.toBeNull();
  });
});

describe('polozh lsp, over several files', () => {
  it('tells of problems in an included file, with a correction, and goes from file to file', async () => {
    const source = readFileSync(join(folder, 'приказ.polozh'), 'utf8');
    await editor.tell('textDocument/didOpen', {
      textDocument: { uri: entry, languageId: 'polozh', version: 1, text: source },
    });
    const { diagnostics } = await editor.problems(included, ({ diagnostics: all }) => all.length > 0);
    expect(diagnostics.map(({ code }) => code)).toContain('П101');
    const line = source.split('\n').findIndex((own) => own.startsWith('/включить'));
    const [target] = await editor.ask<Location[]>('textDocument/definition', {
      textDocument: { uri: entry },
      position: { line, character: 12 },
    });
    expect(target?.uri).toBe(included);
  });

  it('takes over what changes on disk', async () => {
    writeFileSync(
      join(folder, 'общее', 'термины.polozh'),
      '+ Понятия((школа? школы)):\n  : Сеть – то, чем пользуются\n',
    );
    await editor.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: included, type: 2 }] });
    await editor.problems(included, ({ diagnostics }) => diagnostics.every(({ code }) => code !== 'П101'));
    const edit = await editor.ask<WorkspaceEdit>('textDocument/rename', {
      textDocument: { uri: entry },
      position: { line: 1, character: 3 },
      newName: 'лицей',
    });
    expect(Object.keys(edit.changes ?? {}).sort()).toEqual([included, entry].sort());
  });

  it('offers to silence a warning in its place', async () => {
    const single = pathToFileURL(join(folder, 'поле.polozh')).href;
    await editor.tell('textDocument/didOpen', {
      textDocument: { uri: single, languageId: 'polozh', version: 1, text: '/поле лишнее = 1\n\n+ Пункт.\n' },
    });
    await editor.problems(single, ({ diagnostics }) => diagnostics.some(({ code }) => code === 'П119'));
    const actions = await editor.ask<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: single },
      range: { start: { line: 0, character: 7 }, end: { line: 0, character: 7 } },
      context: { diagnostics: [] },
    });
    expect(
      actions.find(({ title }) => title === 'не проверять П119 в этом месте')?.edit?.changes?.[single],
    ).toMatchObject([{ newText: '// не проверять П119: так задумано\n' }]);
  });
});

describe('polozh lsp without a workspace', () => {
  it('serves a single file, and one that is not saved yet', async () => {
    const alone = await startEditor(null, folder);
    const opened = 'untitled:Безымянный-1';
    await alone.tell('textDocument/didOpen', {
      textDocument: { uri: opened, languageId: 'polozh', version: 1, text: '+ ((нет?)) А\n' },
    });
    const { diagnostics } = await alone.problems(opened, () => true);
    expect(diagnostics.map(({ code }) => code)).toContain('П101');
    expect(await alone.leave()).toBe(0);
  });
});
