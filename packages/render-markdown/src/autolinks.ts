import type { Link, Text } from 'mdast';
import { encodeHref, mailHref } from './href.ts';

interface Found {
  readonly text: string;
  readonly url: string;
}

interface Pattern {
  /** What every match has in it, one of these: cheaper to look for. */
  readonly signs: readonly string[];
  readonly pattern: RegExp;
  /** The link that a match stands for, at the match's beginning; `null` where it is none after all. */
  read(match: RegExpMatchArray): Found | null;
}

/** GFM, «extended autolink path validation»: closing punctuation is not the address's; a bracket is, if it was opened there. */
function cutTail(address: string): string {
  const opened = address.split('(').length;
  let closed = address.split(')').length;
  let end = address.length;
  while (/[!"&'),.:;<>?\]}]/.test(address.charAt(end - 1))) {
    if (address.charAt(end - 1) === ')' && closed-- <= opened) break;
    end--;
  }
  return address.slice(0, end);
}

/** GFM, «valid domain»: two segments or more, no underscore in the last two, and letters or digits in them. */
function isDomain(domain: string): boolean {
  const segments = domain.split('.');
  return (
    segments.length > 1 &&
    /^[^\W_]/.test(domain) &&
    segments.slice(-2).every((segment) => segment === '' || (!segment.includes('_') && /[\dA-Za-z]/.test(segment)))
  );
}

const readWeb = (match: RegExpMatchArray): Found | null => {
  const [whole, start = '', domain = ''] = match;
  const { input = '', index = 0 } = match;
  const before = input.charAt(index - 1);
  if (before !== '' && !/[\s\p{P}\p{S}]/u.test(before)) return null;
  const host = start.endsWith('/') ? domain : start + domain;
  if (!isDomain(host)) return null;
  const [address = whole] = /^[^\t\n\r ]*/.exec(input.slice(index)) ?? [];
  const text = cutTail(address);
  return { text, url: start.endsWith('/') ? text : `http://${text}` };
};

const readMail = (match: RegExpMatchArray): Found | null => {
  const [text, scheme = ''] = match;
  return /[\d\-_]$/.test(text) ? null : { text, url: scheme === '' ? mailHref(text) : text };
};

const WEB_SIGNS = ['://', 'w.', 'W.'];

/** In the order in which a GFM reader looks for them. */
const PATTERNS: readonly Pattern[] = [
  { signs: WEB_SIGNS, pattern: /(?<![\da-z])(https?:\/\/|www(?=\.))([\w-]*\.[\w\-.]*)/gi, read: readWeb },
  { signs: ['mailto:'], pattern: /(?<![\w+\-.@])(mailto:)[\w+\-.]+@[\w-]+(?:\.[\w-]+)+/g, read: readMail },
  {
    signs: ['@'],
    pattern: /(?<![\w+\-.]|(?:^|[^\d@A-Za-z])(?:mailto|xmpp):)()[\w+\-.]+@[\w-]+(?:\.[\w-]+)+/g,
    read: readMail,
  },
];

function linkOne(value: string, { signs, pattern, read }: Pattern): (Text | Link)[] {
  if (!hasSign(value, signs)) return [{ type: 'text', value }];
  const nodes: (Text | Link)[] = [];
  let end = 0;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(value); match !== null; match = pattern.exec(value)) {
    const found = read(match);
    if (found === null) {
      pattern.lastIndex = match.index + 1;
      continue;
    }
    if (match.index > end) nodes.push({ type: 'text', value: value.slice(end, match.index) });
    nodes.push({ type: 'link', url: encodeHref(found.url), children: [{ type: 'text', value: found.text }] });
    end = match.index + found.text.length;
    pattern.lastIndex = end;
  }
  if (end < value.length) nodes.push({ type: 'text', value: value.slice(end) });
  return nodes;
}

/**
 * «www.» before anything but a Latin letter or a digit («www.____.ru») is an address to a reader whatever is escaped. A word
 * joiner, which nobody sees, keeps it text.
 */
const keepText = (value: string): string => value.replace(/www(?=\.(?![-.A-Za-z\d]))/gi, '$&\u2060');

const hasSign = (value: string, signs: readonly string[]): boolean => signs.some((sign) => value.includes(sign));

/**
 * Text with bare addresses as links. A GFM reader makes links of them whatever is escaped, so they are written as links
 * from the start: only then does the file stay as it is when it is read and written again. What is left between links
 * is looked through again, as such a reader would.
 */
export function linkAddresses(value: string): (Text | Link)[] {
  if (!hasSign(value, ['@', ...WEB_SIGNS])) return [{ type: 'text', value }];
  const nodes = PATTERNS.reduce<(Text | Link)[]>(
    (found, pattern) => found.flatMap((node) => (node.type === 'text' ? linkOne(node.value, pattern) : [node])),
    [{ type: 'text', value: keepText(value) }],
  );
  if (nodes.length === 1) return nodes;
  return nodes.flatMap((node) => (node.type === 'text' ? linkAddresses(node.value) : [node]));
}
