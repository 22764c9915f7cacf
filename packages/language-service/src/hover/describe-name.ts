import type { DeclaredName } from '../index/declared.ts';

/** What a declared name is, in Russian; Markdown. */
export function describeName(found: DeclaredName): string {
  switch (found.kind) {
    case 'kind':
      return `**${found.name.text}** – вид: ${found.entry.text}`;
    case 'choice': {
      const { label, entries } = found.declaration;
      const values =
        entries.length === 0 ? ['- да', '- нет'] : entries.map((entry) => `- ${entry.name.text} – ${entry.text}`);
      return [`**${found.name.text}** – выбор${label === '' ? '' : `: ${label}`}`, '', ...values].join('\n');
    }
    case 'field': {
      const { type, list, value } = found.declaration;
      const kind = `${list ? 'список, ' : ''}${type?.text ?? 'текст'}`;
      if (value === null) return `**${found.name.text}** – поле (${kind})`;
      return `**${found.name.text}** – поле (${kind}), ${value.kind === 'default' ? 'значение' : 'заполнитель'}: ${value.text}`;
    }
    case 'word': {
      const entries = found.declaration.entries.map((entry) => `- ${entry.name.text} – ${entry.text}`);
      return [`**${found.name.text}** – слово, своё для каждого вида`, '', ...entries].join('\n');
    }
  }
}
