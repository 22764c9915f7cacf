import { format } from '@polozh/syntax';
import { casesOf, dataText, readDataFile } from './data-answers.ts';
import type { Language } from './language-answers.ts';
import { originOf, pathTo } from './plain-tree.ts';
import type { QuestionName, Questions, ReadData } from './protocol.ts';
import type { Session } from './session.ts';

/** A complete table: a question without an answer does not compile. */
type Answers = {
  readonly [Name in QuestionName]: (
    session: Session,
    ask: Questions[Name]['ask'],
  ) => Questions[Name]['answer'] | Promise<Questions[Name]['answer']>;
};

/** The rest of the language is loaded when the editor first asks for it, and kept with the session. */
const LANGUAGES = new WeakMap<Session, Promise<Language>>();

function languageOf(session: Session): Promise<Language> {
  const known = LANGUAGES.get(session);
  if (known !== undefined) return known;
  const loading = import('./language-answers.ts').then(({ createLanguage }) =>
    createLanguage(() => session.current()?.files ?? new Map()),
  );
  LANGUAGES.set(session, loading);
  return loading;
}

const NOTHING_READ: ReadData = { kind: null, choices: {}, data: {}, problems: [] };

export const ANSWERS: Answers = {
  'origin-of': (session, { path }) => {
    const current = session.current();
    return current === null ? null : originOf(current.article, path);
  },
  completions: async (session, { file, offset }) => (await languageOf(session)).completions(file, offset),
  hover: async (session, { file, offset }) => (await languageOf(session)).hover(file, offset),
  definition: async (session, { file, offset }) => (await languageOf(session)).definition(file, offset),
  references: async (session, { file, offset }) => (await languageOf(session)).references(file, offset),
  renamable: async (session, { file, offset }) => (await languageOf(session)).renamable(file, offset),
  rename: async (session, { file, offset, name }) => (await languageOf(session)).rename(file, offset, name),
  outline: async (session, { file }) => (await languageOf(session)).outline(file),
  format: (session, { file }) => format(file, session.current()?.files.get(file) ?? ''),
  compare: async (_, { before, after }) => (await import('./compare-answers.ts')).compareSides(before, after),
  matrix: async (_, { source }) => (await import('./matrix-answers.ts')).matrixOfSource(source),
  'matrix-file': async (_, { source, name, format }) =>
    (await import('./matrix-answers.ts')).matrixFile(source, name, format),
  cases: (_, { type, text }) => casesOf(type, text),
  'data-text': (session, { kind, choices, data }) => {
    const current = session.current();
    return current === null ? '' : dataText(current.analysis, kind, choices, data);
  },
  'read-data': (session, { text, file }) => {
    const current = session.current();
    return current === null ? NOTHING_READ : readDataFile(current.analysis, text, file);
  },
  'node-at': (session, { file, offset }) => {
    const current = session.current();
    return current === null ? null : pathTo(current.article, file, offset);
  },
};
