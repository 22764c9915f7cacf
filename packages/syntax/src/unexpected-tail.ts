import { type Diagnostic, diagnostic, type Fix, type Span } from '@polozh/diagnostics';

/** What a field's declaration was to say by the words that are left over in it, and the correction where it is certain. */
interface Meant {
  readonly remedy: string;
  readonly fix?: Fix;
}

/**
 * What is told of words left over behind a directive.
 * @param line what stands before them on their line
 */
export function unexpectedTail(words: string, directive: string, line: string, span: Span): Diagnostic {
  const meant = directive === 'поле' ? meantBy(words, line, span) : null;
  const problem = diagnostic('unexpected-tail', span, { text: words, remedy: meant?.remedy ?? null });
  return meant?.fix === undefined ? problem : { ...problem, fix: meant.fix };
}

const NUMBER_TYPE = /:\s*число\s*$/iu;

function meantBy(words: string, line: string, span: Span): Meant | null {
  if (words.startsWith(':')) {
    const value = words.slice(1).trim();
    return {
      remedy: `значение отделяет знак «=»: «= ${value}»`,
      fix: { title: 'поставить «=»', edits: [{ span, text: `${/\s$/.test(line) ? '' : ' '}= ${value}` }] },
    };
  }
  if (NUMBER_TYPE.test(line))
    return {
      remedy:
        'то, что считает число, пишут за запятой, в именительном падеже единственного числа: «число, рабочий день»',
    };
  if (/[=–]/.test(words)) return null;
  if (words !== words.toUpperCase() || !/[А-ЯЁ]/.test(words))
    return { remedy: `поставьте перед значением «=»: «= ${words}»` };
  return {
    remedy: `поставьте перед заполнителем тире: «– ${words}»`,
    fix: { title: 'поставить тире', edits: [{ span, text: `– ${words}` }] },
  };
}
