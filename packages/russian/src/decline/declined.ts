import type { GenderOrPlural } from '../agree.ts';

/** A value in a case. `sure` is false where the form is a guess that a person should look at. */
export interface Declined {
  readonly text: string;
  readonly sure: boolean;
}

/** What is counted, behind its number, with what the number agrees in. */
export interface Counted extends Declined {
  readonly gender: GenderOrPlural;
  readonly animate: boolean;
}
