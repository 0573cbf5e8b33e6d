import {
  type Certification,
  type Element,
  type ElementBase,
  isFragment,
  type Place,
  type Prose,
  plainRuns,
  type Run,
  type Texte,
  walk,
  walkTextes,
} from '@referentiel/model';
import type { RuleContext } from '../rule.js';
import { type Role, roleOf } from './role.js';
import { placeOfStretch } from './source-place.js';

/** One paragraph or item of a text that is printed. */
export interface Part {
  texte: string;
  /** Whether it is an item of a list. */
  puce: boolean;
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

function runsOf({ blocs }: Prose): { runs: Run[]; puce: boolean }[] {
  return blocs.flatMap((bloc): { runs: Run[]; puce: boolean }[] =>
    bloc.genre === 'paragraphe'
      ? [{ runs: bloc.runs, puce: false }]
      : bloc.puces.flatMap(({ runs, sousPuces }) => [runs, ...sousPuces].map((one) => ({ runs: one, puce: true }))),
  );
}

/** Notes are for the author, and reasons for reviewers: neither is printed. */
function hiddenTexts(certification: Certification): Set<unknown> {
  const hidden = new Set<unknown>();
  const hide = ({ notes, derogations }: Pick<ElementBase, 'notes' | 'derogations'>) => {
    for (const { texte } of notes) hidden.add(texte);
    for (const { raison } of derogations) hidden.add(raison);
  };
  hide(certification);
  walk(certification, hide);
  for (const renouvellement of certification.renouvellements) hide(renouvellement);
  return hidden;
}

type Where = Pick<PrintedText, 'role' | 'element' | 'porteur' | 'champ'>;

function proseText(texte: Texte, where: Where, context: RuleContext): PrintedText {
  const prose = context.resolver.prose(texte);
  const parts: Part[] = [];
  const whole: PrintedText = { ...where, borrowed: isFragment(texte), parts, place: texte.place ?? prose.place };
  for (const { runs, puce } of runsOf(prose)) {
    parts.push({
      texte: plainRuns(runs),
      puce,
      element: where.element.code,
      whole,
      place: (start, end) => placeOfStretch(prose, runs, start, end, context),
    });
  }
  return whole;
}

/** A title: its characters are told apart in no smaller places than the whole. */
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
  parts.push({ texte: intitule, puce: false, element: element.code, whole, place: () => place });
  return whole;
}

function textsOf(context: RuleContext): PrintedText[] {
  const { certification } = context;
  const hidden = hiddenTexts(certification);
  const found: PrintedText[] = [];
  const titled = (element: Element) => {
    if ('intitule' in element && element.intitule) found.push(titleText(element, element.intitule));
  };
  titled(certification);
  walk(certification, titled);
  walkTextes(certification, (texte, element, where) => {
    if (hidden.has(texte)) return;
    found.push(proseText(texte, { role: roleOf(element, where), element, ...where }, context));
  });
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
    texts = textsOf(context);
    known.set(context.certification, texts);
  }
  return texts;
}

const knownParts = new WeakMap<Certification, Part[]>();

/** Every paragraph and item of prose that is printed, once each, in source order. Titles: `printedTexts`. */
export function printedParts(context: RuleContext): readonly Part[] {
  let parts = knownParts.get(context.certification);
  if (!parts) {
    parts = printedTexts(context).flatMap((text) => (text.borrowed || text.role === 'intitule' ? [] : text.parts));
    knownParts.set(context.certification, parts);
  }
  return parts;
}
