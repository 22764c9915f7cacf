import { originOf, pathTo } from './plain-tree.ts';
import type { QuestionName, Questions } from './protocol.ts';
import type { Session } from './session.ts';

/** A complete table: a question without an answer does not compile. */
type Answers = {
  readonly [Name in QuestionName]: (
    session: Session,
    ask: Questions[Name]['ask'],
  ) => Questions[Name]['answer'] | Promise<Questions[Name]['answer']>;
};

export const ANSWERS: Answers = {
  'origin-of': (session, { path }) => {
    const current = session.current();
    return current === null ? null : originOf(current.article, path);
  },
  'node-at': (session, { file, offset }) => {
    const current = session.current();
    return current === null ? null : pathTo(current.article, file, offset);
  },
};
