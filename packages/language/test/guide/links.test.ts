import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headingsOf } from '../../../../scripts/docs/anchors.mjs';
import { guidePages, otherPages, type Page, ROOT } from './pages.js';

/** A page without its code: what stands there is shown, not followed. */
function withoutCode(text: string): string {
  return text.replace(/^ *```[\s\S]*?^ *```/gm, '').replace(/`[^`\n]*`/g, '');
}

function linksOf({ text }: Page): string[] {
  return [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !/^[a-z]+:/.test(link));
}

/** What is wrong with a link of a page; undefined when it leads somewhere. */
function problemOf(page: Page, link: string): string | undefined {
  const [file = '', anchor] = link.split('#');
  const path = file ? join(dirname(page.path), decodeURI(file)) : page.path;
  const full = join(ROOT, path);
  if (!existsSync(full)) return `${page.path}: ${link} leads nowhere`;
  if (anchor === undefined) return undefined;
  if (!statSync(full).isFile()) return `${page.path}: ${link} has no headings`;
  const anchors = headingsOf(readFileSync(full, 'utf8')).map((heading) => heading.anchor);
  return anchors.includes(decodeURI(anchor)) ? undefined : `${page.path}: ${link} has no such heading`;
}

describe('the links of the guide', () => {
  const pages = [...guidePages(), ...otherPages()];

  it('all lead to a file, a heading, a picture', () => {
    const links = pages.flatMap((page) => linksOf(page).map((link) => [page, link] as const));
    expect(links.length).toBeGreaterThan(100);
    expect(links.flatMap(([page, link]) => problemOf(page, link) ?? [])).toEqual([]);
  });

  it('would be missed if they led nowhere', () => {
    const page = { path: 'docs/README.md', text: '' };
    expect(problemOf(page, 'absent.md')).toContain('leads nowhere');
    expect(problemOf(page, 'tutoriel.md#absent')).toContain('no such heading');
    expect(problemOf(page, 'reference/competences.md#réf')).toBeUndefined();
  });

  it('reach every page from the table of contents', () => {
    const reached = new Set<string>();
    const open = ['docs/README.md'];
    for (let path = open.pop(); path !== undefined; path = open.pop()) {
      if (reached.has(path)) continue;
      reached.add(path);
      const page = pages.find((one) => one.path === path);
      for (const link of page ? linksOf(page) : []) open.push(join(dirname(path), decodeURI(link.split('#')[0] ?? '')));
    }
    expect(
      guidePages()
        .map(({ path }) => path)
        .filter((path) => !reached.has(path)),
    ).toEqual([]);
  });
});
