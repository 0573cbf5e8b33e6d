import { stripped } from './code.js';
import type { Recovered, RecoveredElement } from './recovered.js';
import { type Kind, type Piece, piecesOf, type Truth } from './truth.js';
import { likeness, sameWords } from './words.js';

/** How many elements of one kind the document has, how many came out, how many of these are right. */
export interface KindCount {
  truth: number;
  found: number;
  right: number;
  /** The first elements that were not recovered as they are, for whoever mends it. */
  missing: string[];
  /** The first ones that came out and are none of the document's. */
  extra: string[];
}

export const COUNTED = ['bloc', 'activite', 'competence', 'critere', 'epreuve'] as const satisfies Kind[];
export type Counted = (typeof COUNTED)[number];

/**
 * A recovered element is right when it has the code (if one is printed) and the words of a true one, no more and no less;
 * for épreuves, whose code is often part of the title, both are compared together, and one word in fifty may be missing.
 */
function isSame(piece: Piece, element: RecoveredElement): boolean {
  if (piece.kind === 'epreuve') {
    return likeness(`${piece.code ?? ''} ${piece.text}`, `${element.code ?? ''} ${element.text}`) >= 0.98;
  }
  return stripped(piece.code) === stripped(element.code) && sameWords(piece.text, element.text);
}

function countKind(pieces: Piece[], elements: RecoveredElement[]): KindCount {
  const left = [...elements];
  const missing: string[] = [];
  for (const piece of pieces) {
    const at = left.findIndex((element) => isSame(piece, element));
    if (at < 0) missing.push(`${piece.code ?? '–'} ${piece.text}`);
    else left.splice(at, 1);
  }
  return {
    truth: pieces.length,
    found: elements.length,
    right: pieces.length - missing.length,
    missing,
    extra: left.map(({ code, text }) => `${code ?? '–'} ${text}`),
  };
}

/** The elements of a document against those of its import, by kind. */
export function countElements(truth: Truth, recovered: Recovered): Record<Counted, KindCount> {
  const entries = COUNTED.map((kind) => [
    kind,
    countKind(
      piecesOf(truth, kind),
      recovered.elements.filter((element) => element.kind === kind),
    ),
  ]);
  return Object.fromEntries(entries);
}
