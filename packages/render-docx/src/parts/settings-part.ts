import type { Style } from '@polozh/document';
import { twips } from '../word/measures.ts';
import { element, flag, value, type XmlElement } from '../xml/element.ts';
import { PLAIN_NAMESPACES } from './namespaces.ts';
import { SEPARATORS } from './notes-part.ts';

/** Word 2013 and later: older modes lay tables and lines out differently. */
const COMPATIBILITY_MODE = 15;

/** What else is in the package. */
interface PackageTraits {
  readonly withNotes: boolean;
  readonly withFonts: boolean;
}

/** word/settings.xml (ISO 29500-1, 17.15). Only a table of contents makes Word ask to count its fields on opening. */
export const settingsPart = (style: Style, { withNotes, withFonts }: PackageTraits): XmlElement =>
  element('w:settings', PLAIN_NAMESPACES, [
    ...(withFonts ? [flag('w:embedTrueTypeFonts')] : []),
    value('w:defaultTabStop', twips(style.indent)),
    // Justified lines of long Russian words have holes without it; headings and requisites are kept whole by their styles.
    flag('w:autoHyphenation'),
    value('w:consecutiveHyphenLimit', 2),
    flag('w:doNotHyphenateCaps'),
    value('w:characterSpacingControl', 'doNotCompress'),
    ...(style.tableOfContents ? [flag('w:updateFields')] : []),
    ...(withNotes
      ? [
          element(
            'w:footnotePr',
            {},
            SEPARATORS.map(([, id]) => element('w:footnote', { 'w:id': id })),
          ),
        ]
      : []),
    element('w:compat', {}, [
      // A line that ends with a break is not stretched to the margin.
      flag('w:doNotExpandShiftReturn'),
      element('w:compatSetting', {
        'w:name': 'compatibilityMode',
        'w:uri': 'http://schemas.microsoft.com/office/word',
        'w:val': COMPATIBILITY_MODE,
      }),
    ]),
    element('w:themeFontLang', { 'w:val': 'ru-RU' }),
    value('w:decimalSymbol', ','),
    value('w:listSeparator', ';'),
  ]);
