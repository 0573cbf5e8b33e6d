import { type Element, enonceOf, isFragment, plainText, type Resolver, type Texte } from '@referentiel/model';

/** A list of symbols shows about so many characters of a text. */
const SHORT = 70;

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= SHORT) return line;
  const cut = line.slice(0, SHORT);
  const blank = cut.lastIndexOf(' ');
  return `${(blank > SHORT / 2 ? cut.slice(0, blank) : cut).trimEnd()}…`;
}

function plain(texte: Texte | undefined, resolver: Resolver): string {
  if (!texte) return '';
  return plainText(isFragment(texte) ? resolver.prose(texte) : texte);
}

/** The title of an element, else its text as one line; empty when nothing is written yet. */
export function textOf(element: Element, resolver: Resolver): string {
  if (element.genre === 'texte') return plain(element.texte, resolver);
  if (element.genre === 'competence') return plain(enonceOf(element, resolver), resolver);
  if ('intitule' in element) return element.intitule ?? '';
  return 'enonce' in element ? plain(element.enonce, resolver) : '';
}

/** A code with a title or the beginning of a text: how lists of symbols name things. `otherwise` when there is neither. */
export function symbolName(code: string | undefined, text: string, otherwise: string): string {
  return [code, shortened(text)].filter(Boolean).join(' ') || otherwise;
}
