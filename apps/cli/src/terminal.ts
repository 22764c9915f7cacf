import { fstatSync, statSync, writeSync } from 'node:fs';
import { devNull } from 'node:os';

const STANDARD_OUTPUT = 1;
const STANDARD_ERROR = 2;

/** Writes to standard output. Node's own streams are passed by: making them costs a tenth of a short run. */
export const print = (content: string | Uint8Array): void => write(STANDARD_OUTPUT, content);

/** Writes to standard error. */
export const warn = (text: string): void => write(STANDARD_ERROR, text);

/** Whether a person reads the output as it is written. */
export const isTerminal = (stream: 'output' | 'error'): boolean => {
  const handle = stream === 'output' ? STANDARD_OUTPUT : STANDARD_ERROR;
  return mayBeTerminal(handle) && (stream === 'output' ? process.stdout : process.stderr).isTTY === true;
};

/** Asks no stream where the output is a file, a pipe or nothing. */
function mayBeTerminal(handle: number): boolean {
  try {
    const status = fstatSync(handle);
    return status.isCharacterDevice() && status.rdev !== statSync(devNull).rdev;
  } catch {
    return false;
  }
}

function write(handle: number, content: string | Uint8Array): void {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  for (let written = 0; written < bytes.length; ) {
    try {
      written += writeSync(handle, bytes, written);
    } catch (error) {
      if (codeOf(error) !== 'EAGAIN') throw error;
      // A pipe whose reader is slower than we are: wait a little for it to make room.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);
