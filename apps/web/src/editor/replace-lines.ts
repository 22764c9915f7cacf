import { EditorView } from '@codemirror/view';

/**
 * Typing over several selected lines is done by the editor itself: the browser's own way leaves inline styles behind,
 * which the page's policy rightly refuses and complains of.
 */
export const replaceLines = EditorView.domEventHandlers({
  beforeinput: (event, view) => {
    const { main } = view.state.selection;
    if (event.inputType !== 'insertText' || event.data === null || view.composing) return false;
    if (main.to <= view.state.doc.lineAt(main.from).to) return false;
    event.preventDefault();
    view.dispatch(view.state.replaceSelection(event.data), { userEvent: 'input.type', scrollIntoView: true });
    return true;
  },
});
