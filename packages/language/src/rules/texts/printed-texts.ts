import {
  type Certification,
  type Element,
  isFragment,
  type Place,
  plainRuns,
  type Run,
  type Texte,
  textesOf,
  walk,
} from '@referentiel/model';
import { perText } from '../../french/per-text.js';
import type { RuleContext } from '../rule.js';
import { type Role, roleOf } from './role.js';
import { placeOfStretch } from './source-place.js';

/** One paragraph or item of a text that is printed. */
export interface Part {
  texte: string;
  /** Whether it is an item of a list. */
  puce: boolean;
  /** 0: a paragraph; 1: an item of a list; 2: an item under an item. */
  niveau: 0 | 1 | 2;
  /** Code of the element around it. */
  element: string | undefined;
  /** The text that it is a part of. */
  whole: PrintedText;
  /** The place of a stretch of `texte`; the whole text when it cannot be told apart. */
  place(start: number, end: number): Place | undefined;
}

/** A text that is printed, with its title's characters where it is a title. */
export interface PrintedText {
  role: Role;
  element: Element;
  /** The object of the model that holds it, and the field (`enonce`, `description`, `composition`…). */
  porteur: object;
  champ: string;
  /** Taken from a named fragment, which is judged as a text where it is written. */
  borrowed: boolean;
  parts: readonly Part[];
  place: Place | undefined;
}

/**
 * The very same string for the same text from one check to the next: what was remembered of it (`perText`) is then found
 * without comparing its characters.
 */
const sameString = perText((texte) => texte);

type Where = Pick<PrintedText, 'role' | 'element' | 'porteur' | 'champ'>;

function proseText(texte: Texte, { role, element, porteur, champ }: Where, context: RuleContext): PrintedText {
  const prose = context.resolver.prose(texte);
  const parts: Part[] = [];
  const place = texte.place ?? prose.place;
  const whole: PrintedText = { role, element, porteur, champ, borrowed: isFragment(texte), parts, place };
  const add = (runs: Run[], niveau: Part['niveau']) => {
    parts.push({
      texte: sameString(plainRuns(runs)),
      puce: niveau > 0,
      niveau,
      element: element.code,
      whole,
      place: (start, end) => placeOfStretch(prose, runs, start, end, context),
    });
  };
  for (const bloc of prose.blocs) {
    if (bloc.genre === 'paragraphe') add(bloc.runs, 0);
    else {
      for (const { runs, sousPuces } of bloc.puces) {
        add(runs, 1);
        for (const one of sousPuces) add(one, 2);
      }
    }
  }
  return whole;
}

/**
 * The place of a stretch of a title: between quotes on one line each character stands where it is written; over lines, or
 * with escapes, the whole.
 */
function placeInTitle(whole: Place | undefined, length: number, start: number, end: number): Place | undefined {
  if (!whole) return undefined;
  const { start: from, end: to } = whole.range;
  if (from.line !== to.line || to.character - from.character !== length + 2) return whole;
  const at = (offset: number) => ({ line: from.line, character: from.character + 1 + offset });
  return { uri: whole.uri, range: { start: at(start), end: at(end) } };
}

function titleText(element: Element, intitule: string): PrintedText {
  const range = element.place?.fields.intitule;
  const place = element.place && range && { uri: element.place.uri, range };
  const parts: Part[] = [];
  const whole: PrintedText = {
    role: 'intitule',
    element,
    porteur: element,
    champ: 'intitule',
    borrowed: false,
    parts,
    place,
  };
  parts.push({
    texte: sameString(intitule),
    puce: false,
    niveau: 0,
    element: element.code,
    whole,
    place: (start, end) => placeInTitle(place, intitule.length, start, end),
  });
  return whole;
}

function readTexts(context: RuleContext): PrintedText[] {
  const { certification } = context;
  const found: PrintedText[] = [];
  const titled = (element: Element) => {
    if ('intitule' in element && element.intitule) found.push(titleText(element, element.intitule));
  };
  titled(certification);
  walk(certification, titled);
  for (const { texte, element, porteur, champ, imprime } of textesOf(certification)) {
    if (!imprime) continue;
    const role = roleOf(element, porteur, champ);
    found.push(proseText(texte, { role, element, porteur, champ }, context));
  }
  return found;
}

const known = new WeakMap<Certification, PrintedText[]>();

/**
 * Every text that is printed: titles, then texts in source order; worked out once for all rules of a check. A named fragment
 * stands once as itself (`fragment`), and `borrowed` wherever it is named.
 */
export function printedTexts(context: RuleContext): readonly PrintedText[] {
  let texts = known.get(context.certification);
  if (!texts) {
    texts = readTexts(context);
    known.set(context.certification, texts);
  }
  return texts;
}

const knownParts = new WeakMap<Certification, Part[]>();

/** Every paragraph and item of prose that is printed, once each, in source order. Titles: `printedTexts`. */
export function printedParts(context: RuleContext): readonly Part[] {
  let parts = knownParts.get(context.certification);
  if (!parts) {
    parts = [];
    for (const text of printedTexts(context)) {
      if (!text.borrowed && text.role !== 'intitule') for (const part of text.parts) parts.push(part);
    }
    knownParts.set(context.certification, parts);
  }
  return parts;
}
