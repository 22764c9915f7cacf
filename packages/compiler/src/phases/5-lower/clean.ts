import { type Diagnostic, diagnostic, type Span } from '@polozh/diagnostics';

/** Characters that XML, and so a DOCX or an XHTML reader, does not allow, and halves of surrogate pairs. */
const FORBIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const SUSPECT = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uD800-\uDFFF\uFFFE\uFFFF]/;

/** Makes the cleaner of one document: each forbidden character is told of once. */
export function createCleaner(report: (problem: Diagnostic) => void): (text: string, span: Span) => string {
  const told = new Set<string>();
  return (text, span) => {
    if (!SUSPECT.test(text)) return text;
    return text.replace(FORBIDDEN, (character) => {
      const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
      if (!told.has(code)) report(diagnostic('control-character', span, { code }));
      told.add(code);
      return '';
    });
  };
}
