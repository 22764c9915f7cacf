import { type Analysis, analyse, understand } from '@polozh/compiler';
import { createDocumentMaker, variantsOf } from '@polozh/pipeline';
import { type Article, renderArticle } from '@polozh/render-html';
import { loadRegularDecliner } from '@polozh/russian';
import { parse, type ReadRows, readRows } from '@polozh/syntax';
import { diffTrees } from '../preview/diff-trees.ts';
import type { PlainElement } from '../preview/tree-patch.ts';
import { applyChange } from '../text/text-change.ts';
import { fill } from './fill.ts';
import { withLeftOut } from './left-out.ts';
import { limitTree } from './limit-tree.ts';
import { neededFields } from './needed-fields.ts';
import { plainTree } from './plain-tree.ts';
import type { CompiledMessage, CompileMessage, JudgedMessage, Outline } from './protocol.ts';

/** What a worker knows of the source between messages. */
export interface Session {
  /** Takes in the changes and says what the page has to change in turn. */
  readonly compile: (message: CompileMessage) => Promise<CompiledMessage>;
  /** Runs the checks, which take longer than all the rest, on what the last `compile` was of; `null` where they have run. */
  readonly judge: () => JudgedMessage | null;
  /** What the last `compile` was of. */
  readonly current: () => Current | null;
}

export interface Current {
  readonly entry: string;
  readonly files: ReadonlyMap<string, string>;
  readonly analysis: Analysis;
  readonly article: Article;
}

export function createSession(): Session {
  const files = new Map<string, string>();
  const maker = createDocumentMaker();
  const read = keepRows();
  let plain: PlainElement | undefined;
  let shown: PlainElement | null = null;
  let outlineText = '';
  let current: Current | null = null;
  let judge: (() => JudgedMessage) | null = null;
  // Nearly every text asks for words in their cases: the rules load while the first one is on its way.
  void loadRegularDecliner(() => {});
  return {
    current: () => current,
    judge: () => {
      const judged = judge?.() ?? null;
      judge = null;
      return judged;
    },
    async compile({ revision, entry, files: changed, wanted, fresh }) {
      for (const [path, change] of changed) {
        if (change === null) files.delete(path);
        else files.set(path, typeof change === 'string' ? change : applyChange(files.get(path) ?? '', change));
      }
      const parsed = parse(entry, files, read);
      const analysis = understand(parsed.value);
      const kinds = variantsOf(analysis);
      const kind = kinds.find((known) => known === wanted.kind) ?? kinds[0] ?? null;
      const { filling, problems } = await fill(analysis, wanted);
      const document = await maker.make(analysis, kind, filling);
      const printed = renderArticle(document.value);
      const article = wanted.leftOut ? await withLeftOut(printed, analysis, { kind, ...filling }) : printed;
      plain = plainTree(article.element, plain);
      const tree = limitTree(plain);
      const patch = shown === null || fresh ? whole(tree) : ({ kind: 'steps', steps: diffTrees(shown, tree) } as const);
      shown = tree;
      current = { entry, files, analysis, article };
      judge = () => ({
        type: 'judged',
        revision,
        diagnostics: [...analyse(parsed.value, { problems: parsed.diagnostics }).diagnostics, ...document.diagnostics],
        needed: neededFields(analysis, kind, filling.choices),
      });
      const outline = outlineOf(analysis, document.value.metadata.title);
      const text = JSON.stringify(outline);
      const sameOutline = text === outlineText;
      outlineText = text;
      return {
        type: 'compiled',
        revision,
        patch,
        rules: article.rules,
        outline: sameOutline ? null : outline,
        kind,
        dataProblems: problems,
      };
    },
  };
}

const whole = (root: PlainElement) => ({ kind: 'whole', root }) as const;

/** Remembers what the grammar saw in each file while its text stays the same. */
function keepRows(): ReadRows {
  const kept = new Map<string, { readonly text: string; readonly rows: ReturnType<ReadRows> }>();
  return (path, text) => {
    const known = kept.get(path);
    if (known?.text === text) return known.rows;
    const rows = readRows(path, text);
    kept.set(path, { text, rows });
    return rows;
  };
}

const outlineOf = ({ symbols }: Analysis, title: string): Outline => ({
  title,
  kinds: symbols.kinds,
  choices: [...symbols.choices.values()],
  fields: [...symbols.fields.values()],
});
