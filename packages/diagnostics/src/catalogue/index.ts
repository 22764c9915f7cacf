import { CONFIGURATION } from './configuration.ts';
import { DATA } from './data.ts';
import { NAMES } from './names.ts';
import { RENDER } from './render.ts';
import { STYLE } from './style.ts';
import { SYNTAX } from './syntax.ts';
import { TEXT } from './text.ts';

/** All problems that polozh can tell of. Keys are kebab-case in code and «П» with three digits for people. */
export const CATALOGUE = { ...SYNTAX, ...NAMES, ...TEXT, ...STYLE, ...DATA, ...RENDER, ...CONFIGURATION } as const;

export type Catalogue = typeof CATALOGUE;
export type DiagnosticCode = keyof Catalogue;
