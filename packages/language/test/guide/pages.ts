import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../../../..');
export const DOCS = join(ROOT, 'docs');

/** A Markdown page of the project: its path from the root, with `/`, and its text. */
export interface Page {
  path: string;
  text: string;
}

function page(path: string): Page {
  return { path, text: readFileSync(join(ROOT, path), 'utf8') };
}

/** The pages under a folder of the guide; of all of it without one. */
export function guidePages(folder = ''): Page[] {
  return readdirSync(join(DOCS, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(ROOT.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()
    .map(page);
}

/** Pages beside the guide whose samples and links must hold too. */
export function otherPages(): Page[] {
  return ['README.md', 'CONTRIBUTING.md', 'packages/vscode/README.md'].map(page);
}

/** A `.ref` sample of a page: where its fence opens, what follows `ref` there, its text without the fence's own indent. */
export interface Sample {
  page: string;
  line: number;
  mark: string;
  text: string;
}

/** The samples of a page in order. */
export function samplesOf({ path, text }: Page): Sample[] {
  return [...text.matchAll(/^( *)```ref\b[ \t]*(.*)\n([\s\S]*?)^ *```[ \t]*$/gm)].map((match) => {
    const [, indent = '', mark = '', body = ''] = match;
    return {
      page: path,
      line: text.slice(0, match.index).split('\n').length,
      mark: mark.trim(),
      text: body.replace(new RegExp(`^${indent}`, 'gm'), ''),
    };
  });
}
