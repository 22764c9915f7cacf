import type { Span } from '@polozh/diagnostics';
import {
  type Condition,
  type Content,
  type Declaration,
  type Entry,
  type Name,
  nameKey,
  opensBody,
  type RawRow,
  resolveInclude,
} from '@polozh/syntax';
import { namesIn } from './names-in.ts';
import type { NameSpace, Occurrence } from './occurrence.ts';

/** `/фрагмент` with its reach. */
export interface FragmentPlace {
  readonly name: Name;
  readonly parameters: readonly Name[];
  readonly span: Span;
}

/** `((метка имя))` and the row in which it stands. */
export interface LabelPlace {
  readonly name: Name;
  readonly row: RawRow;
}

export interface IncludePlace {
  /** The path as typed. */
  readonly span: Span;
  /** The project path; `null` where it leads outside. */
  readonly target: string | null;
}

/** What a file names, read from its rows: it needs no other file. */
export interface FileIndex {
  /** In the order of the text, not overlapping. */
  readonly occurrences: readonly Occurrence[];
  readonly declarations: readonly Declaration[];
  readonly fragments: readonly FragmentPlace[];
  readonly labels: readonly LabelPlace[];
  readonly notes: readonly Name[];
  readonly includes: readonly IncludePlace[];
}

export function indexOf(path: string, text: string, rows: readonly RawRow[]): FileIndex {
  const occurrences: Occurrence[] = [];
  const declarations: Declaration[] = [];
  const fragments: FragmentPlace[] = [];
  const labels: LabelPlace[] = [];
  const notes: Name[] = [];
  const includes: IncludePlace[] = [];
  let fragment: { readonly place: FragmentPlace; depth: number } | null = null;

  const add = (space: NameSpace, name: Name, role: Occurrence['role'], owner = ''): void => {
    occurrences.push({ space, key: nameKey(name.text), owner, role, span: name.span });
  };
  const condition = (node: Condition | null): void => {
    if (node !== null) for (const name of namesIn(node)) occurrences.push(name);
  };
  const content = (nodes: Content, row: RawRow): void => {
    for (const node of nodes) {
      switch (node.kind) {
        case 'field-use':
          if (isParameter(node.name, fragment?.place)) add('parameter', node.name, 'use', ownerOf(fragment?.place));
          else add('name', node.name, 'use');
          break;
        case 'note-use':
          add('note', node.name, 'use');
          break;
        case 'label-mark':
          add('label', node.name, 'declaration');
          labels.push({ name: node.name, row });
          break;
        case 'reference':
          for (const target of node.targets) add('label', target, 'use');
          break;
        case 'inline-insert':
          add('fragment', node.name, 'use');
          for (const argument of node.arguments) content(argument, row);
          break;
        case 'guard':
          condition(node.condition);
          break;
        case 'chain':
          for (const branch of node.branches) {
            condition(branch.condition);
            content(branch.children, row);
          }
          break;
        case 'emphasis':
        case 'repealed':
          content(node.children, row);
          break;
        default:
      }
    }
  };

  for (const row of rows) {
    if (fragment !== null) {
      if (row.kind === 'end') fragment.depth--;
      else if (opensBody(row)) fragment.depth++;
      if (fragment.depth === 0) fragment = closeFragment(fragment.place, row.span.start, fragments);
    }
    switch (row.kind) {
      case 'fragment': {
        add('fragment', row.name, 'declaration');
        // A fragment inside another is none: the outer one's parameters stand in its text.
        if (fragment !== null) break;
        const place = { name: row.name, parameters: row.parameters, span: row.span };
        fragment = { place, depth: 1 };
        for (const parameter of row.parameters) add('parameter', parameter, 'declaration', ownerOf(place));
        break;
      }
      case 'insert':
        add('fragment', row.name, 'use');
        for (const argument of row.arguments) content(argument, row);
        break;
      case 'include': {
        const start = row.span.start + text.slice(row.span.start, row.span.end).indexOf(row.path, 1);
        const span = { file: path, start, end: start + row.path.length };
        const target = resolveInclude(path, row.path);
        includes.push({ span, target });
        if (target !== null) occurrences.push({ space: 'file', key: target, owner: '', role: 'use', span });
        break;
      }
      case 'note':
        add('note', row.name, 'declaration');
        notes.push(row.name);
        break;
      case 'if':
      case 'else-if':
        condition(row.condition);
        break;
      case 'marked':
      case 'paragraph':
      case 'text-directive':
      case 'line-directive':
        content(row.content, row);
        break;
      case 'document-declaration':
        declarations.push(row);
        content(row.content, row);
        break;
      case 'kind-declaration':
        declarations.push(row);
        add('kinds', row.name, 'declaration');
        for (const entry of row.entries) add('name', entry.name, 'declaration');
        break;
      case 'choice-declaration':
        declarations.push(row);
        add('name', row.name, 'declaration');
        for (const entry of row.entries) add('value', entry.name, 'declaration', nameKey(row.name.text));
        break;
      case 'field-declaration':
        declarations.push(row);
        add('name', row.name, 'declaration');
        break;
      case 'word-declaration':
        declarations.push(row);
        add('name', row.name, 'declaration');
        for (const entry of row.entries) add('name', kindOf(entry), 'use');
        break;
      case 'language-declaration':
      case 'style-declaration':
      case 'numbering-declaration':
      case 'checks-declaration':
        declarations.push(row);
        break;
      default:
    }
  }
  if (fragment !== null) closeFragment(fragment.place, text.length, fragments);
  occurrences.sort((a, b) => a.span.start - b.span.start);
  return { occurrences, declarations, fragments, labels, notes, includes };
}

function closeFragment(place: FragmentPlace, end: number, fragments: FragmentPlace[]): null {
  fragments.push({ ...place, span: { ...place.span, end } });
  return null;
}

const isParameter = (name: Name, fragment: FragmentPlace | undefined): boolean =>
  fragment?.parameters.some((parameter) => nameKey(parameter.text) === nameKey(name.text)) ?? false;

const ownerOf = (fragment: FragmentPlace | undefined): string =>
  fragment === undefined ? '' : `${fragment.name.span.file}#${nameKey(fragment.name.text)}`;

/** The kind before the comma of a word's line: «центр, кого – центра». */
export function kindOf(entry: Entry): Name {
  const text = entry.name.text.split(/\s*,/)[0] ?? '';
  return { kind: 'name', text, span: { ...entry.name.span, end: entry.name.span.start + text.length } };
}
