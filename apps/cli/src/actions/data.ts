import { hasErrors } from '@polozh/diagnostics';
import type { Arguments } from '../arguments.ts';
import { isSound, type LoadedSource, loadFile } from '../load.ts';
import { nearestOf } from '../nearest-of.ts';
import { decodeText, readBytes } from '../read-text.ts';
import { report, reporterOf } from '../report.ts';
import { print } from '../terminal.ts';
import { EXIT, UsageError } from '../usage-error.ts';

type Action = (
  loaded: LoadedSource & { readonly analysis: NonNullable<LoadedSource['analysis']> },
  input: Arguments,
) => Promise<number>;

const ACTIONS: Readonly<Record<string, Action>> = {
  schema: async ({ analysis }) => {
    const { dataSchema } = await import('@polozh/data');
    print(`${JSON.stringify(dataSchema(analysis.symbols), null, 2)}\n`);
    return EXIT.fine;
  },
  new: async ({ analysis }) => {
    const { dataTemplate } = await import('@polozh/data');
    print(dataTemplate(analysis.symbols));
    return EXIT.fine;
  },
  check: checkData,
};

export async function data(input: Arguments): Promise<number> {
  const [name, source] = input.positionals;
  const names = Object.keys(ACTIONS);
  const action = name !== undefined && Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  if (action === undefined)
    throw new UsageError(
      `${name === undefined ? 'не указано действие' : `неизвестное действие «${name}»${nearestOf(name, names)}`}; есть: ${names.join(', ')}`,
    );
  if (source === undefined) throw new UsageError('не указан исходный файл');
  if (input.positionals.length > (name === 'check' ? 3 : 2))
    throw new UsageError(`лишнее слово «${input.positionals.at(-1)}»`);
  const loaded = await loadFile(source);
  if (!isSound(loaded)) {
    report(reporterOf(input), loaded.diagnostics, loaded.texts);
    return EXIT.wrong;
  }
  return action(loaded, input);
}

async function checkData(...[loaded, input]: Parameters<Action>): Promise<number> {
  const reporter = reporterOf(input);
  const file = input.positionals[2];
  if (file === undefined) throw new UsageError('не указан файл данных: polozh data check ФАЙЛ ДАННЫЕ');
  const decoded = decodeText(readBytes(file), file);
  if ('problem' in decoded) {
    report(reporter, [decoded.problem], new Map());
    return EXIT.wrong;
  }
  const { checkFilled, readData } = await import('@polozh/data');
  const read = readData(decoded.text, file, loaded.analysis.symbols);
  const diagnostics = [...read.diagnostics, ...checkFilled(loaded.analysis, read.value, file)];
  report(reporter, diagnostics, new Map([[file, decoded.text]]));
  if (hasErrors(diagnostics)) return EXIT.wrong;
  if (reporter === 'human' && diagnostics.length === 0) print('Ошибок нет.\n');
  return EXIT.fine;
}
