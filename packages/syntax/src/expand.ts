import { diagnostic, nearest } from '@polozh/diagnostics';
import type { Inline, Name } from './ast/index.ts';
import { nameKey } from './name-key.ts';
import { opensBody } from './nest/placement.ts';
import { resolveInclude } from './paths.ts';
import type { Problems } from './problems.ts';
import type { Content, InlineInsert, RawRow } from './rows.ts';

/** Gives the rows of a file, or `null` where it is not there. */
export type RowsOf = (path: string) => readonly RawRow[] | null;

/** However files include and fragments insert each other, no more rows than this come of it. */
const ROW_LIMIT = 400_000;
/** Includes and insertions within each other. */
const NESTING_LIMIT = 50;

interface Fragment {
  readonly name: Name;
  readonly parameters: readonly Name[];
  readonly rows: readonly RawRow[];
}

/** Puts included files and inserted fragments in the place of their directives. */
export function expand(entry: string, rowsOf: RowsOf, problems: Problems): readonly RawRow[] {
  const included = expandIncludes(entry, rowsOf, problems);
  const { fragments, rows } = takeFragments(included, problems);
  return expandInserts(rows, fragments, problems);
}

function expandIncludes(entry: string, rowsOf: RowsOf, problems: Problems): RawRow[] {
  const result: RawRow[] = [];
  const visit = (path: string, open: readonly string[]): void => {
    for (const row of rowsOf(path) ?? []) {
      if (row.kind !== 'include') {
        result.push(row);
        continue;
      }
      const target = resolveInclude(path, row.path);
      if (target === null) problems.add(diagnostic('include-outside', row.span, { path: row.path }));
      else if (open.includes(target))
        problems.add(
          diagnostic('include-cycle', row.span, { path: [...open.slice(open.indexOf(target)), target].join(' → ') }),
        );
      else if (rowsOf(target) === null) problems.add(diagnostic('include-missing', row.span, { path: target }));
      else if (open.length >= NESTING_LIMIT || result.length > ROW_LIMIT)
        problems.add(diagnostic('too-deep', row.span, { limit: NESTING_LIMIT }));
      else visit(target, [...open, target]);
    }
  };
  visit(entry, [entry]);
  return result;
}

/** Lifts the fragments out of the rows. */
function takeFragments(
  rows: readonly RawRow[],
  problems: Problems,
): { fragments: ReadonlyMap<string, Fragment>; rows: readonly RawRow[] } {
  if (!rows.some((row) => row.kind === 'fragment')) return { fragments: new Map(), rows };
  const fragments = new Map<string, Fragment>();
  const rest: RawRow[] = [];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as RawRow;
    if (row.kind !== 'fragment') {
      rest.push(row);
      continue;
    }
    const end = endOfBody(rows, i);
    if (end === rows.length) problems.add(diagnostic('unclosed-block', row.span, {}));
    const key = nameKey(row.name.text);
    const earlier = fragments.get(key);
    if (earlier !== undefined)
      problems.add(
        diagnostic('declared-twice', row.name.span, { name: row.name.text }, [
          { span: earlier.name.span, note: 'впервые объявлено здесь' },
        ]),
      );
    else fragments.set(key, { name: row.name, parameters: row.parameters, rows: rows.slice(i + 1, end) });
    i = end;
  }
  return { fragments, rows: rest };
}

/** The index of the `/конец` that closes the body opened at `from`. */
function endOfBody(rows: readonly RawRow[], from: number): number {
  let depth = 1;
  for (let i = from + 1; i < rows.length; i++) {
    const row = rows[i] as RawRow;
    if (row.kind === 'end') {
      depth--;
      if (depth === 0) return i;
    } else if (opensBody(row)) depth++;
  }
  return rows.length;
}

type Arguments = ReadonlyMap<string, Content>;

