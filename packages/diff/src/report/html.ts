/** Markup that is safe to stand in a page. */
export interface Markup {
  readonly html: string;
}

type Content = Markup | string | readonly Content[];
type Attributes = Readonly<Record<string, string | true | undefined>>;

const SPECIAL: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What an HTML text may not hold: controls, non-characters, lone surrogates. */
const FORBIDDEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The only place where text becomes markup. */
const escaped = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (sign) => SPECIAL[sign] as string);

const VOID = new Set(['meta', 'input', 'br', 'col']);

/** An element; strings in it are text. */
export function element(name: string, attributes: Attributes, ...content: readonly Content[]): Markup {
  let html = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    html += value === true ? ` ${key}` : ` ${key}="${escaped(value)}"`;
  }
  return { html: VOID.has(name) ? `${html}>` : `${html}>${contentOf(content)}</${name}>` };
}

function contentOf(content: Content): string {
  if (typeof content === 'string') return escaped(content);
  return 'html' in content ? content.html : content.map(contentOf).join('');
}

/** The package's own style sheet, printed as it is. */
export const styleSheet = (css: string): Markup => ({ html: `<style>${css}</style>` });
