/** The kinds of element whose place is judged; `autre` must only stand somewhere. */
export type Kind = 'titre' | 'bloc' | 'activite' | 'competence' | 'critere' | 'epreuve' | 'autre';

/** One element of a document, as its author meant it. */
export interface Piece {
  kind: Kind;
  /** The printed code, without what separates it from the text. */
  code?: string;
  /** Its words, titles and items included; lines are separated by `\n`. */
  text: string;
  /** For an activity: its tasks and descriptions, which are part of its place but not of its title. */
  inside?: string;
  /** The ranks of the competences beside which it stands; a competence stands beside itself. */
  facing: number[];
  /** How often the document prints it. */
  printed: number;
}

/** What a document says. */
export interface Truth {
  pieces: Piece[];
  /** Paragraphs that mean nothing: column headers, running titles, the article of the law. Any number of each. */
  boilerplate: string[];
  /** What must be nowhere: deleted or hidden text. */
  absent?: string[];
  /** What an import may say beside the text: who wrote a comment. */
  mayAdd?: string[];
  /** Words that Word prints without holding them: automatic numbers. */
  numbered?: string[];
  /** When the document does not line up activities with competences, an activity may stand anywhere in its bloc. */
  activitiesAreLoose?: true;
}

/** All the words of a piece. */
export function wholeText({ code, text, inside }: Piece): string {
  return [code, text, inside].filter(Boolean).join('\n');
}

export function piecesOf(truth: Truth, kind: Kind): Piece[] {
  return truth.pieces.filter((piece) => piece.kind === kind);
}
