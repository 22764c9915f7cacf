import type { Agreement } from './adjective.ts';
import type { NounTraits } from './noun-traits.ts';

/** A phrase cut into what changes and what does not; the texts joined are the phrase in NFC. */
export type Piece =
  | { readonly kind: 'fixed'; readonly text: string }
  | { readonly kind: 'adjective'; readonly text: string; readonly agreement: Agreement }
  | { readonly kind: 'noun'; readonly text: string; readonly traits: NounTraits };

/** A phrase read for declension. */
export interface Phrase {
  readonly pieces: readonly Piece[];
  /** Of the head; null where none could be read. */
  readonly agreement: Agreement | null;
  /** Do several heads stand side by side («директор и учредитель»)? */
  readonly several: boolean;
  /** Are head, stem and number certain? */
  readonly sure: boolean;
  /** Is it certain whether the head lives, on which the accusative depends? */
  readonly animacySure: boolean;
}
