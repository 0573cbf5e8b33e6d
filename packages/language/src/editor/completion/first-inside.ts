import {
  formatNumero,
  GENRE_CODE,
  type Genre,
  isCode,
  numberIn,
  parseTemplate,
  withoutSeparator,
} from '@referentiel/model';

/** The first code of its kind inside a new element: what a template gives when it quotes nothing but that element. */
export function firstInside(modele: string, genre: Genre, code: string): string | undefined {
  let out = '';
  for (const piece of parseTemplate(withoutSeparator(modele))) {
    if (piece.kind === 'texte') out += piece.texte;
    else if (piece.kind === 'numero') out += formatNumero(1, piece.style);
    else {
      const quoted = piece.part === 'code' ? code : numberIn(code);
      if (piece.genre !== GENRE_CODE[genre] || quoted === undefined) return undefined;
      out += quoted;
    }
  }
  return isCode(out) ? out : undefined;
}
