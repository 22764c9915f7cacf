import { closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, codeFolding, foldGutter, foldKeymap, syntaxHighlighting } from '@codemirror/language';
import { lintKeymap } from '@codemirror/lint';
import { highlightSelectionMatches, openSearchPanel, search, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import type { Diagnostic, Span } from '@polozh/diagnostics';
import { changeBetween } from '../text/text-change.ts';
import { editorTheme } from './editor-theme.ts';
import { foldSections } from './fold-sections.ts';
import { LABELS } from './labels.ts';
import { lintMarks } from './lint.ts';
import { PHRASES } from './phrases.ts';
import { polozhHighlight, polozhLanguage } from './polozh-language.ts';
import { replaceLines } from './replace-lines.ts';
import { textAfter } from './text-after.ts';

/** What the editor tells of. */
export interface EditorEvents {
  readonly changed: (path: string, text: string) => void;
  /** The cursor came to rest at another place. */
  readonly moved: (path: string, offset: number) => void;
}

/** The editor as the page sees it: one file at a time, each with its own history of changes. */
export interface Editor {
  readonly open: (path: string, text: string) => void;
  readonly show: (span: Span, focus: boolean) => void;
  readonly mark: (diagnostics: readonly Diagnostic[]) => void;
  readonly find: () => void;
  readonly focus: () => void;
  readonly destroy: () => void;
}

/**
 * Makes the editor inside `parent`'s shadow tree: there its styles are adopted sheets, which the page's policy against
 * inline styles does not concern.
 */
export function createEditor(
  parent: HTMLElement,
  events: EditorEvents,
  more: (path: () => string) => Extension,
): Editor {
  const root = parent.shadowRoot ?? parent.attachShadow({ mode: 'open' });
  const states = new Map<string, EditorState>();
  let path = '';
  let text = '';
  const extensions = (): Extension => [
    EditorState.phrases.of(PHRASES),
    EditorView.contentAttributes.of({
      'aria-label': LABELS.source(path),
      tabindex: '0',
      spellcheck: 'true',
      lang: 'ru',
      autocorrect: 'on',
    }),
    EditorView.lineWrapping,
    editorTheme,
    polozhLanguage,
    syntaxHighlighting(polozhHighlight),
    lineNumbers(),
    foldGutter(),
    codeFolding(),
    foldSections,
    history(),
    drawSelection(),
    highlightSpecialChars(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    highlightSelectionMatches(),
    bracketMatching(),
    closeBrackets(),
    replaceLines,
    search({ top: true }),
    more(() => path),
    // Tab leaves the editor, as it leaves any field: indents mean nothing in the language.
    keymap.of([
      ...closeBracketsKeymap,
      ...defaultKeymap,
      ...searchKeymap,
      ...historyKeymap,
      ...foldKeymap,
      ...lintKeymap,
    ]),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) {
        text = textAfter(text, update.changes);
        events.changed(path, text);
      }
      if (update.selectionSet || update.docChanged) events.moved(path, update.state.selection.main.head);
    }),
  ];
  const view = new EditorView({ root, parent: root as unknown as Element });
  return {
    open: (wanted, wantedText) => {
      if (wanted !== path) {
        if (path !== '') states.set(path, view.state);
        path = wanted;
        const kept = states.get(path);
        view.setState(kept ?? EditorState.create({ doc: wantedText, extensions: extensions() }));
        text = view.state.doc.toString();
      }
      if (wantedText === text) return;
      // One stretch, so that the cursor and the history outlive a change from outside.
      view.dispatch({ changes: changeBetween(text, wantedText) });
    },
    show: (span, focus) => {
      const anchor = Math.min(span.start, view.state.doc.length);
      const head = Math.min(span.end, view.state.doc.length);
      view.dispatch({
        selection: { anchor, head: focus ? anchor : head },
        effects: EditorView.scrollIntoView(anchor, { y: 'center' }),
      });
      if (focus) view.focus();
    },
    mark: (diagnostics) => view.dispatch(lintMarks(view.state, path, diagnostics)),
    find: () => openSearchPanel(view),
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  };
}
