import type { Requisite } from '../block.ts';

/** «Приложение: » of Times, in sizes of its type; «Приложения: » differs by a hundredth. */
const LEAD_WIDTH = 5.94;

const LEAD = /^Приложени[ея]:\s+\S/u;

/**
 * How far the lines of «Приложение: 1. … 2. …» stand in, in sizes of their type, so that each is under the first one's text and
 * not under its word (ГОСТ Р 7.0.97); 0 for all other requisites.
 */
export function leadWidth({ role, lines }: Requisite): number {
  const first = role === 'attachment' ? lines[0]?.runs[0] : undefined;
  return first?.kind === 'text' && first.marks.bold !== true && LEAD.test(first.text) ? LEAD_WIDTH : 0;
}
