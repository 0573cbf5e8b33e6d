import type { Place } from '@referentiel/model';
import type { CertificationSource } from '../build/certification.js';
import * as ast from '../generated/ast.js';
import { folderOf, type SourceFile } from '../source/source-file.js';

/** A file that does not fit in the workspace: which rule it breaks and where. */
export interface GroupIssue {
  rule: 'REF-03' | 'SYN-09' | 'SYN-10';
  place: Place;
  params: Record<string, string>;
  related?: Place;
}

export interface Grouped {
  sources: CertificationSource[];
  issues: GroupIssue[];
}

interface Main {
  file: SourceFile;
  node: ast.Certification;
  source: CertificationSource;
}

function placeOf(file: SourceFile, node: { $cstNode?: { range: Place['range']; offset: number } } | undefined): Place {
  const range = node?.$cstNode?.range ?? { start: file.positionAt(0), end: file.positionAt(0) };
  return { uri: file.uri, range: { start: { ...range.start }, end: { ...range.end } } };
}

/** The place of a certification's header: long bodies are no place for a squiggle. */
function headPlace(file: SourceFile, node: ast.Certification): Place {
  const start = node.$cstNode?.offset ?? 0;
  return {
    uri: file.uri,
    range: { start: file.positionAt(start), end: file.positionAt(start + 'certification'.length) },
  };
}

/** Main files by the code of their certification. */
function byCode(mains: readonly Main[]): Map<string, Main[]> {
  const found = new Map<string, Main[]>();
  for (const main of mains) {
    const code = main.node.name?.normalize('NFC');
    if (code === undefined) continue;
    const known = found.get(code);
    if (known) known.push(main);
    else found.set(code, [main]);
  }
  return found;
}

/** The main files that `dans` may mean: those of the part's own folder, else of the nearest folder above. */
function candidates(part: SourceFile, named: readonly Main[]): Main[] {
  for (let { folder } = part; ; folder = folderOf(folder)) {
    const here = named.filter((main) => main.file.folder === folder);
    if (here.length) return here;
    if (!folder.includes('/') || folder === folderOf(folder)) return [];
  }
}

function isDraft(file: SourceFile): boolean {
  return file.root.elements.some((element) => !ast.isCatalogue(element) && !ast.isCertification(element));
}

/**
 * Puts the files of a workspace together: each certification with its part files. `dans X` means the certification X of
 * the same folder, else of the nearest folder above; two of them in one folder is an error. Source: langage.md.
 */
export function groupCertifications(files: readonly SourceFile[]): Grouped {
  const issues: GroupIssue[] = [];
  const sources: CertificationSource[] = [];
  const mains: Main[] = [];
  for (const file of files) {
    const nodes = file.root.elements.filter(ast.isCertification);
    nodes.forEach((node, index) => {
      const first = nodes[0] as ast.Certification;
      if (index > 0) {
        issues.push({
          rule: 'SYN-09',
          place: headPlace(file, node),
          params: { code: node.name ?? '' },
          related: headPlace(file, first),
        });
      }
      const source: CertificationSource = { main: file, node, parts: [], ownsRoot: index === 0 };
      sources.push(source);
      mains.push({ file, node, source });
    });
  }
  const named = byCode(mains);
  const byUri = [...files].sort((a, b) => (a.uri < b.uri ? -1 : 1));
  for (const file of byUri) {
    if (file.root.elements.some(ast.isCertification)) continue;
    const code = file.root.dans?.$refText;
    const found = code === undefined ? [] : candidates(file, named.get(code.normalize('NFC')) ?? []);
    if (found.length === 1) found[0]?.source.parts.push(file);
    else if (code !== undefined) {
      const place = placeOf(file, { $cstNode: file.root.dans?.$refNode as NonNullable<ast.Fichier['$cstNode']> });
      const related = found[0] && headPlace(found[0].file, found[0].node);
      issues.push({
        rule: 'REF-03',
        place,
        params: { code, nombre: String(found.length) },
        ...(related && { related }),
      });
    }
    if (found.length !== 1 && isDraft(file)) {
      sources.push({ main: file, node: undefined, parts: [], ownsRoot: true });
      if (code === undefined) {
        const first = file.root.elements[0];
        const start = first?.$cstNode?.offset ?? 0;
        const place = { uri: file.uri, range: { start: file.positionAt(start), end: file.positionAt(start + 1) } };
        issues.push({ rule: 'SYN-10', place, params: {} });
      }
    }
  }
  return { sources, issues };
}
