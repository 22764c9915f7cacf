/** Characters that would end a link's destination or need an escape there, as percent signs. */
export const encodeHref = (href: string): string =>
  href.replace(/[ "()<>[\\\]^`{|}]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

/** What CommonMark reads as an address between angle brackets (CommonMark 0.31, 6.5), its segments 63 long at most. */
const BRACKETED_MAIL =
  /^[\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z\d](?:[A-Za-z\d-]{0,61}[A-Za-z\d])?(?:\.[A-Za-z\d](?:[A-Za-z\d-]{0,61}[A-Za-z\d])?)*$/;

/**
 * The `mailto:` of an address. Where text and address are one, Markdown's writers use angle brackets even if no reader
 * knows such an address; `%40` makes the two differ, and so gives the link in full.
 */
export const mailHref = (address: string): string =>
  `mailto:${BRACKETED_MAIL.test(address) ? address : address.replaceAll('@', '%40')}`;
