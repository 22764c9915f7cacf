import { casesOf, dataText, readDataFile } from './data-answers.ts';
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

const NOTHING_READ: ReadData = { kind: null, choices: {}, data: {}, problems: [] };

export const ANSWERS: Answers = {
  'origin-of': (session, { path }) => {
    const current = session.current();
    return current === null ? null : originOf(current.article, path);
  },
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
