import type { Package } from './package.js';

export interface Relationship {
  id: string;
  /** The last word of its type: `styles`, `hyperlink`, `officeDocument`. */
  type: string;
  /** The name of a part of the package, or an address when `external`. */
  target: string;
  external: boolean;
}

/** Where a target leads from the folder of its part. It cannot leave the package: only names that it holds are ever read. */
function resolve(folder: string, target: string): string {
  const path = target.startsWith('/') ? target : `${folder}${target}`;
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The folder of a part, with its slash; empty for the root. */
const folderOf = (part: string) => part.slice(0, part.lastIndexOf('/') + 1);

/** What a part refers to, in the order of the file; the package itself when `part` is empty. */
export function relationshipsOf(file: Package, part: string): Relationship[] {
  const folder = folderOf(part);
  const found: Relationship[] = [];
  file.parse(`${folder}_rels/${part.slice(folder.length)}.rels`, {
    open(name, { Id = '', Type = '', Target = '', TargetMode }) {
      if (name !== 'rel:Relationship') return;
      const external = TargetMode === 'External';
      found.push({
        id: Id,
        type: Type.slice(Type.lastIndexOf('/') + 1),
        target: external ? Target : resolve(folder, Target),
        external,
      });
    },
  });
  return found;
}
