import { diagnostic, type Span } from '@polozh/diagnostics';
import type { Chain, Inline, Text } from '@polozh/syntax';
import { type Diagram, NEVER } from '../../conditions/diagram.ts';
import type { Check, CheckContext } from './check.ts';

/** Conditional words and what is put in for a name stand apart from the words beside them, and leave no two signs in a row. */
export const checkJoints: Check = (context) => ({
  block: (_, presence, contents) => {
    for (const content of contents)
      if (content.some(isJoined)) new Joints(context, presence).visit(content, presence, false);
  },
});

const isJoined = (node: Inline): boolean =>
  node.kind === 'chain' ||
  node.kind === 'field-use' ||
  node.kind === 'reference' ||
  (node.kind === 'emphasis' && node.children.some(isJoined));

/** What may have been printed last. */
interface Edge {
  /** The last sign that is no space; empty for a name, a number or a place to fill in. */
  readonly sign: string;
  readonly isName: boolean;
  readonly isSpaced: boolean;
  readonly presence: Diagram;
}

/** So many endings that conditions leave possible are kept: nobody sets more in a row. */
const KEPT = 8;

const LETTER = /[A-Za-zА-Яа-яЁё]/;
/** A word that goes on with a phrase and is no ending of the word before it. */
const LINKING = /^(?:и|а|но|или|либо|в|во|на|с|со|к|по|для|от|из|у|о|об|при|за|до|без|не|также)\s/;
/** Signs that never stand in a row: behind the first, any of the second. */
const APART: Readonly<Record<string, string>> = { ',': ',.;:)', ';': ',.;', '(': '),.;', '«': '»,.;' };

/** Goes over words as they are printed, with the endings that may stand before each. */
class Joints {
  private edges: readonly Edge[] = [];
  private readonly context: CheckContext;
  /** Where the words are printed at all. */
  private readonly whole: Diagram;

  constructor(context: CheckContext, whole: Diagram) {
    this.context = context;
    this.whole = whole;
  }

  /** @param isBranch whether the first words are those of a condition */
  visit(nodes: readonly Inline[], presence: Diagram, isBranch: boolean): void {
    for (const [index, node] of nodes.entries()) this.visitNode(node, presence, isBranch && index === 0);
  }

  private visitNode(node: Inline, presence: Diagram, isBranch: boolean): void {
    switch (node.kind) {
      case 'text':
        this.visitText(node, presence, isBranch);
        break;
      case 'soft-break':
        this.space(presence);
        break;
      case 'emphasis':
        this.visit(node.children, presence, isBranch);
        break;
      case 'chain':
        this.visitChain(node, presence);
        break;
      case 'label-mark':
      case 'fixed-number':
      case 'note-use':
        break;
      case 'field-use':
      case 'reference':
        this.meetLetter(node.span, presence, ({ sign }) => LETTER.test(sign));
        this.end({ sign: '', isName: true, isSpaced: false, presence });
        break;
      default:
        this.end({ sign: '', isName: false, isSpaced: false, presence });
    }
  }

  private visitChain({ branches }: Chain, presence: Diagram): void {
    let rest = presence;
    for (const { condition, children } of branches) {
      this.visit(children, condition === null ? rest : this.context.under(rest, condition, true), true);
      if (condition !== null) rest = this.context.under(rest, condition, false);
    }
  }

  private visitText(node: Text, presence: Diagram, isBranch: boolean): void {
    const words = node.text.trim();
    if (/^\s/.test(node.text) || words === '') this.space(presence);
    if (words === '') return;
    const first = words.charAt(0);
    const isLinking = isBranch && LINKING.test(words);
    if (LETTER.test(first))
      this.meetLetter(node.span, presence, ({ sign, isName }) => isName || (isLinking && LETTER.test(sign)));
    else this.meetSign(first, node.span, presence);
    this.end({ sign: words.charAt(words.length - 1), isName: false, isSpaced: /\s$/.test(node.text), presence });
  }

  /** Tells of words that run into the letter or the name that comes. */
  private meetLetter(span: Span, presence: Diagram, joins: (edge: Edge) => boolean): void {
    const edge = this.edges.find((one) => !one.isSpaced && joins(one) && this.meets(one, presence));
    if (edge === undefined) return;
    const variant = this.context.space.where(edge.presence, presence);
    if (variant !== null) this.context.report(diagnostic('words-run-together', beginning(span), { variant }));
  }

  private meetSign(sign: string, span: Span, presence: Diagram): void {
    const edge = this.edges.find((one) => APART[one.sign]?.includes(sign) === true && this.meets(one, presence));
    if (edge === undefined) return;
    const variant = this.context.space.where(edge.presence, presence);
    if (variant !== null)
      this.context.report(diagnostic('signs-in-row', beginning(span), { first: edge.sign, second: sign, variant }));
  }

  private meets(edge: Edge, presence: Diagram): boolean {
    if (presence === this.whole || edge.presence === presence) return true;
    return this.context.space.isPossible(this.context.space.diagrams.and(edge.presence, presence));
  }

  /** Takes a space where `presence` holds. */
  private space(presence: Diagram): void {
    if (this.edges.every((edge) => edge.isSpaced)) return;
    this.edges = this.edges.flatMap((edge) => [
      ...this.within({ ...edge, isSpaced: true }, presence),
      ...(edge.isSpaced ? [] : this.without(edge, presence)),
    ]);
  }

  /** Takes what is printed last where it stands; elsewhere the words before it stay the last ones. */
  private end(edge: Edge): void {
    if (edge.presence === this.whole) this.edges = [edge];
    else this.edges = [edge, ...this.edges.flatMap((one) => this.without(one, edge.presence))].slice(0, KEPT);
  }

  private within(edge: Edge, presence: Diagram): readonly Edge[] {
    if (presence === this.whole) return [edge];
    const left = this.context.space.diagrams.and(edge.presence, presence);
    return left === NEVER ? [] : [{ ...edge, presence: left }];
  }

  private without(edge: Edge, presence: Diagram): readonly Edge[] {
    if (edge.presence === presence || presence === this.whole) return [];
    return this.within(edge, this.context.space.diagrams.not(presence));
  }
}

const beginning = ({ file, start, end }: Span): Span => ({ file, start, end: Math.min(end, start + 30) });
