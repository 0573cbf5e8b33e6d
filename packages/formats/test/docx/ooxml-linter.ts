import { strFromU8, unzipSync } from 'fflate';
import { lintComments } from './comments-linter.js';
import { lintPackage } from './package-linter.js';
import { TableLinter } from './table-linter.js';
import { readXml } from './xml-events.js';

/** What one document refers to and what it declares, over all its parts. */
class References {
  readonly styles = new Set<string>();
  readonly nums = new Set<string>();
  readonly usedStyles = new Set<string>();
  readonly usedNums = new Set<string>();
}

const STYLE_REFERENCES = new Set(['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next', 'w:link']);

function lintDeclarations(styles: string, numbering: string, refs: References): string[] {
  const problems: string[] = [];
  for (const event of readXml(styles)) {
    if (event.kind !== 'open') continue;
    const id = event.attributes['w:styleId'];
    if (event.name === 'w:style' && id !== undefined) {
      if (refs.styles.has(id)) problems.push(`style ${id} twice`);
      refs.styles.add(id);
    }
  }
  const abstracts = new Set<string>();
  let inNum = false;
  for (const event of readXml(numbering)) {
    if (event.kind !== 'text' && event.name === 'w:num') inNum = event.kind === 'open';
    if (event.kind !== 'open') continue;
    const { attributes } = event;
    if (event.name === 'w:abstractNum') abstracts.add(attributes['w:abstractNumId'] ?? '');
    if (event.name === 'w:num') refs.nums.add(attributes['w:numId'] ?? '');
    if (event.name === 'w:abstractNumId' && inNum && !abstracts.has(attributes['w:val'] ?? '')) {
      problems.push(`abstractNum ${attributes['w:val']} missing`);
    }
  }
  return problems;
}

function lintPart(name: string, xml: string, refs: References): string[] {
  const tables = new TableLinter();
  const problems: string[] = [];
  const bookmarks = new Set<string>();
  const openMarks = new Set<string>();
  const markIds = new Set<string>();
  const anchors: string[] = [];
  let fields = 0;
  for (const event of readXml(xml)) {
    tables.event(event);
    if (event.kind !== 'open') continue;
    const { attributes } = event;
    const value = attributes['w:val'] ?? '';
    if (STYLE_REFERENCES.has(event.name)) refs.usedStyles.add(value);
    if (event.name === 'w:numId') refs.usedNums.add(value);
    if (event.name === 'w:bookmarkStart') {
      const bookmark = attributes['w:name'] ?? '';
      if (bookmarks.has(bookmark.toLowerCase())) problems.push(`bookmark ${bookmark} twice`);
      if (!/^[A-Za-z_]\w{0,39}$/.test(bookmark)) problems.push(`bookmark ${bookmark} is no name`);
      bookmarks.add(bookmark.toLowerCase());
      if (markIds.has(attributes['w:id'] ?? '')) problems.push(`bookmark id ${attributes['w:id']} twice`);
      markIds.add(attributes['w:id'] ?? '');
      openMarks.add(attributes['w:id'] ?? '');
    }
    if (event.name === 'w:bookmarkEnd') openMarks.delete(attributes['w:id'] ?? '');
    if (event.name === 'w:hyperlink' && attributes['w:anchor']) anchors.push(attributes['w:anchor']);
    if (event.name === 'w:fldChar') fields += { begin: 1, end: -1 }[attributes['w:fldCharType'] ?? ''] ?? 0;
  }
  if (fields) problems.push(`${name}: a field is not closed`);
  for (const id of openMarks) problems.push(`bookmark ${id} is not closed`);
  for (const anchor of anchors)
    if (!bookmarks.has(anchor.toLowerCase())) problems.push(`link to missing bookmark ${anchor}`);
  return [...problems, ...tables.problems];
}

function lintCore(core: string): string[] {
  const dates = [...core.matchAll(/<dcterms:(?:created|modified)[^>]*>([^<]*)</g)].map((match) => match[1] ?? '');
  const problems = dates
    .filter((date) => !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(date))
    .map((date) => `core date ${date}`);
  return /<dc:title>[^<]+</.test(core) ? problems : [...problems, 'no title'];
}

/**
 * What the Open XML SDK lets pass and Word does not (reference/word.md §5): the invariants of our Word files. Returns
 * one message per defect, none for a sound document.
 */
export function lintDocx(bytes: Uint8Array): string[] {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  );
  const broken = lintPackage(parts);
  // Nothing more can be said of parts that cannot be read.
  if (broken.length) return broken;
  const refs = new References();
  const styles = parts['word/styles.xml'] ?? '<none/>';
  const problems = lintDeclarations(styles, parts['word/numbering.xml'] ?? '<none/>', refs);
  for (const [name, xml] of Object.entries(parts)) {
    if (/^word\/(document|header\d*|footer\d*|styles|comments)\.xml$/.test(name))
      problems.push(...lintPart(name, xml, refs));
  }
  problems.push(...lintComments(parts['word/document.xml'] ?? '<none/>', parts['word/comments.xml']));
  problems.push(...lintCore(parts['docProps/core.xml'] ?? ''));
  for (const style of refs.usedStyles) if (!refs.styles.has(style)) problems.push(`style ${style} missing`);
  for (const num of refs.usedNums) if (!refs.nums.has(num)) problems.push(`numId ${num} missing`);
  if (!/<w:lang [^>]*w:val="fr-FR"/.test(styles)) problems.push('no language');
  return problems;
}
