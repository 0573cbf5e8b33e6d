import type { Constat } from './constats.ts';

export const JUGEMENTS = ['fondé', 'discutable', 'à tort'] as const;

/** A row of the guide's table: findings of one rule with one reason, and what a reader thinks of them. */
export interface Rangee {
  document: string;
  regle: string;
  lignes: number[];
  elements: string[];
  jugement: string;
  raison: string;
}

const HEADING = /^## Le document (\w+)/;
const ROW = /^\| \[?([A-Z]+-\d+)\]?(?:\([^)]*\))? \| ([^|]*) \| ([^|]*) \| ([^|]*) \| ([^|]*) \|$/;

function items(cell: string): string[] {
  return cell
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '' && item !== '–');
}

/** The rows of the page, each under the heading of its document. */
export function rangeesOf(page: string): Rangee[] {
  let document = '';
  return page.split('\n').flatMap((line): Rangee[] => {
    document = HEADING.exec(line)?.[1] ?? document;
    const cells = ROW.exec(line)?.slice(1);
    if (!cells) return [];
    const [regle = '', lignes = '', elements = '', jugement = '', raison = ''] = cells.map((cell) => cell.trim());
    return [{ document, regle, lignes: items(lignes).map(Number), elements: items(elements), jugement, raison }];
  });
}

function cell(values: readonly (string | number)[]): string {
  return values.length ? values.join(', ') : '–';
}

/** A row as the page writes it. */
export function rowText({ regle, lignes, elements, jugement, raison }: Rangee): string {
  return `| [${regle}](../regles/${regle}.md) | ${cell(lignes)} | ${cell(elements)} | ${jugement} | ${raison} |`;
}

/** One row for each rule, not judged yet. */
export function rangeesFrom(document: string, constats: readonly Constat[]): Rangee[] {
  const rows = new Map<string, Rangee>();
  for (const { regle, ligne, element } of constats) {
    const row = rows.get(regle) ?? { document, regle, lignes: [], elements: [], jugement: '', raison: '' };
    rows.set(regle, row);
    row.lignes.push(ligne);
    if (element && !row.elements.includes(element)) row.elements.push(element);
  }
  return [...rows.values()];
}

/** « EVA-02 137 »: a finding, as rows and findings are compared. */
export function keysOf(rangees: readonly Rangee[]): string[] {
  return rangees.flatMap(({ regle, lignes }) => lignes.map((ligne) => `${regle} ${ligne}`)).sort();
}
