import { readFileSync } from 'node:fs';
import { run } from './run.js';

/** The pages of a PDF as text. */
export function pagesOf(path: string): string[] {
  return run('pdftotext', ['-raw', '-enc', 'UTF-8', path, '-']).split('\f').slice(0, -1);
}

/** The entries of the outline, in order. */
export function outlineOf(path: string): string[] {
  const xml = run('pdftohtml', ['-xml', '-i', '-stdout', '-enc', 'UTF-8', path]);
  const items = [...xml.matchAll(/<item page="\d+">([^<]*)/g)].map((match) => match[1] ?? '');
  return items.map((item) => item.replace(/&(amp|lt|gt|quot|#39);/g, (_, name) => ENTITIES[name] ?? ''));
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** How many elements of each kind the tags of a PDF have (« Table », « TH », « H1 »). */
export function structureOf(path: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of run('pdfinfo', ['-struct', path]).split('\n')) {
    const kind = /^\s*(\w+)/.exec(line)?.[1];
    if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

/** The language that the catalogue of a PDF declares. LibreOffice writes it uncompressed. */
export function languageOf(path: string): string | undefined {
  return /\/Lang\(([\w-]+)\)/.exec(readFileSync(path, 'latin1'))?.[1];
}

/** What pdfinfo says of a file, by the names it uses (« Tagged », « Pages »). */
export function infoOf(path: string): Record<string, string> {
  return Object.fromEntries(
    run('pdfinfo', [path])
      .split('\n')
      .map((line) => line.split(/:\s+/, 2) as [string, string]),
  );
}

/**
 * How often each word stands in a text. Letters and digits only: lines break at hyphens, slashes and apostrophes, and
 * the PDF spells ligatures apart.
 */
export function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.normalize('NFKC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? []) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** The words that a text has and that another lacks, with how many are missing. */
export function lostWords(from: string, into: string): Record<string, number> {
  const there = countWords(into);
  return Object.fromEntries(
    [...countWords(from)].flatMap(([word, count]) => {
      const lost = count - (there.get(word) ?? 0);
      return lost > 0 ? [[word, lost]] : [];
    }),
  );
}
