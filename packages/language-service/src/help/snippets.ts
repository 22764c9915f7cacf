/** Something that an author can write as a whole. */
export interface Snippet {
  /** What it is called, in a list of them. */
  readonly name: string;
  /** What is typed to get it, on the Russian layout. */
  readonly prefix: string;
  readonly documentation: string;
  /** The text, with places to fill in: `${1:имя}`. */
  readonly body: string;
}
