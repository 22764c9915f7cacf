import { setStyle } from '@polozh/compiler';
import { STYLE_PROFILES, type Style } from '@polozh/document';
import type { Arguments } from './arguments.ts';
import { UsageError } from './usage-error.ts';

/** A comma parts settings only where a name and «=» follow, so that «интервал=1,5,кегль=13» reads as it looks. */
const SEPARATOR = /,(?=[^,=]*=)/;

/** Sets one setting after the other; a wrong one is a `UsageError` that names what there is. */
const applied = (base: Style, settings: readonly (readonly [name: string, value: string])[]): Style =>
  settings.reduce((style, [name, value]) => {
    const result = setStyle(style, name, value);
    if ('style' in result) return result.style;
    const { problem } = result;
    if (problem.kind === 'unsuitable') throw new UsageError(`«--style ${name}=${value}»: можно ${problem.allowed}`);
    const hint =
      problem.nearest === null ? `есть: ${problem.known.join(', ')}` : `возможно, имелось в виду «${problem.nearest}»`;
    throw new UsageError(`«--style ${name}=${value}»: настройки «${name}» нет; ${hint}`);
  }, base);

/** What `--style` changes in a document's style; mistakes are told before anything is read. */
export function styleChange(input: Arguments): (style: Style) => Style {
  const settings = input.all('style').flatMap((typed) =>
    typed.split(SEPARATOR).map((setting): readonly [string, string] => {
      const at = setting.indexOf('=');
      if (at <= 0)
        throw new UsageError(`«--style ${typed}»: нужно «--style имя=значение», например «--style кегль=13»`);
      return [setting.slice(0, at).trim(), setting.slice(at + 1).trim()];
    }),
  );
  applied(STYLE_PROFILES['gost-7.0.97-2025'], settings);
  return (style) => applied(style, settings);
}