function expandInserts(
  rows: readonly RawRow[],
  fragments: ReadonlyMap<string, Fragment>,
  problems: Problems,
): readonly RawRow[] {
  if (!rows.some((row) => row.kind === 'insert' || ('content' in row && hasInsert(row.content)))) return rows;
  const result: RawRow[] = [];

  const find = (
    insert: { readonly name: Name; readonly arguments: readonly Content[]; readonly span: InlineInsert['span'] },
    open: readonly string[],
  ): Fragment | null => {
    const key = nameKey(insert.name.text);
    const fragment = fragments.get(key);
    if (fragment === undefined) {
      const known = [...fragments.values()].map((other) => other.name.text);
      problems.add(
        diagnostic('unknown-fragment', insert.name.span, {
          name: insert.name.text,
          known,
          nearest: nearest(insert.name.text, known),
        }),
      );
      return null;
    }
    if (open.includes(key)) {
      problems.add(
        diagnostic('include-cycle', insert.span, { path: [...open.slice(open.indexOf(key)), key].join(' → ') }),
      );
      return null;
    }
    if (open.length >= NESTING_LIMIT || result.length > ROW_LIMIT) {
      problems.add(diagnostic('too-deep', insert.span, { limit: NESTING_LIMIT }));
      return null;
    }
    if (fragment.parameters.length !== insert.arguments.length)
      problems.add(
        diagnostic(
          'argument-count',
          insert.span,
          { name: insert.name.text, expected: fragment.parameters.length, given: insert.arguments.length },
          [{ span: fragment.name.span, note: 'фрагмент объявлен здесь' }],
        ),
      );
    return fragment;
  };

  const bind = (fragment: Fragment, given: readonly Content[], outer: Arguments, open: readonly string[]): Arguments =>
    new Map(
      fragment.parameters.map((name, index) => [nameKey(name.text), fill(trim(given[index] ?? []), outer, open)]),
    );

  /** Content with arguments for parameters and inserted sentences in place. */
  const fill = (content: Content, values: Arguments, open: readonly string[]): Content => {
    if (values.size === 0 && !hasInsert(content)) return content;
    return content.flatMap((node) => fillNode(node, values, open));
  };

  const fillNode = (node: Content[number], values: Arguments, open: readonly string[]): Content => {
    switch (node.kind) {
      case 'inline-insert': {
        const fragment = find(node, open);
        if (fragment === null) return [];
        const inside = [...open, nameKey(node.name.text)];
        const paragraphs = fragment.rows.filter((row) => row.kind === 'paragraph');
        if (
          paragraphs.length !== 1 ||
          fragment.rows.some((row) => row.kind !== 'paragraph' && row.kind !== 'blank-line' && row.kind !== 'comment')
        ) {
          problems.add(
            diagnostic('fragment-not-inline', node.span, { name: node.name.text }, [
              { span: fragment.name.span, note: 'фрагмент объявлен здесь' },
            ]),
          );
          return [];
        }
        return fill(trim(paragraphs[0]?.content ?? []), bind(fragment, node.arguments, values, open), inside);
      }
      case 'field-use': {
        const value = values.get(nameKey(node.name.text));
        if (value === undefined) return [node];
        const single = value.length === 1 ? value[0] : undefined;
        if (single?.kind === 'field-use' && single.filters.length === 0)
          return [{ ...single, filters: node.filters, agreement: node.agreement }];
        if (node.filters.length > 0 || node.agreement !== null)
          problems.add(diagnostic('filter-on-words', node.span, { name: node.name.text }));
        return value;
      }
      case 'emphasis':
      case 'repealed':
        return [{ ...node, children: fill(node.children, values, open) as readonly Inline[] }];
      case 'chain':
        return [
          {
            ...node,
            branches: node.branches.map((branch) => ({
              ...branch,
              children: fill(branch.children, values, open) as readonly Inline[],
            })),
          },
        ];
      default:
        return [node];
    }
  };

  const visit = (list: readonly RawRow[], values: Arguments, open: readonly string[]): void => {
    for (const row of list) {
      if (row.kind === 'insert') {
        const fragment = find(row, open);
        if (fragment !== null)
          visit(fragment.rows, bind(fragment, row.arguments, values, open), [...open, nameKey(row.name.text)]);
      } else if (
        row.kind === 'marked' ||
        row.kind === 'paragraph' ||
        row.kind === 'text-directive' ||
        row.kind === 'line-directive'
      ) {
        const content = fill(row.content, values, open);
        result.push(content === row.content ? row : { ...row, content });
      } else result.push(row);
    }
  };
  visit(rows, new Map(), []);
  return result;
}

/** True where an insertion stands in the content, however deep. */
function hasInsert(content: Content): boolean {
  return content.some((node) => {
    if (node.kind === 'inline-insert') return true;
    if (node.kind === 'emphasis' || node.kind === 'repealed') return hasInsert(node.children);
    return node.kind === 'chain' && node.branches.some((branch) => hasInsert(branch.children));
  });
}

/** Argument's words without the white space around them. */
function trim(content: Content): Content {
  const nodes = [...content];
  const first = nodes[0];
  if (first?.kind === 'text') nodes[0] = { ...first, text: first.text.trimStart() };
  const last = nodes[nodes.length - 1];
  if (last?.kind === 'text') nodes[nodes.length - 1] = { ...last, text: last.text.trimEnd() };
  return nodes;
}
