import type { Ligne } from '../../texte/index.js';
import type { Point } from './ancre.js';

/** A stretch of a printed line that stands together in the source. */
interface Segment {
  ligne: number;
  /** Its first character in the line. */
  caractere: number;
  longueur: number;
  /** Offset of that character in the source. */
  source: number;
}

/** The stretches of some printed lines that say where they are written; replaced parameters and heads do not. */
function* segmentsOf(lignes: readonly Ligne[]): Generator<Segment> {
  for (const [ligne, { runs }] of lignes.entries()) {
    let before = 0;
    for (const { texte, origine = [] } of runs) {
      for (let pair = 0; pair + 1 < origine.length; pair += 2) {
        const from = origine[pair] as number;
        const longueur = (origine[pair + 2] ?? texte.length) - from;
        yield { ligne, caractere: before + from, longueur, source: origine[pair + 1] as number };
      }
      before += texte.length;
    }
  }
}

/** What is printed of a stretch of the source, and how many of its characters are. */
export interface Etendue {
  debut: Point;
  fin: Point;
  couvert: number;
}

/** The printed lines that come from `[from, to[` of the source; undefined when none does. */
export function etendueOf(lignes: readonly Ligne[], from: number, to: number): Etendue | undefined {
  let found: Etendue | undefined;
  for (const { ligne, caractere, longueur, source } of segmentsOf(lignes)) {
    const first = Math.max(from, source);
    const last = Math.min(to, source + longueur);
    if (first >= last) continue;
    const fin = { ligne, caractere: caractere + last - source };
    found ??= { debut: { ligne, caractere: caractere + first - source }, fin, couvert: 0 };
    found.fin = fin;
    found.couvert += last - first;
  }
  return found;
}

/** The line that comes from what stands last before an offset of the source, and where that starts. */
export function ligneBefore(lignes: readonly Ligne[], offset: number): { ligne: number; source: number } | undefined {
  let found: { ligne: number; source: number } | undefined;
  for (const { ligne, source } of segmentsOf(lignes)) {
    if (source <= offset && (!found || source > found.source)) found = { ligne, source };
  }
  return found;
}
