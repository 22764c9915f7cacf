import { writeFileSync } from 'node:fs';
import { sampleDocument } from '@polozh/testkit';
import { it } from 'vitest';
import { renderPdf } from '../src/index.ts';
it('writes', async () => {
  const { value, diagnostics } = await renderPdf.render(sampleDocument, { date: null });
  console.log(value.length, diagnostics.map((d) => d.message));
  writeFileSync('/var/tmp/pdf/sample.pdf', value);
});
