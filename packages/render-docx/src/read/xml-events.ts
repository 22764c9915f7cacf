/** A tag or a text of an XML part, in order. */
export type XmlEvent =
  | { readonly kind: 'open' | 'close'; readonly name: string; readonly attributes: string }
  | { readonly kind: 'text'; readonly text: string };

const PIECE = /<(\/?)([\w:.-]+)([^<>]*?)(\/?)>|([^<]+)/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The tags and texts of a part; an empty element opens and closes. */
export function* xmlEvents(xml: string): Generator<XmlEvent> {
  for (const [, slash, name = '', attributes = '', empty, text] of xml.matchAll(PIECE)) {
    if (text !== undefined) {
      yield { kind: 'text', text: unescaped(text) };
      continue;
    }
    yield { kind: slash === '' ? 'open' : 'close', name, attributes };
    if (empty === '/') yield { kind: 'close', name, attributes: '' };
  }
}

const unescaped = (text: string): string =>
  text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/** The value of `w:…` in a tag's attributes; `null` where it has none. */
export const attribute = (attributes: string, name: string): string | null =>
  new RegExp(`\\bw:${name}="([^"]*)"`).exec(attributes)?.[1] ?? null;
