import { lineStarts, type Outcome } from '@polozh/diagnostics';
import { type RawRow, readRows } from '@polozh/syntax';
import { type FileIndex, indexOf } from '../index/file-index.ts';
import { lazy } from '../lazy.ts';

/** One file of a project with what depends on its text alone; it lives as long as the text stays. */
export interface SourceUnit {
  readonly path: string;
  readonly text: string;
  readonly rows: () => Outcome<readonly RawRow[]>;
  readonly index: () => FileIndex;
  /** Offsets at which the lines begin. */
  readonly lines: () => readonly number[];
}

export function createUnit(path: string, text: string): SourceUnit {
  const rows = lazy(() => readRows(path, text));
  return {
    path,
    text,
    rows,
    index: lazy(() => indexOf(path, text, rows().value)),
    lines: lazy(() => lineStarts(text)),
  };
}

const INCLUDE = /^[ \t]*\/включить/imu;

/** The project paths that a file includes; a file without the word is not parsed for it. */
export const includedBy = (unit: SourceUnit): readonly string[] =>
  INCLUDE.test(unit.text) ? unit.index().includes.flatMap((include) => include.target ?? []) : [];
