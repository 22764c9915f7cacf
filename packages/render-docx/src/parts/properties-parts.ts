import type { Metadata } from '@polozh/document';
import { PROPERTY_NAMES } from '../labels.ts';
import { element, type XmlElement } from '../xml/element.ts';

/** The last second that a date of four-digit years can say. */
const LAST_SECOND = 253_402_300_799;

/** docProps/core.xml (ISO 29500-2, 11); without a date there is none. */
export function coreProperties(
  { title, subject, keywords, language, variant }: Metadata,
  date: number | null,
): XmlElement {
  const time =
    date === null || !Number.isFinite(date)
      ? null
      : new Date(Math.min(Math.max(Math.floor(date), 0), LAST_SECOND) * 1000).toISOString().replace('.000', '');
  return element(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    [
      ...text('dc:title', title),
      ...text('dc:subject', subject),
      ...text('cp:keywords', keywords.join(', ')),
      ...text('cp:category', variant?.label ?? ''),
      ...text('dc:language', language),
      ...(time === null ? [] : ['dcterms:created', 'dcterms:modified'].map((name) => timestamp(name, time))),
    ],
  );
}

const text = (name: string, words: string): readonly XmlElement[] => (words === '' ? [] : [element(name, {}, [words])]);

const timestamp = (name: string, time: string): XmlElement => element(name, { 'xsi:type': 'dcterms:W3CDTF' }, [time]);

/** docProps/app.xml. */
export const appProperties: XmlElement = element(
  'Properties',
  { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
  [element('Application', {}, ['polozh'])],
);

const CUSTOM_FORMAT = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

/** docProps/custom.xml: which variant this is, and whether it is a template. */
export function customProperties({ variant, template }: Metadata): XmlElement {
  const properties: readonly (readonly [string, XmlElement])[] = [
    ...(variant === null
      ? []
      : ([
          [PROPERTY_NAMES.variant, element('vt:lpwstr', {}, [variant.name])],
          [PROPERTY_NAMES.variantLabel, element('vt:lpwstr', {}, [variant.label])],
        ] as const)),
    [PROPERTY_NAMES.template, element('vt:bool', {}, [String(template)])],
  ];
  return element(
    'Properties',
    {
      xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
      'xmlns:vt': 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
    },
    // Ids 0 and 1 are taken by the format itself.
    properties.map(([name, given], index) =>
      element('property', { fmtid: CUSTOM_FORMAT, pid: index + 2, name }, [given]),
    ),
  );
}
