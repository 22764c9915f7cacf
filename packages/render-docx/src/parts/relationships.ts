import { element, type XmlElement } from '../xml/element.ts';
import { R } from './namespaces.ts';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** What a part refers to; ids count from rId1 in the order of first use, so they are the same in every run. */
export interface Relationships {
  /** The id of a part of this package. @param type the last word of the relationship's type */
  part(type: string, target: string): string;
  /** The id of a link to the outside; equal targets share it. */
  link(href: string): string;
  /** The .rels part; `null` when nothing is referred to. */
  xml(): XmlElement | null;
}

export function createRelationships(): Relationships {
  const entries = new Map<string, XmlElement>();
  const add = (type: string, target: string, mode?: 'External'): string => {
    const key = `${type} ${target}`;
    const id = entries.get(key)?.attributes['Id'] ?? `rId${entries.size + 1}`;
    entries.set(key, element('Relationship', { Id: id, Type: type, Target: target, TargetMode: mode }));
    return String(id);
  };
  return {
    part: (type, target) => add(type.startsWith('http') ? type : `${R}/${type}`, target),
    link: (href) => add(`${R}/hyperlink`, href, 'External'),
    xml: () =>
      entries.size === 0
        ? null
        : element('Relationships', { xmlns: `${PACKAGE}/relationships` }, [...entries.values()]),
  };
}

/** The type of docProps/core.xml, which alone has its namespace from the packages' part of the standard. */
export const CORE_PROPERTIES = `${PACKAGE}/relationships/metadata/core-properties`;
