import { type Decliner, loadDecliner, TRIGGER_CHARACTERS } from '@polozh/language-service';
import {
  type CancellationToken,
  type Connection,
  DidChangeWatchedFilesNotification,
  type InitializeResult,
  LSPErrorCodes,
  ResponseError,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { CONFIG_NAME } from '../project-config.ts';
import { VERSION } from '../version.ts';
import * as answers from './answers.ts';
import { problemsOf } from './diagnostics.ts';
import { LEGEND } from './semantic-tokens.ts';
import { createWorkspace, type Place } from './workspace.ts';

/** Runs something after a pause; what it returns calls it off. */
export type Schedule = (run: () => void) => () => void;

const CAPABILITIES: InitializeResult = {
  serverInfo: { name: 'polozh', version: VERSION },
  capabilities: {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    completionProvider: { triggerCharacters: [...TRIGGER_CHARACTERS] },
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: { prepareProvider: true },
    codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll'] },
    documentFormattingProvider: true,
    foldingRangeProvider: true,
    documentSymbolProvider: true,
    semanticTokensProvider: { legend: LEGEND, full: true, range: true },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  },
};

/** Answers an editor. Changes are taken in the order in which they come, and a question sees all changes before it. */
export function serve(connection: Connection, schedule: Schedule): void {
  const workspace = createWorkspace();
  const documents = new TextDocuments(TextDocument);
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = (run: () => unknown): void => {
    queue = queue.then(run).catch((error: unknown) => connection.console.error(String(error)));
  };

  let published = new Set<string>();
  let callOff = (): void => {};
  const publish = async (): Promise<void> => {
    const found = workspace.folders().flatMap(problemsOf);
    const uris = new Set(found.map(({ uri }) => uri));
    for (const uri of published) if (!uris.has(uri)) await connection.sendDiagnostics({ uri, diagnostics: [] });
    for (const file of found) await connection.sendDiagnostics(file);
    published = uris;
  };
  const publishSoon = (): void => {
    callOff();
    callOff = schedule(() => inTurn(publish));
  };

  let decliner: Promise<Decliner> | null = null;
  const withDecliner = (): Promise<Decliner> => {
    decliner ??= loadDecliner();
    return decliner;
  };

  /** An answer about a file: after all changes before the question, unless it was called off meanwhile. */
  const about =
    <Params extends { readonly textDocument: { readonly uri: string } }, Answer>(
      answer: (place: Place, params: Params) => Answer | Promise<Answer>,
    ) =>
    async (params: Params, token: CancellationToken): Promise<Answer | ResponseError | null> => {
      await queue;
      // Lets the connection read what has come meanwhile, a cancellation among it.
      await new Promise((resolve) => setImmediate(resolve));
      if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'запрос отменён');
      const place = workspace.placeOf(params.textDocument.uri);
      return place === null ? null : answer(place, params);
    };

  connection.onInitialize(({ workspaceFolders, capabilities }) => {
    inTurn(async () => {
      for (const { uri } of workspaceFolders ?? []) await workspace.addFolder(uri);
    });
    connection.onInitialized(() => {
      if (capabilities.workspace?.workspaceFolders)
        connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
          inTurn(async () => {
            for (const { uri } of removed) workspace.removeFolder(uri);
            for (const { uri } of added) await workspace.addFolder(uri);
            publishSoon();
          });
        });
      if (capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration)
        void connection.client.register(DidChangeWatchedFilesNotification.type, {
          watchers: [{ globPattern: '**/*.polozh' }, { globPattern: `**/${CONFIG_NAME}` }],
        });
    });
    return CAPABILITIES;
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    inTurn(async () => {
      for (const { uri } of changes) await workspace.refresh(uri);
      if (changes.some(({ uri }) => uri.endsWith(CONFIG_NAME))) await workspace.reloadLevels();
      publishSoon();
    });
  });

  documents.onDidOpen(({ document }) => {
    inTurn(async () => {
      await workspace.open(document.uri, document.getText());
      publishSoon();
    });
  });
  documents.onDidChangeContent(({ document }) => {
    const text = document.getText();
    inTurn(() => {
      const place = workspace.placeOf(document.uri);
      if (place === null || place.unit.text === text) return;
      place.folder.change(place.path, text);
      publishSoon();
    });
  });
  documents.onDidClose(({ document }) => {
    inTurn(async () => {
      const place = workspace.placeOf(document.uri);
      await place?.folder.close(place.path);
      publishSoon();
    });
  });

  connection.onCompletion(
    about(async (place, { position }) => answers.completionsAt(place, position, await withDecliner())),
  );
  connection.onHover(about(async (place, { position }) => answers.hoverAt(place, position, await withDecliner())));
  connection.onDefinition(about((place, { position }) => answers.definitionAt(place, position)));
  connection.onReferences(
    about((place, { position, context }) => answers.referencesAt(place, position, context.includeDeclaration)),
  );
  connection.onDocumentHighlight(about((place, { position }) => answers.sameNamesAt(place, position)));
  connection.onPrepareRename(about((place, { position }) => answers.renamableAt(place, position)));
  connection.onRenameRequest(about((place, { position, newName }) => answers.renameAt(place, position, newName)));
  connection.onCodeAction(about((place, { range }) => answers.codeActionsIn(place, range)));
  connection.onDocumentFormatting(about((place) => answers.formatted(place)));
  connection.onFoldingRanges(about((place) => answers.foldsOf(place)));
  connection.onDocumentSymbol(about((place) => answers.symbolsOf(place)));
  connection.languages.semanticTokens.on(
    async (params, token) => (await about((place) => answers.tokensOf(place, null))(params, token)) ?? { data: [] },
  );
  connection.languages.semanticTokens.onRange(
    async (params, token) =>
      (await about((place: Place) => answers.tokensOf(place, params.range))(params, token)) ?? { data: [] },
  );
  documents.listen(connection);
}
