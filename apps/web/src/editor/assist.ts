import {
  autocompletion,
  type CompletionContext,
  type CompletionResult,
  type Completion as Listed,
  snippet,
} from '@codemirror/autocomplete';
import { type Extension, Prec } from '@codemirror/state';
import { type EditorView, hoverTooltip, keymap } from '@codemirror/view';
import type { Completion } from '../compiler/language-answers.ts';
import type { QuestionName, Questions } from '../compiler/protocol.ts';
import { buildMarkdown } from './build-markdown.ts';
import { COMPLETION_KINDS } from './labels.ts';

/** What the editor needs of the page to help with the language. */
export interface Assistant {
  readonly path: () => string;
  readonly ask: <Name extends QuestionName>(
    name: Name,
    ask: Questions[Name]['ask'],
  ) => Promise<Questions[Name]['answer']>;
  readonly goToDefinition: (offset: number) => void;
  readonly showUses: (offset: number) => void;
  readonly rename: (offset: number) => void;
  readonly format: () => void;
}

/** Completion, hover and commands, all answered by the language service in the worker. */
export function assist(assistant: Assistant): Extension {
  const at = (view: EditorView): number => view.state.selection.main.head;
  const command = (run: (offset: number) => void) => (view: EditorView) => {
    run(at(view));
    return true;
  };
  return [
    autocompletion({ override: [(context) => complete(context, assistant)], icons: false }),
    hoverTooltip(async (_, offset) => {
      const found = await assistant.ask('hover', { file: assistant.path(), offset });
      if (found === null) return null;
      return {
        pos: found.span.start,
        end: found.span.end,
        above: true,
        create: () => {
          const dom = document.createElement('div');
          dom.className = 'cm-hover';
          dom.append(buildMarkdown(found.text));
          return { dom };
        },
      };
    }),
    Prec.high(
      keymap.of([
        { key: 'F12', run: command(assistant.goToDefinition) },
        { key: 'Shift-F12', run: command(assistant.showUses) },
        { key: 'F2', run: command(assistant.rename) },
        { key: 'Shift-Alt-f', run: command(() => assistant.format()) },
      ]),
    ),
  ];
}

/** Behind these letters the list comes by itself, as it does while a name is typed. */
const OPENERS = /(?:\(\(|^[ \t]*\/|[:=,?]\s?|[\p{L}\p{N}_-])$/u;

async function complete(context: CompletionContext, assistant: Assistant): Promise<CompletionResult | null> {
  const line = context.state.doc.lineAt(context.pos);
  const before = line.text.slice(0, context.pos - line.from);
  const inside = before.lastIndexOf('((') > before.lastIndexOf('))') || /^\s*\//.test(before);
  if (!context.explicit && !(inside && OPENERS.test(before))) return null;
  const found = await assistant.ask('completions', { file: assistant.path(), offset: context.pos });
  const [first] = found;
  if (context.aborted || first === undefined) return null;
  return {
    from: first.replace.start,
    to: Math.max(context.pos, first.replace.end),
    options: found.map(listed),
  };
}

function listed(completion: Completion, index: number): Listed {
  const { documentation } = completion;
  return {
    label: completion.label,
    detail: completion.detail || COMPLETION_KINDS[completion.kind],
    boost: -Math.min(index, 99),
    ...(documentation === '' ? {} : { info: () => buildMarkdown(documentation) }),
    apply: completion.isSnippet ? snippet(completion.insert) : completion.insert,
  };
}
