import type { CertificationSource } from '../build/certification.js';
import type { SourceFile } from '../source/source-file.js';
import type { GroupIssue } from './group-issue.js';
import { Grouping } from './grouping.js';
import { certificationNode, outlineOf } from './outline.js';

export type { GroupIssue } from './group-issue.js';

export interface Grouped {
  sources: CertificationSource[];
  issues: GroupIssue[];
}

/**
 * Puts the files of a workspace together: each certification with its part files, in the order of the files, drafts last.
 * `Grouping` says what belongs where.
 */
export function groupCertifications(files: readonly SourceFile[]): Grouped {
  const grouping = new Grouping();
  const keys = new Map(files.map((file, rank) => [String(rank).padStart(9, '0'), file]));
  for (const [key, file] of keys) {
    grouping.set({ key, uri: file.uri, folder: file.folder, outline: outlineOf(file) });
  }
  const fileOf = ({ key }: { key: string }) => keys.get(key) as SourceFile;
  const units = [...grouping.units.values()];
  const inOrder = units.sort((a, b) => (a.main.key < b.main.key ? -1 : a.main.key > b.main.key ? 1 : a.rank - b.rank));
  const sources = [...inOrder.filter(({ rank }) => rank >= 0), ...inOrder.filter(({ rank }) => rank < 0)];
  return {
    sources: sources.map(({ main, rank, parts }) => ({
      main: fileOf(main),
      node: certificationNode(fileOf(main), rank),
      parts: parts.map(fileOf),
      ownsRoot: rank <= 0,
    })),
    issues: [...keys.keys()].flatMap((key) => grouping.issuesOf(key)),
  };
}
