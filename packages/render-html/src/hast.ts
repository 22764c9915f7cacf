import type { Element, ElementContent, Properties, Text } from 'hast';

/** An element; `properties` have hast's names (`className`, `colSpan`). */
export const element = (tagName: string, properties: Properties, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

/** No `class` attribute where there is none. */
export const classes = (names: readonly string[]): string[] | undefined => (names.length > 0 ? [...names] : undefined);

export const text = (value: string): Text => ({ type: 'text', value });
