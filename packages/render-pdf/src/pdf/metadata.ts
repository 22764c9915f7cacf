/** What the file says of itself, in the document information and in XMP alike. */
export interface FileMetadata {
  readonly title: string;
  readonly subject: string;
  readonly keywords: string;
  readonly creator: string;
  readonly producer: string;
  readonly language: string;
  /** Seconds since 1970; `null` writes no date. */
  readonly date: number | null;
  /** Part of PDF/A: 1, or 3 where files travel inside. */
  readonly part: 1 | 3;
}

const NAMESPACES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dc: 'http://purl.org/dc/elements/1.1/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
  pdfaExtension: 'http://www.aiim.org/pdfa/ns/extension/',
  pdfaSchema: 'http://www.aiim.org/pdfa/ns/schema#',
  pdfaProperty: 'http://www.aiim.org/pdfa/ns/property#',
};

/** PDF/A-1 knows no pdfuaid, so that its schema is described (ISO 19005-1, 6.7.8). */
const UA_SCHEMA =
  '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">' +
  '<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>' +
  `<pdfaSchema:namespaceURI>${NAMESPACES.pdfuaid}</pdfaSchema:namespaceURI>` +
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>' +
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">' +
  '<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>' +
  '<pdfaProperty:category>internal</pdfaProperty:category>' +
  '<pdfaProperty:description>PDF/UA part number</pdfaProperty:description>' +
  '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>';

/** The XMP packet: PDF/A-1a or -3a, PDF/UA-1, and the same words as the document information. */
export function xmpPacket(metadata: FileMetadata): string {
  const { title, subject, keywords, creator, producer, language, date, part } = metadata;
  const alt = (text: string): string => `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt>`;
  const stamp = date === null ? '' : isoDate(date);
  const properties = [
    `<pdfaid:part>${part}</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>`,
    `<dc:title>${alt(title)}</dc:title>`,
    subject === '' ? '' : `<dc:description>${alt(subject)}</dc:description>`,
    `<dc:language><rdf:Bag><rdf:li>${escaped(language)}</rdf:li></rdf:Bag></dc:language>`,
    keywords === '' ? '' : `<pdf:Keywords>${escaped(keywords)}</pdf:Keywords>`,
    `<pdf:Producer>${escaped(producer)}</pdf:Producer>`,
    `<xmp:CreatorTool>${escaped(creator)}</xmp:CreatorTool>`,
    stamp === '' ? '' : `<xmp:CreateDate>${stamp}</xmp:CreateDate><xmp:ModifyDate>${stamp}</xmp:ModifyDate>`,
  ];
  // A description a schema: PDFBox, for one, finds a schema's definition only in a description before its use.
  const description = (body: string, ...prefixes: (keyof typeof NAMESPACES)[]): string =>
    `<rdf:Description rdf:about="" ${prefixes.map(namespace).join(' ')}>${body}</rdf:Description>`;
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF ${namespace('rdf')}>`,
    description(UA_SCHEMA, 'pdfaExtension', 'pdfaSchema', 'pdfaProperty'),
    description('<pdfuaid:part>1</pdfuaid:part>', 'pdfuaid'),
    description(properties.join(''), 'dc', 'pdf', 'xmp', 'pdfaid'),
    '</rdf:RDF></x:xmpmeta>',
    '<?xpacket end="w"?>',
  ].join('\n');
}

const namespace = (prefix: keyof typeof NAMESPACES): string => `xmlns:${prefix}="${NAMESPACES[prefix]}"`;

const isoDate = (seconds: number): string => new Date(seconds * 1000).toISOString().replace(/\.\d+Z$/, 'Z');

/** XML text; characters that XML 1.0 forbids go. */
function escaped(text: string): string {
  return plain(text).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A property's text without controls, noncharacters and lone surrogates. */
export const plain = (text: string): string =>
  text
    .replace(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]+/g, ' ')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
