import { join } from 'node:path';
import { type ExtensionContext, workspace } from 'vscode';
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node';

/** Starts the language server when the first source is opened; it is stopped with the extension. */
export async function activate(context: ExtensionContext): Promise<void> {
  const program = workspace.getConfiguration('polozh').get<string>('program', '');
  const client = new LanguageClient('polozh', 'Положения', serverOf(context, program), {
    documentSelector: [{ language: 'polozh' }],
  });
  context.subscriptions.push({ dispose: () => void client.stop() });
  await client.start();
}

/** The program that the settings name, else the server that comes with the extension, run by the editor's own Node. */
const serverOf = ({ extensionPath }: ExtensionContext, program: string): ServerOptions =>
  program === ''
    ? { module: join(extensionPath, 'dist', 'server', 'polozh.cjs'), args: ['lsp'], transport: TransportKind.stdio }
    : { command: program, args: ['lsp'] };
