import { printProse, type Run } from '@referentiel/model';
import { plainCharacters, singleBlanks } from './characters.js';

/** Words of one style. */
export interface HtmlRun {
  texte: string;
  gras: boolean;
  italique: boolean;
}

/** Words and the blanks between them; a blank has a style only inside one. */
function withPlainBlanks(runs: readonly HtmlRun[]): HtmlRun[] {
  const pieces = runs.flatMap(({ texte, ...style }) =>
    (texte.match(/\s+|\S(?:[\s\S]*\S)?/g) ?? []).map((part) => ({ texte: part, ...style })),
  );
  return pieces.map((piece, rank) => {
    const [before, after] = [pieces[rank - 1], pieces[rank + 1]];
    if (piece.texte.trim()) return piece;
    const gras = before?.gras === true && after?.gras === true;
    const italique = before?.italique === true && after?.italique === true;
    return { texte: piece.texte, gras, italique };
  });
}

const WORD = /[\p{L}\p{N}]/u;

/** Whether the marks of a style may stand around a piece: they flank words. */
function flanksWords(pieces: readonly HtmlRun[], rank: number): boolean {
  const before = pieces[rank - 1]?.texte.at(-1) ?? '';
  const after = pieces[rank + 1]?.texte[0] ?? '';
  return !WORD.test(before) && !WORD.test(after);
}

/** Neighbours of one style as one. */
function joinedPieces(pieces: readonly HtmlRun[]): HtmlRun[] {
  const joined: HtmlRun[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && last.gras === piece.gras && last.italique === piece.italique) last.texte += piece.texte;
    else joined.push({ ...piece });
  }
  return joined;
}

/**
 * Runs with their styles as the language marks them. A style that it cannot say (half a word in bold) is left out, and of
 * words in bold and italic the bold is kept: the marks of both cannot always touch.
 */
export function markupOf(runs: readonly HtmlRun[]): string {
  const clean = runs.map(({ texte, gras, italique }) => ({
    texte: plainCharacters(texte),
    gras,
    italique: italique && !gras,
  }));
  const pieces = joinedPieces(withPlainBlanks(clean));
  const said = pieces.map((piece, rank) =>
    flanksWords(pieces, rank) ? piece : { ...piece, gras: false, italique: false },
  );
  const printed = joinedPieces(said).map(
    ({ texte, gras, italique }): Run => ({ texte, ...(gras && { gras }), ...(italique && { italique }) }),
  );
  return singleBlanks(printProse({ blocs: [{ genre: 'paragraphe', runs: printed }] }));
}
