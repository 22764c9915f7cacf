/** An element of a part of an Office file, as the renderer makes it and `parseXml` reads it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

/** The parts of a package by their names. */
export type PackageParts = ReadonlyMap<string, XmlElement>;
