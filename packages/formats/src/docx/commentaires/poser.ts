import type { Ligne, Passage, RunLigne } from '../../texte/index.js';
import { run } from '../run.js';
import { tag, val } from '../xml.js';
import type { Ancre, Point } from './ancre.js';

/** A comment's stretch of the document, by the comment's number. */
export interface Repere {
  id: number;
  ancre: Ancre;
}

/** A mark of a comment before a character of a line. */
interface Marque {
  caractere: number;
  xml: string;
}

const commentStart = (id: number) => tag('w:commentRangeStart', { 'w:id': id });
const commentEnd = (id: number) =>
  `${tag('w:commentRangeEnd', { 'w:id': id })}<w:r><w:rPr>${val('rStyle', 'CommentReference')}</w:rPr>${tag('w:commentReference', { 'w:id': id })}</w:r>`;

const isAt = (a: Point, b: Point) => a.ligne === b.ligne && a.caractere === b.caractere;

/** The marks of a line in their order: at one place the comments that end there, then those that start. */
function marquesOf(reperes: readonly Repere[], ligne: number): Marque[] {
  const starts: Marque[] = [];
  const ends: Marque[] = [];
  for (const { id, ancre } of reperes) {
    const { debut, fin } = ancre;
    // A stretch without characters is closed where it starts.
    const empty = isAt(debut, fin) ? commentEnd(id) : '';
    if (debut.ligne === ligne) starts.push({ caractere: debut.caractere, xml: commentStart(id) + empty });
    if (fin.ligne === ligne && !empty) ends.push({ caractere: fin.caractere, xml: commentEnd(id) });
  }
  return [...ends, ...starts].sort((a, b) => a.caractere - b.caractere);
}

/** Where a text may be cut: never between the halves of one character. */
function cutAt(texte: string, at: number): number {
  const code = texte.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}

function piece({ gras, italique }: RunLigne, texte: string): string {
  return texte ? run(texte, { ...(gras && { gras }), ...(italique && { italique }) }) : '';
}

function marked({ runs }: Ligne, marques: readonly Marque[]): string {
  const out: string[] = [];
  let next = 0;
  let before = 0;
  for (const one of runs) {
    const { texte } = one;
    let from = 0;
    for (; next < marques.length && (marques[next] as Marque).caractere < before + texte.length; next++) {
      const { caractere, xml } = marques[next] as Marque;
      const at = Math.max(from, cutAt(texte, caractere - before));
      out.push(piece(one, texte.slice(from, at)), xml);
      from = at;
    }
    out.push(piece(one, texte.slice(from)));
    before += texte.length;
  }
  return (
    out.join('') +
    marques
      .slice(next)
      .map(({ xml }) => xml)
      .join('')
  );
}

/** Writes the runs of the passages with the comments that belong there, in the order in which a `Releve` noted them. */
export function poser(reperes: readonly Repere[], plain: (ligne: Ligne) => string) {
  const byPassage = new Map<number, Repere[]>();
  for (const repere of reperes) {
    const { passage } = repere.ancre;
    byPassage.set(passage, [...(byPassage.get(passage) ?? []), repere]);
  }
  let rank = 0;
  return (_passage: Passage, lignes: Ligne[]): string[] => {
    const own = lignes.length ? byPassage.get(rank++) : undefined;
    if (!own) return lignes.map(plain);
    return lignes.map((ligne, at) => marked(ligne, marquesOf(own, at)));
  };
}
