/** Attribute values of an element; `undefined` leaves the attribute out. Numbers are printed as they are. */
export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

/** A piece of a part: what the renderer compares in tests and what `printXml` turns into text. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: XmlAttributes;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

const NO_ATTRIBUTES: XmlAttributes = {};
const NO_CHILDREN: readonly XmlNode[] = [];

/** An element; names carry their prefix as WordprocessingML is usually written («w:p»). */
export const element = (
  name: string,
  attributes: XmlAttributes = NO_ATTRIBUTES,
  children: readonly XmlNode[] = NO_CHILDREN,
): XmlElement => ({ name, attributes, children });

/** An element whose whole say is its `w:val`. */
export const value = (name: string, val: string | number): XmlElement => ({
  name,
  attributes: { 'w:val': val },
  children: NO_CHILDREN,
});

/** A property that is on because it stands there. */
export const flag = (name: string): XmlElement => ({ name, attributes: NO_ATTRIBUTES, children: NO_CHILDREN });
