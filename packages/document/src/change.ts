/** What a comparison says of a piece; absent where it stands in both documents. */
export type Change = 'inserted' | 'deleted';

/** Of a piece of a redline: a Document in which what is gone stands beside what is new. Plain documents have none of it. */
export interface Changeable {
  readonly change?: Change;
  /** Joins the two ends of a move: a deleted piece and the inserted one that it became have the same number. */
  readonly move?: number;
}

/** Who compared, and when; what Word shows beside each tracked change. */
export interface Revision {
  readonly author: string;
  /** ISO 8601, UTC, to the second; `null` leaves the date out. */
  readonly date: string | null;
}
