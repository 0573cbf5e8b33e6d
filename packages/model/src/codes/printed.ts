import type { Certification, Genre } from '../certification.js';
import type { Element } from '../walk.js';
import {
  counterStyle,
  formatNumero,
  GENRE_CODE,
  numberIn,
  type Piece,
  parseTemplate,
  schemeOf,
  separatorOf,
  withoutSeparator,
} from './scheme.js';

function ownerOfKind(path: Element[], genre: string): Element | undefined {
  return path.findLast((owner) => GENRE_CODE[owner.genre as Genre] === genre);
}

/** The code that an element shows, without what separates it from its title. */
function shownCode(element: Element): string | undefined {
  return element.imprime === undefined ? element.code : withoutSeparator(element.imprime);
}

/**
 * What a template prints for the counter `numero` of an element inside `path`; undefined when an element around it
 * that the template quotes has no code. `codeOf` gives the code of an element around (as shown, by default).
 */
export function expandTemplate(
  pieces: Piece[],
  path: Element[],
  numero: number,
  codeOf: (element: Element) => string | undefined = shownCode,
): string | undefined {
  let out = '';
  for (const piece of pieces) {
    if (piece.kind === 'texte') out += piece.texte;
    else if (piece.kind === 'numero') out += formatNumero(numero, piece.style);
    else {
      const owner = ownerOfKind(path, piece.genre);
      const code = owner && codeOf(owner);
      const quoted = code && (piece.part === 'code' ? code : numberIn(code));
      if (quoted === undefined || quoted === '') return undefined;
      out += quoted;
    }
  }
  return out;
}

/** Whether a name could be written in the source: codes have no blanks. */
export function isCode(text: string): boolean {
  return /^[\p{L}\p{M}\d._-]+$/u.test(text);
}

/** What a template says, read once: its pieces, whether it is expanded, what it prints behind the code. */
interface Read {
  pieces: Piece[];
  isExpanded: boolean;
  separator: string;
}

const templates = new Map<string, Read>();

function readTemplate(modele: string): Read {
  let read = templates.get(modele);
  if (!read) {
    const isExpanded = !isCode(withoutSeparator(modele).replace(/[{}]/g, ''));
    read = { pieces: parseTemplate(modele), isExpanded, separator: separatorOf(modele) };
    // Templates are a handful in a document; those of an author who is typing one do not stay for ever.
    if (templates.size > 500) templates.clear();
    templates.set(modele, read);
  }
  return read;
}

/**
 * What is printed for an element's code: `imprimé` if given; else the code, with the separator of its scheme; nothing
 * for an element without code or of a hidden scheme. A template that is no possible name (« Bloc {n} : ») is expanded.
 */
export function printedCode(element: Element, path: Element[], certification: Certification): string | undefined {
  if (element.imprime !== undefined) return element.imprime;
  if (element.code === undefined || element.genre === 'certification') return undefined;
  const scheme = schemeOf(certification, element.genre);
  if (scheme?.masque) return undefined;
  if (!scheme?.modele) return element.code;
  const { pieces, isExpanded, separator } = readTemplate(scheme.modele);
  if (isExpanded) {
    const numero = numberIn(element.code, counterStyle(pieces)) ?? numberIn(element.code);
    const expanded = numero === undefined ? undefined : expandTemplate(pieces, path, numero);
    if (expanded !== undefined) return expanded;
  }
  return element.code + separator;
}
