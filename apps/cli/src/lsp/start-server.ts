import { createConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { EXIT } from '../usage-error.ts';
import { serve } from './serve.ts';

/** So long after the last keystroke problems are looked for, in milliseconds. */
const PAUSE = 120;

/** Serves one editor over standard input and output until it leaves. */
export function startServer(): Promise<number> {
  const connection = createConnection(new StreamMessageReader(process.stdin), new StreamMessageWriter(process.stdout));
  return new Promise((resolve) => {
    process.stdin.on('close', () => resolve(EXIT.fine));
    connection.onExit(() => resolve(EXIT.fine));
    serve(connection, (run) => {
      const timer = setTimeout(run, PAUSE);
      return () => clearTimeout(timer);
    });
    connection.listen();
  });
}
