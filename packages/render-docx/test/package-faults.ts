import { descendants, part } from '@polozh/testkit';
import type { PackageParts } from '../src/parts/package-parts.ts';
import { printXml } from '../src/xml/print-xml.ts';
import { schemaFaults } from './schema.ts';
import { faultOf } from './well-formed.ts';

/** What would make a strict reader refuse a package: XML, order of elements, and what parts say of each other. */
export function packageFaults(parts: PackageParts): readonly string[] {
  return [
    ...[...parts].flatMap(([name, root]) => {
      const fault = faultOf(printXml(root));
      return [...(fault === null ? [] : [fault]), ...schemaFaults(root)].map((one) => `${name}: ${one}`);
    }),
    ...relationshipFaults(parts),
    ...contentTypeFaults(parts),
    ...referenceFaults(parts),
  ];
}

const values = (parts: PackageParts, name: string, element: string, attribute: string): readonly string[] => {
  const root = parts.get(name);
  if (root === undefined) return [];
  return descendants(root, element).flatMap(({ attributes }) =>
    attributes[attribute] === undefined ? [] : [String(attributes[attribute])],
  );
};

/** Each relationship leads somewhere, and each one that a part asks for is there. */
function relationshipFaults(parts: PackageParts): readonly string[] {
  return [...parts].flatMap(([name, root]) => {
    const match = /^(.*)_rels\/(.*)\.rels$/.exec(name);
    if (match === null) return [];
    const folder = match[1] ?? '';
    const ids = values(parts, name, 'Relationship', 'Id');
    const asked = printXml(parts.get(`${folder}${match[2]}`) ?? EMPTY).match(/(?<= r:(?:id|embed)=")[^"]+/g) ?? [];
    const absent = descendants(root, 'Relationship')
      .filter(({ attributes }) => attributes['TargetMode'] === undefined)
      .map(({ attributes }) => new URL(String(attributes['Target']), `file:///${folder}`).pathname.slice(1))
      .filter((target) => !parts.has(target) && !target.endsWith('.odttf'));
    return [
      ...absent.map((target) => `${name}: ${target} is absent`),
      ...asked.filter((id) => !ids.includes(id)).map((id) => `${name}: no ${id}`),
      ...repeated(ids).map((id) => `${name}: ${id} twice`),
    ];
  });
}

const EMPTY = { name: 'empty', attributes: {}, children: [] };

function contentTypeFaults(parts: PackageParts): readonly string[] {
  const typed = values(parts, '[Content_Types].xml', 'Override', 'PartName').map((name) => name.slice(1));
  const plain = /^(?:customXml\/item\d+\.xml|.*\.rels|\[Content_Types\]\.xml)$/;
  return [
    ...typed.filter((name) => !parts.has(name)).map((name) => `a type for ${name}, which is absent`),
    ...[...parts.keys()]
      .filter((name) => !typed.includes(name) && !plain.test(name))
      .map((name) => `no type for ${name}`),
  ];
}

/** Styles, numbers, notes and bookmarks that the text names are there, and each id is one thing's. */
function referenceFaults(parts: PackageParts): readonly string[] {
  const document = 'word/document.xml';
  const inText = (element: string, attribute: string): readonly string[] =>
    [document, 'word/footnotes.xml', 'word/header1.xml'].flatMap((name) => values(parts, name, element, attribute));
  const styles = new Set(values(parts, 'word/styles.xml', 'w:style', 'w:styleId'));
  const nums = new Set(['0', ...values(parts, 'word/numbering.xml', 'w:num', 'w:numId')]);
  const notes = new Set(values(parts, 'word/footnotes.xml', 'w:footnote', 'w:id'));
  const bookmarks = new Set(inText('w:bookmarkStart', 'w:name'));
  const fields = printXml(part(parts, document)).match(/(?<=\b(?:REF|PAGEREF|NOTEREF) )\S+/g) ?? [];
  const changes = [
    'w:ins',
    'w:del',
    'w:moveFrom',
    'w:moveTo',
    'w:moveFromRangeStart',
    'w:moveToRangeStart',
    'w:rPrChange',
  ];
  const missing = (what: string, used: readonly string[], there: ReadonlySet<string>): readonly string[] =>
    used.filter((one) => !there.has(one)).map((one) => `no ${what} ${one}`);
  const twice = (what: string, ids: readonly string[]): readonly string[] =>
    repeated(ids).map((id) => `${what} ${id} twice`);
  return [
    ...['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((name) => missing('style', inText(name, 'w:val'), styles)),
    ...missing('number', inText('w:numId', 'w:val'), nums),
    ...missing('note', inText('w:footnoteReference', 'w:id'), notes),
    ...missing('bookmark', [...inText('w:hyperlink', 'w:anchor'), ...fields], bookmarks),
    ...twice('bookmark', inText('w:bookmarkStart', 'w:id')),
    ...twice('bookmark name', inText('w:bookmarkStart', 'w:name')),
    ...twice('mark of note', inText('w:footnoteReference', 'w:id')),
    ...twice(
      'change',
      changes.flatMap((name) => inText(name, 'w:id')),
    ),
    ...twice(
      'move',
      ['w:moveFromRangeStart', 'w:moveToRangeStart'].flatMap((name) =>
        inText(name, 'w:name').map((one) => `${name} ${one}`),
      ),
    ),
  ];
}

function repeated(all: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return all.filter((one) => seen.size === seen.add(one).size);
}
