import { type Cellule, lignesOf, type Passage, type Tableau, texteLigne } from '../../src/index.js';

/** Passages as plain lines, bullets shown, no-break spaces made visible as `~`. */
export function lines(passages: Passage[]): string[] {
  return passages.flatMap(lignesOf).map((ligne) => {
    const mark = ligne.puce
      ? `${'  '.repeat(ligne.puce.niveau)}${ligne.puce.numero === undefined ? '-' : `${ligne.puce.numero}.`} `
      : '';
    return (mark + texteLigne(ligne)).replaceAll('\u00a0', '~');
  });
}

function drawCell(cellule: Cellule | undefined): string {
  if (!cellule) return '^';
  const span = cellule.rowSpan > 1 ? `x${cellule.rowSpan} ` : '';
  return span + lines(cellule.contenu).join(' / ');
}

/** The rows of a layout, one string each: cells between bars, `^` where a merged cell goes on, full rows between =. */
export function draw(layout: Tableau): string[] {
  return layout.lignes.map((ligne) =>
    ligne.genre === 'pleine'
      ? `= ${lines(ligne.contenu).join(' / ')} =`
      : `| ${ligne.cellules.map(drawCell).join(' | ')} |`,
  );
}
