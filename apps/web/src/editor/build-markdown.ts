/** The little of Markdown that help is written in: paragraphs, lists, code, bold and italic. No text becomes HTML. */
export function buildMarkdown(text: string): HTMLElement {
  const holder = document.createElement('div');
  let list: HTMLUListElement | null = null;
  let code: HTMLPreElement | null = null;
  for (const line of text.split('\n')) {
    if (line.startsWith('```')) {
      code = code === null ? holder.appendChild(document.createElement('pre')) : null;
      continue;
    }
    if (code !== null) {
      code.append(`${line}\n`);
      continue;
    }
    const item = /^\s*[-*]\s+(?<words>.*)$/.exec(line)?.groups?.['words'];
    if (item !== undefined) {
      list ??= holder.appendChild(document.createElement('ul'));
      list.appendChild(document.createElement('li')).append(...inline(item));
      continue;
    }
    list = null;
    if (line.trim() !== '') holder.appendChild(document.createElement('p')).append(...inline(line));
  }
  return holder;
}

const INLINE = /`(?<code>[^`]+)`|\*\*(?<strong>[^*]+)\*\*|(?<![\p{L}\p{N}])[_*](?<em>[^_*]+)[_*](?![\p{L}\p{N}])/gu;

function inline(text: string): Node[] {
  const nodes: Node[] = [];
  let from = 0;
  for (const match of text.matchAll(INLINE)) {
    nodes.push(document.createTextNode(text.slice(from, match.index)));
    const [tag, words] = Object.entries(match.groups ?? {}).find(([, value]) => value !== undefined) ?? ['code', ''];
    const element = document.createElement(tag);
    element.textContent = words;
    nodes.push(element);
    from = match.index + match[0].length;
  }
  nodes.push(document.createTextNode(text.slice(from)));
  return nodes;
}
