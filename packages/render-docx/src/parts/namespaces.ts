/** Of ISO 29500-4 (transitional), which Word writes and every reader knows. */
export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const W14 = 'http://schemas.microsoft.com/office/word/2010/wordml';

/** On the root of a part that refers to nothing. */
export const PLAIN_NAMESPACES = { 'xmlns:w': W } as const;

/** On the root of each part with text. w14 has the box that a reader ticks; others may ignore it. */
export const WORD_NAMESPACES = {
  'xmlns:w': W,
  'xmlns:r': R,
  'xmlns:mc': MC,
  'xmlns:w14': W14,
  'mc:Ignorable': 'w14',
} as const;

/** Of the part that the content controls are bound to. */
export const FIELDS_NAMESPACE = 'urn:polozh:fields';

/** The name by which controls find that part in their package; it need not differ between packages. */
export const FIELDS_STORE = '{9C1F3A52-6B0E-4D57-8E21-5D0C7A94B36F}';
