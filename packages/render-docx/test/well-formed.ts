const TOKEN = /<(\/?)([A-Za-z0-9:]+)((?: [A-Za-z0-9:]+="[^"<]*")*)(\/?)>|([^<]+)|(<)/g;
const ENTITY = /&(?!(?:amp|lt|gt|quot);)/;
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** What is wrong with a part's XML (XML 1.0, 2.1), or `null`. */
export function faultOf(xml: string): string | null {
  const body = xml.replace(/^<\?xml[^?]*\?>\n/, '');
  if (FORBIDDEN.test(body)) return 'forbidden character';
  if (ENTITY.test(body)) return 'bare ampersand';
  const open: string[] = [];
  for (const [token, close, name, , empty, , bare] of body.matchAll(TOKEN)) {
    if (bare !== undefined) return `not a tag: ${body.slice(body.indexOf(token), 60)}`;
    if (name === undefined) continue;
    if (close) {
      if (open.pop() !== name) return `</${name}> closes nothing`;
    } else if (!empty) open.push(name);
  }
  return open.length === 0 ? null : `<${open.join('><')}> stays open`;
}
