import { spawn } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  CancellationTokenSource,
  createProtocolConnection,
  type InitializeResult,
  type PublishDiagnosticsParams,
  ResponseError,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

const program = fileURLToPath(new URL('../dist/polozh.cjs', import.meta.url));

/** A scripted editor that talks to `polozh lsp` over its standard input and output. */
export interface Editor {
  readonly initialized: InitializeResult;
  readonly ask: <Answer>(method: string, params: unknown) => Promise<Answer>;
  /** Asks and calls it off at once; the error's code, or that it was answered all the same. */
  readonly askAndCallOff: (method: string, params: unknown) => Promise<'answered' | number>;
  readonly tell: (method: string, params: unknown) => Promise<void>;
  /** The next problems that the server tells of a file and that suit; earlier ones that nobody took count. */
  readonly problems: (
    uri: string,
    suits: (found: PublishDiagnosticsParams) => boolean,
  ) => Promise<PublishDiagnosticsParams>;
  /** Leaves as an editor does; gives the server's exit code. */
  readonly leave: () => Promise<number | null>;
}

/** @param folder the workspace's folder; `null` for an editor that opens single files */
export async function startEditor(folder: string | null, cwd: string): Promise<Editor> {
  const server = spawn(process.execPath, [program, 'lsp', '--stdio', `--clientProcessId=${process.pid}`], {
    cwd,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const left = new Promise<number | null>((resolve) => server.on('exit', resolve));
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const told: PublishDiagnosticsParams[] = [];
  let notice = (): void => {};
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    told.push(params);
    notice();
  });
  connection.listen();
  const workspaceFolders = folder === null ? null : [{ uri: pathToFileURL(folder).href, name: 'проект' }];
  const initialized: InitializeResult = await connection.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    capabilities: { workspace: { workspaceFolders: true } },
    workspaceFolders,
  });
  await connection.sendNotification('initialized', {});
  return {
    initialized,
    ask: (method, params) => connection.sendRequest(method, params),
    askAndCallOff: async (method, params) => {
      const source = new CancellationTokenSource();
      const answer = connection.sendRequest(method, params, source.token);
      source.cancel();
      return answer.then(
        () => 'answered' as const,
        (error: unknown) => (error instanceof ResponseError ? error.code : Number.NaN),
      );
    },
    tell: (method, params) => connection.sendNotification(method, params),
    problems: async (uri, suits) => {
      for (;;) {
        const index = told.findIndex((params) => params.uri === uri && suits(params));
        const found = told[index];
        if (found !== undefined) {
          told.splice(0, index + 1);
          return found;
        }
        await new Promise<void>((resolve) => {
          notice = resolve;
        });
      }
    },
    leave: async () => {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      return left;
    },
  };
}
