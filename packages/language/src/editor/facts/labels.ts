import {
  type Element,
  type EntreeCatalogue,
  enonceOf,
  plainText,
  printedCode,
  type Resolver,
  type Texte,
} from '@referentiel/model';
import type { CheckedCertification } from '../../check/checked-certification.js';
import type { CertificationFacts } from '../../facts/certification-facts.js';
import type { EditorContext } from '../context.js';

/** A text as one line. */
export function oneLine(texte: Texte | undefined, resolver: Resolver): string {
  return texte ? plainText(resolver.prose(texte)).replace(/\s+/g, ' ').trim() : '';
}

function enonce(element: Element, resolver: Resolver): Texte | undefined {
  if (element.genre === 'competence') return enonceOf(element, resolver);
  if (element.genre === 'competenceTransversale' || element.genre === 'critere') return element.enonce;
  return element.genre === 'texte' ? element.texte : undefined;
}

/** What an element is called: its title, else its text, on one line; empty when it has neither. */
export function titleOf(element: Element, { resolver }: Pick<CheckedCertification, 'resolver'>): string {
  if ('intitule' in element && element.intitule) return element.intitule;
  return oneLine(enonce(element, resolver), resolver);
}

/** The code that an element prints, else its name. */
export function codeOf(element: Element, facts: CertificationFacts): string {
  const printed = printedCode(element, [...facts.pathOf(element)], facts.checked.certification);
  return printed ?? element.code ?? '';
}

/** A part is named with its épreuve (`E1.P1`); anything else by its code, or by its kind when it has none. */
export function nameOf(element: Element, facts: CertificationFacts): string {
  if (element.genre === 'partie') {
    const owner = facts.pathOf(element).at(-1);
    return [owner?.code, element.code].filter((code) => code !== undefined).join('.');
  }
  return element.code ?? '';
}

/** The title of a catalogue's entry in the language of the interface, where the catalogue has it. */
export function entryTitle({ langue }: Pick<EditorContext, 'langue'>, { intitule, anglais }: EntreeCatalogue): string {
  return (langue === 'en' ? (anglais ?? intitule) : intitule) ?? '';
}
