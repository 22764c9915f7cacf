import { element, type XmlElement } from '../xml/element.ts';
import { createRelationships, type Relationships } from './relationships.ts';

/** A custom XML part: data that travels with the text; `store` is the name that content controls find it by. */
export interface CustomXml {
  readonly namespace: string;
  /** A GUID in braces; it need not differ between packages. */
  readonly store: string;
  readonly root: XmlElement;
}

/** The parts of custom XML items (ISO 29500-1, 15.2.5 and 15.2.6), which the main part comes to refer to. */
export function customXmlParts(items: readonly CustomXml[], main: Relationships): readonly [string, XmlElement][] {
  return items.flatMap(({ namespace, store, root }, index): [string, XmlElement][] => {
    const number = index + 1;
    const item = createRelationships();
    item.part('customXmlProps', `itemProps${number}.xml`);
    main.part('customXml', `../customXml/item${number}.xml`);
    const relationships = item.xml();
    return [
      [`customXml/item${number}.xml`, root],
      [`customXml/itemProps${number}.xml`, properties(namespace, store)],
      ...(relationships === null
        ? []
        : [[`customXml/_rels/item${number}.xml.rels`, relationships] satisfies [string, XmlElement]]),
    ];
  });
}

const properties = (namespace: string, store: string): XmlElement =>
  element(
    'ds:datastoreItem',
    { 'ds:itemID': store, 'xmlns:ds': 'http://schemas.openxmlformats.org/officeDocument/2006/customXml' },
    [element('ds:schemaRefs', {}, [element('ds:schemaRef', { 'ds:uri': namespace })])],
  );
