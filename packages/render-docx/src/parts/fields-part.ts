import type { FieldRun } from '@polozh/document';
import { element, type XmlElement } from '../xml/element.ts';
import type { CustomXml } from './custom-xml.ts';
import { FIELDS_NAMESPACE, FIELDS_STORE } from './namespaces.ts';

/** The placeholders of a document: a node for each field, case and wording, which all its repetitions are bound to. */
export interface FieldStore {
  /** The property of a content control that binds it to its node (ISO 29500-1, 17.5.2.6). */
  bind(field: FieldRun): XmlElement;
  /** The part that the controls are bound to; `null` when there is nothing to fill in. */
  xml(): CustomXml | null;
}

export function createFieldStore(): FieldStore {
  const nodes = new Map<string, { readonly index: number; readonly node: XmlElement }>();
  return {
    bind(field) {
      const key = JSON.stringify([field.name, field.case, field.text]);
      const known = nodes.get(key);
      const index = known?.index ?? nodes.size + 1;
      if (known === undefined) nodes.set(key, { index, node: fieldNode(field) });
      return element('w:dataBinding', {
        'w:prefixMappings': `xmlns:f='${FIELDS_NAMESPACE}'`,
        'w:xpath': `/f:fields[1]/f:field[${index}]`,
        'w:storeItemID': FIELDS_STORE,
      });
    },
    xml: () =>
      nodes.size === 0
        ? null
        : {
            namespace: FIELDS_NAMESPACE,
            store: FIELDS_STORE,
            root: element(
              'fields',
              { xmlns: FIELDS_NAMESPACE },
              [...nodes.values()].map(({ node }) => node),
            ),
          },
  };
}

const fieldNode = (field: FieldRun): XmlElement =>
  element('field', { name: field.name, case: field.case ?? undefined }, [field.text]);
