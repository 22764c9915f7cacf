import { UsageError } from './usage-error.ts';

/** The only date that gets into files, in seconds since 1970: `--date`, else SOURCE_DATE_EPOCH, else none. */
export function buildDate(typed: string | null): number | null {
  if (typed !== null) {
    const milliseconds = /^\d{4}-\d{2}-\d{2}$/.test(typed) ? Date.parse(`${typed}T00:00:00Z`) : Number.NaN;
    if (Number.isNaN(milliseconds))
      throw new UsageError(`дата «${typed}» не понята: нужна запись ГГГГ-ММ-ДД, например 2026-09-01`);
    return milliseconds / 1000;
  }
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  if (epoch === undefined || epoch === '') return null;
  if (!/^\d{1,11}$/.test(epoch)) throw new UsageError(`SOURCE_DATE_EPOCH=«${epoch}»: нужно число секунд с 1970 года`);
  return Number(epoch);
}
