import { HighlightStyle, StreamLanguage, type StreamParser, type StringStream } from '@codemirror/language';
import { tags } from '@lezer/highlight';

/** How deep in `((…))` the line begins, and whether a span's condition or name is still being read. */
interface State {
  depth: number;
  /** For each open span: whether its text (behind «?») has begun. */
  text: boolean[];
  line: 'start' | 'heading' | 'directive' | 'text';
}

const MARKER = /^(?:={1,2}|\+{1,3}|-{1,4}|[–—]|[а-яё]\)|\d{1,3}\))(?=\s)/i;

const parser: StreamParser<State> = {
  startState: () => ({ depth: 0, text: [], line: 'start' }),
  copyState: (state) => ({ ...state, text: [...state.text] }),
  blankLine: (state) => {
    // An empty line ends the paragraph, and with it what was left open.
    state.depth = 0;
    state.text = [];
  },
  token(stream, state) {
    if (stream.sol()) {
      state.line = 'start';
      if (stream.eatSpace()) return null;
    }
    if (state.line === 'start') {
      state.line = 'text';
      if (state.depth === 0) {
        const token = lineStart(stream, state);
        if (token !== null) return token;
      }
    }
    return inline(stream, state);
  },
  languageData: { commentTokens: { line: '//' }, closeBrackets: { brackets: ['(', '«'] } },
};

function lineStart(stream: StringStream, state: State): string | null {
  if (stream.match('//')) {
    stream.skipToEnd();
    return 'comment';
  }
  if (stream.match(/^\/[а-яё]+(?: [а-яё]+)*/i, false)) {
    stream.match(
      /^\/(?:иначе если|гриф утверждения|гриф согласования|наименование вида|дата и номер|отметка о приложении|по центру|по краям|лист ознакомления|альбомная страница|новая редакция|[а-яё]+)/i,
    );
    state.line = 'directive';
    return 'keyword';
  }
  if (stream.match(/^:(?=\s)/)) return 'operator';
  const marker = stream.match(MARKER) as RegExpMatchArray | null;
  if (marker === null) return null;
  if (marker[0].startsWith('=')) state.line = 'heading';
  return 'operator';
}

function inline(stream: StringStream, state: State): string | null {
  if (stream.match(/^\\./)) return 'escape';
  if (stream.match('((')) {
    state.depth++;
    state.text.push(false);
    return 'bracket';
  }
  if (state.depth > 0 && stream.match('))')) {
    state.depth--;
    state.text.pop();
    return 'bracket';
  }
  if (state.depth > 0 && state.text.at(-1) === false) {
    if (stream.match('?')) {
      state.text[state.text.length - 1] = true;
      return 'bracket';
    }
    if (stream.match(/^[:=;,/]/)) return 'bracket';
    if (stream.match(/^[^?:=;,/()\\]+/)) return 'variableName';
    stream.next();
    return 'variableName';
  }
  if (stream.match(/^_{2,}/)) return 'meta';
  const strong = stream.match(/^\*(?=\S)[^*(]*\S\*/);
  if (strong) return 'strong';
  const emphasis = stream.match(/^_(?=[^\s_])[^_(]*[^\s_]_/);
  if (emphasis) return 'emphasis';
  stream.next();
  stream.match(/^[^\\(*_)]+/);
  return state.line === 'heading' ? 'heading' : null;
}

/** Colours of the text as it is typed; what it means is the compiler's to say. */
export const polozhLanguage = StreamLanguage.define(parser);

export const polozhHighlight = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--accent)' },
  { tag: tags.operator, color: 'var(--accent)', fontWeight: '700' },
  { tag: tags.heading, fontWeight: '700' },
  { tag: tags.comment, color: 'var(--quiet)', fontStyle: 'italic' },
  { tag: tags.bracket, color: 'var(--quiet)' },
  { tag: tags.variableName, color: 'var(--fine)' },
  { tag: tags.meta, color: 'var(--quiet)' },
  { tag: tags.escape, color: 'var(--warning)' },
  { tag: tags.strong, fontWeight: '700' },
  { tag: tags.emphasis, fontStyle: 'italic' },
]);
