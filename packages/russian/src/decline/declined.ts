/** A value in a case. `sure` is false where the form is a guess that a person should look at. */
export interface Declined {
  readonly text: string;
  readonly sure: boolean;
}
