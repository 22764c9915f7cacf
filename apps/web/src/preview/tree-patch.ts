import type { Properties } from 'hast';

/** A node of the preview in its plainest form: a string is text. */
export type PlainNode = string | PlainElement;

export interface PlainElement {
  readonly tag: string;
  readonly properties: Properties;
  readonly children: readonly PlainNode[];
}

/** Child indices from the root down. */
export type Path = readonly number[];

/** A step of a patch; each is told in terms of the tree as the steps before have left it. */
export type PatchStep =
  | { readonly kind: 'text'; readonly path: Path; readonly text: string }
  | { readonly kind: 'properties'; readonly path: Path; readonly properties: Properties }
  | { readonly kind: 'insert'; readonly path: Path; readonly at: number; readonly nodes: readonly PlainNode[] }
  | { readonly kind: 'remove'; readonly path: Path; readonly at: number; readonly count: number };

/** What makes the tree shown into the tree wanted. */
export type TreePatch =
  | { readonly kind: 'whole'; readonly root: PlainElement }
  | { readonly kind: 'steps'; readonly steps: readonly PatchStep[] };
