// node … DOCUMENT.markdoc OUT: the document as HTML, by the library alone; without OUT it is validated only.
import { readFileSync, writeFileSync } from 'node:fs';
import Markdoc from '@markdoc/markdoc';
import { markdocConfig } from '../to-markdoc.mjs';

export const variables = { variant: 'школа', choice: '', field: 'НАЗВАНИЕ' };

export function main([input, output]) {
  const tree = Markdoc.parse(readFileSync(input, 'utf8'));
  const config = markdocConfig(Markdoc, variables);
  const problems = Markdoc.validate(tree, config);
  if (output === undefined) process.exitCode = problems.some(({ error }) => error.level === 'critical') ? 1 : 0;
  else writeFileSync(output, Markdoc.renderers.html(Markdoc.transform(tree, config)));
}
