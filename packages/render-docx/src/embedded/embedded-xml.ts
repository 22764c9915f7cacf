import type { EmbeddedFile } from '@polozh/document';
import type { CustomXml } from '../parts/custom-xml.ts';
import { element } from '../xml/element.ts';

export const EMBEDDED_NAMESPACE = 'urn:polozh:embedded';
export const EMBEDDED_ROOT = 'embedded';

const STORE = '{3D4E71B8-0C5A-4F96-A2B7-6E8F19D05C24}';

/** What JSON leaves as it is and XML cannot hold or would change: controls and the two that are no characters. */
const NOT_XML = /[\u007f-\u009f\u2028\u2029\ufffe\uffff]/g;

const escapeUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * Files as a custom XML part. They are one JSON text in it, since XML changes line ends and has no controls: so any text
 * comes out as it went in, also where another program wrote the part anew.
 */
export const embeddedXml = (files: readonly EmbeddedFile[]): CustomXml => ({
  namespace: EMBEDDED_NAMESPACE,
  store: STORE,
  root: element(EMBEDDED_ROOT, { xmlns: EMBEDDED_NAMESPACE }, [
    JSON.stringify(files.map(({ name, role, text }) => ({ name, role, text }))).replace(NOT_XML, escapeUnit),
  ]),
});
