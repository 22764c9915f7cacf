import type { Metadata } from '@polozh/document';
import { cleanText } from './characters.ts';

/** JSON's strings and lists are YAML's too, but for the ends of lines that only YAML knows. */
const yaml = (value: string | boolean | readonly string[]): string =>
  JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029').replaceAll('\u0085', '\\u0085');

/**
 * The document's properties as YAML between lines of `---`, for site builders and pandoc.
 * @param date seconds since 1970; `null` leaves the date out
 */
export function frontMatter({ title, subject, keywords, variant, template }: Metadata, date: number | null): string {
  const fields = {
    title: cleanText(title),
    ...(subject ? { subject: cleanText(subject) } : {}),
    ...(keywords.length > 0 ? { keywords: keywords.map(cleanText) } : {}),
    ...(variant ? { variant: cleanText(variant.label) } : {}),
    ...(template ? { template } : {}),
    lang: 'ru',
    ...(date === null ? {} : { date: new Date(date * 1000).toISOString().slice(0, 10) }),
  };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${yaml(value)}\n`);
  return `---\n${lines.join('')}---\n\n`;
}
