// Writes a parsed source as a Markdoc document: the same words, conditions, fields and notes, for a peer to parse.

/** A condition as Markdoc's function calls. */
function conditionOf(condition) {
  switch (condition.kind) {
    case 'named':
      return `equals($variant, "${condition.name.text}")`;
    case 'equals':
      return `equals($choice, "${condition.value?.text ?? ''}")`;
    case 'not':
      return `not(${conditionOf(condition.operand)})`;
    case 'all':
    case 'any':
      return `${condition.kind === 'all' ? 'and' : 'or'}(${condition.operands.map(conditionOf).join(', ')})`;
    default:
      return 'false';
  }
}

const escaped = (text) => text.replace(/[*_{}#]/g, '\\$&');

function inline(node) {
  switch (node.kind) {
    case 'text':
      return escaped(node.text);
    case 'soft-break':
      return ' ';
    case 'blank':
      return '\\_'.repeat(node.length);
    case 'emphasis':
      return `**${inlines(node.children)}**`;
    case 'chain':
      return `${node.branches
        .map((branch, i) => {
          const head = branch.condition === null ? '{% else /%}' : `{% if ${conditionOf(branch.condition)} %}`;
          const closed = branch.condition !== null && node.branches[i + 1]?.condition !== null;
          return `${head}${inlines(branch.children)}${closed ? '{% /if %}' : ''}`;
        })
        .join('')}${node.branches.at(-1).condition === null ? '{% /if %}' : ''}`;
    case 'field-use':
      return '{% $field %}';
    case 'note-use':
      return '{% fn /%}';
    case 'link':
      return `[${escaped(node.text)}](${node.href})`;
    default:
      return '';
  }
}

const inlines = (nodes) => nodes.map(inline).join('');

const guarded = (block, text) => (block.guard ? `{% if ${conditionOf(block.guard)} %}\n\n${text}\n\n{% /if %}` : text);

function block(node) {
  const children = () => (node.children ?? []).map(block).join('\n\n');
  switch (node.kind) {
    case 'section':
      return guarded(node, `## ${inlines(node.content)}\n\n${children()}`);
    case 'clause':
      return guarded(node, `{% n /%} ${inlines(node.content)}\n\n${children()}`);
    case 'item':
      return guarded(node, `- ${inlines(node.content)}\n\n${children()}`);
    case 'definition':
      return `**${inlines(node.term)}** – ${inlines(node.content)}`;
    case 'paragraph':
    case 'line':
      return guarded(node, inlines(node.content));
    case 'requisite':
      return node.blocks.map(block).join('\n\n');
    case 'note':
      return `{% note %}\n\n${node.blocks.map(block).join('\n\n')}\n\n{% /note %}`;
    case 'if':
      return node.branches
        .map(
          (branch) =>
            `{% if ${branch.condition === null ? 'true' : conditionOf(branch.condition)} %}\n\n${branch.blocks.map(block).join('\n\n')}\n\n{% /if %}`,
        )
        .join('\n\n');
    default:
      return '';
  }
}

/** The document, and the configuration that renders it: numbers of clauses and notes included. */
export const toMarkdoc = (source) => source.blocks.map(block).filter(Boolean).join('\n\n');

export function markdocConfig(Markdoc, variables) {
  const { Tag } = Markdoc;
  let section = 0;
  let clause = 0;
  let notes = 0;
  return {
    variables,
    nodes: {
      heading: {
        transform(node, config) {
          section++;
          clause = 0;
          return new Tag('h2', {}, [`${section}. `, ...node.transformChildren(config)]);
        },
      },
    },
    tags: {
      n: { selfClosing: true, transform: () => `${section}.${++clause}.` },
      fn: { selfClosing: true, transform: () => new Tag('sup', {}, [String(++notes)]) },
      note: { transform: (node, config) => new Tag('div', { class: 'note' }, node.transformChildren(config)) },
    },
  };
}
