/** Targets that Word opens without asking and the judge of packages takes; `tel:` is not among them and stays text. */
const SAFE_SCHEME = /^(?:https?:\/\/|mailto:)[^\s]/i;

/** Characters that no URI reference may hold (RFC 3986, 2); letters of any script may stay (RFC 3987). */
const NOT_URI = /[\u0000-\u0020"<>\\^`{|}\u007f-\u009f]/g;

const LONE_PERCENT = /%(?![0-9a-f]{2})/gi;

const percent = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

/** A link's target as a relationship may carry it, or `null` where the text has to stand without its link. */
export function safeHref(href: string): string | null {
  const uri = href.trim().replace(LONE_PERCENT, '%25').replace(NOT_URI, percent);
  return SAFE_SCHEME.test(uri) && URL.canParse(uri) ? uri : null;
}
