import type { Certification, Competence, CompetenceTransversale, Place } from '@referentiel/model';
import { capacityOf } from '../../french/capacity.js';
import { openingOf } from '../../french/opening.js';
import { namePlace } from '../element-place.js';
import type { RuleContext } from '../rule.js';
import { type Part, type PrintedText, printedTexts } from '../texts/printed-texts.js';

/** A competence that has a text of its own: one that only takes up a transversal one has none. */
export interface CompetenceText {
  element: Competence | CompetenceTransversale;
  text: PrintedText;
  parts: readonly Part[];
  /** The sentence that says what is done: the first part, or the first item of a list that a mere lead announces. */
  main: Part;
  /** All of it, one part a line. */
  whole: string;
  /** Where its code stands, or its keyword: for what is missing. */
  name: Place | undefined;
}

const known = new WeakMap<Certification, readonly CompetenceText[]>();

function isCompetence(element: PrintedText['element']): element is Competence | CompetenceTransversale {
  return element.genre === 'competence' || element.genre === 'competenceTransversale';
}

function startsWithVerb({ texte }: Part): boolean {
  return openingOf(texte)?.infinitive !== undefined || capacityOf(texte) !== undefined;
}

/** « Dans un atelier de production : » says nothing yet. */
function announces({ texte }: Part): boolean {
  return texte.trimEnd().endsWith(':');
}

function read(context: RuleContext): CompetenceText[] {
  return printedTexts(context).flatMap((text) => {
    const { element, role, champ } = text;
    if (role !== 'competence' || champ !== 'enonce' || !isCompetence(element)) return [];
    const parts = text.parts.filter(({ texte }) => texte.trim() !== '');
    const [first, second] = parts;
    if (!first) return [];
    const main = second && announces(first) && !startsWithVerb(first) ? second : first;
    return [
      { element, text, parts, main, whole: parts.map(({ texte }) => texte).join('\n'), name: namePlace(element) },
    ];
  });
}

/** The competences that have a text, in source order; read once for all rules of a check. */
export function competenceTexts(context: RuleContext): readonly CompetenceText[] {
  let texts = known.get(context.certification);
  if (!texts) {
    texts = read(context);
    known.set(context.certification, texts);
  }
  return texts;
}
