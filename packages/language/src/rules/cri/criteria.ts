import type { Certification, Critere, Element } from '@referentiel/model';
import { perText } from '../../french/per-text.js';
import { wordsOf } from '../../french/words.js';
import type { RuleContext } from '../rule.js';
import { type Part, type PrintedText, printedTexts } from '../texts/printed-texts.js';

/** A criterion as the rules of this family read it. */
export interface Criterion {
  element: Critere;
  /** What holds it: a competence, or a container whose competences it counts for. */
  owner: Element;
  text: PrintedText;
  /** Its sentence; what stands under it in a list are `items`. */
  lead: Part;
  items: readonly Part[];
  /** All of it as one line. */
  whole: string;
}

function criteriaIn(context: RuleContext): Criterion[] {
  const found: Criterion[] = [];
  for (const text of printedTexts(context)) {
    if (text.role !== 'critere' || text.borrowed) continue;
    const { element, champ, parts } = text;
    const [lead] = parts;
    if (champ !== 'enonce' || !lead || element.genre !== 'critere') continue;
    const owner = context.facts.pathOf(element).at(-1) ?? context.certification;
    const whole = parts.length === 1 ? lead.texte : parts.map(({ texte }) => texte).join(' ');
    found.push({ element, owner, text, lead, items: parts.slice(1), whole });
  }
  return found;
}

/** Too short a criterion (« Respect des délais ») is shared without a paste. */
const FEWEST_WORDS = 4;

/** The words of a text alone: case, punctuation and spaces tell no criteria apart. Empty for a few words. */
export const wordingOf = perText((text): string => {
  const words = wordsOf(text);
  return words.length < FEWEST_WORDS ? '' : words.map(({ lower }) => lower).join(' ');
});

const known = new WeakMap<Certification, readonly Criterion[]>();

/** The criteria that are written out, once each, in source order; those named by a fragment are judged nowhere. */
export function criteriaOf(context: RuleContext): readonly Criterion[] {
  let criteria = known.get(context.certification);
  if (!criteria) {
    criteria = criteriaIn(context);
    known.set(context.certification, criteria);
  }
  return criteria;
}

/** Fills the place and the element of a finding on a stretch of a part. */
export function at(part: Part, start: number, end: number) {
  return { place: part.place(start, end), ...(part.element !== undefined && { element: part.element }) };
}

/** Points at the first word of a criterion. */
export function atStart(part: Part) {
  const start = part.texte.length - part.texte.trimStart().length;
  return at(part, start, start + (/^\S+/.exec(part.texte.slice(start))?.[0].length ?? 1));
}
