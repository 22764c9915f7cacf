/** Written without the flag `i`, which makes a regular expression with «all but these» dear on its first use. */
const SAFE =
  /^(?:[hH][tT][tT][pP][sS]?:\/\/[^\s<>"\\]+|[mM][aA][iI][lL][tT][oO]:[^\s<>"\\@]+@[^\s<>"\\]+|[tT][eE][lL]:\+?[\d-]+)$/;

/** Only addresses that a document may lead to: http, https, mailto, tel. */
export const isSafeHref = (href: string): boolean => SAFE.test(href);

/** A piece of a text: plain, or an address with the link that it makes. */
export interface LinkPiece {
  readonly text: string;
  readonly href: string | null;
}

const ADDRESS =
  /[hH][tT][tT][pP][sS]?:\/\/[^\s<>"«»\\]+|[wW]{3}\.[^\s<>"«»\\]+|[A-Za-z0-9][\w.+-]*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/g;

/** Whether a text may have an address in it, so that it is worth a search. */
export const mayHaveLinks = (text: string): boolean => /@|:\/\/|[wW]{3}\./.test(text);

/** Parts a text at bare URLs and e-mails; closing punctuation is not theirs. */
export function findLinks(text: string): readonly LinkPiece[] {
  const pieces: LinkPiece[] = [];
  let from = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const address = trimAddress(match[0]);
    const href = address.includes('://')
      ? address
      : address.slice(0, 4).toLowerCase() === 'www.'
        ? `http://${address}`
        : `mailto:${address}`;
    if (!isSafeHref(href)) continue;
    if (match.index > from) pieces.push({ text: text.slice(from, match.index), href: null });
    pieces.push({ text: address, href });
    from = match.index + address.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), href: null });
  return pieces;
}

function trimAddress(address: string): string {
  let end = address.length;
  while (end > 0 && '.,;:!?)\'"'.includes(address[end - 1] ?? '')) {
    if (address[end - 1] === ')' && address.slice(0, end).includes('(')) break;
    end--;
  }
  return address.slice(0, end);
}
