import { readXml } from './xml-events.js';

const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

const attributesOf = (xml: string, name: string) =>
  [...readXml(xml)].flatMap((event) => (event.kind === 'open' && event.name === name ? [event.attributes] : []));

/** The path of the part that a relationship of `source` points at. */
function targetOf(source: string, target: string): string {
  const folder = source.includes('/') ? source.slice(0, source.lastIndexOf('/') + 1) : '';
  return target.startsWith('/') ? target.slice(1) : folder + target;
}

function lintRelationships(parts: Record<string, string>): string[] {
  return Object.entries(parts).flatMap(([name, xml]) => {
    if (!name.endsWith('.rels')) return [];
    const source = name.replace(/_rels\/([^/]*)\.rels$/, '$1');
    const links = attributesOf(xml, 'Relationship');
    const ids = new Set(links.map(({ Id }) => Id));
    const missing = links
      .filter(({ TargetMode, Target = '' }) => TargetMode !== 'External' && !(targetOf(source, Target) in parts))
      .map(({ Target }) => `${name}: ${Target} missing`);
    const used = [...(parts[source] ?? '').matchAll(/ r:(?:id|embed|link)="([^"]*)"/g)].map((match) => match[1]);
    const dangling = used.filter((id) => !ids.has(id)).map((id) => `${source}: no relationship ${id}`);
    return [...missing, ...dangling, ...(ids.size < links.length ? [`${name}: an id twice`] : [])];
  });
}

function lintContentTypes(parts: Record<string, string>): string[] {
  const xml = parts['[Content_Types].xml'] ?? '<none/>';
  const overrides = attributesOf(xml, 'Override').map(({ PartName = '' }) => PartName.slice(1));
  const typed = new Set(overrides);
  const generic = Object.keys(parts).filter((name) => name.endsWith('.xml') && !name.startsWith('[Content'));
  return [
    ...(typed.size < overrides.length ? ['a content type twice'] : []),
    ...[...typed].filter((name) => !(name in parts)).map((name) => `content type of missing ${name}`),
    ...generic.filter((name) => !typed.has(name)).map((name) => `${name} has no content type`),
  ];
}

/** What is wrong with a package as a whole: parts, content types, relationships, characters. */
export function lintPackage(parts: Record<string, string>): string[] {
  const problems = Object.entries(parts).flatMap(([name, xml]) => {
    if (FORBIDDEN.test(xml)) return [`${name}: a forbidden character`];
    try {
      for (const _event of readXml(xml));
      return [];
    } catch (error) {
      return [`${name}: ${(error as Error).message}`];
    }
  });
  return problems.length ? problems : [...lintContentTypes(parts), ...lintRelationships(parts)];
}
