import {
  type Certification,
  counterStyle,
  type Element,
  expandTemplate,
  hasForm,
  numberIn,
  type Piece,
  parseTemplate,
  printedCode,
  schemeOf,
  walk,
  withoutSeparator,
} from '@referentiel/model';

/** An element whose code is printed: what the reader sees, and what its scheme says about it. */
export interface Coded {
  element: Element;
  path: Element[];
  /** The printed code without the separator behind it. */
  printed: string;
  /** What is printed between the code and the title: « – », with its blanks. */
  separator: string;
  /** Its number in the series, as printed. */
  numero: number | undefined;
  pieces: Piece[] | undefined;
}

const known = new WeakMap<Certification, readonly Coded[]>();

/**
 * The printed codes of a certification, in source order; elements of a hidden scheme have none. Worked out once for all
 * rules of a check.
 */
export function codedElements(certification: Certification): readonly Coded[] {
  let found = known.get(certification);
  if (!found) {
    found = readCoded(certification);
    known.set(certification, found);
  }
  return found;
}

function readCoded(certification: Certification): Coded[] {
  const found: Coded[] = [];
  const templates = new Map<Element['genre'], Piece[] | undefined>();
  const piecesOf = (genre: Element['genre']): Piece[] | undefined => {
    if (!templates.has(genre)) {
      const modele = genre === 'certification' ? undefined : schemeOf(certification, genre)?.modele;
      templates.set(genre, modele === undefined ? undefined : parseTemplate(withoutSeparator(modele)));
    }
    return templates.get(genre);
  };
  walk(certification, (element, path) => {
    if (element.genre === 'texte' || element.genre === 'competenceTransversale' || element.genre === 'partie') return;
    const written = printedCode(element, path, certification);
    if (written === undefined) return;
    const printed = withoutSeparator(written);
    if (!printed) return;
    const pieces = piecesOf(element.genre);
    found.push({
      element,
      path,
      printed,
      separator: written.slice(printed.length),
      numero: numberOf(element, printed, pieces),
      pieces,
    });
  });
  return found;
}

/** The number as printed; what is printed in another form (« 6.4 » for C1) leaves the number to the name. */
function numberOf({ imprime, code }: Element, printed: string, pieces: Piece[] | undefined): number | undefined {
  const apart = imprime !== undefined && code !== undefined && pieces && !hasForm(printed, pieces);
  return numberIn(apart && hasForm(code, pieces) ? code : printed, counterStyle(pieces));
}

/** What the scheme would print for the number that the element has; undefined without scheme. */
export function expectedCode(coded: Coded): string | undefined {
  if (!coded.pieces || coded.numero === undefined) return undefined;
  return expandTemplate(coded.pieces, coded.path, coded.numero);
}

/** An only child may do without its own number: `CE2` for the single criterion of `C2`, beside `CE1.1`, `CE1.2`. */
export function withoutNumber(coded: Coded): string | undefined {
  const last = coded.pieces?.findIndex((piece) => piece.kind === 'numero') ?? -1;
  if (!coded.pieces || last <= 0) return undefined;
  const rest = expandTemplate(coded.pieces.slice(0, last), coded.path, 0);
  return rest === undefined ? undefined : withoutSeparator(rest);
}

/** A code split into what stands before its last number, and the number: `CE14.2` → `CE14.` and 2. */
export function splitCode(printed: string): { prefix: string; numero: number } | undefined {
  const match = /^(|.*\D)(\d+)$/s.exec(printed);
  return match ? { prefix: match[1] as string, numero: Number(match[2]) } : undefined;
}
