import {
  type Certification,
  counterScope,
  counterStyle,
  type Element,
  expandTemplate,
  type Genre,
  isCode,
  numberIn,
  parseTemplate,
  resolveCount,
  schemeOf,
  seriesScope,
  walk,
  withoutSeparator,
} from '@referentiel/model';
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { CheckedCertification } from '../../check/checked-certification.js';
import { said } from '../context.js';
import type { CompletionPlace, Situated } from './place.js';
import type { Suggestion } from './suggestion.js';

/** How codes usually look where neither a scheme nor a neighbour says it. */
const USUAL: Partial<Record<Genre, string>> = {
  bloc: 'BC{n}',
  activite: 'A{n}',
  tache: '{activité}T{n}',
  sousTache: '{tâche}S{n}',
  competence: 'C{n}',
  competenceTransversale: 'CT{n}',
  critere: 'CE{compétence.n}.{n}',
  epreuve: 'E{n}',
  partie: 'P{n}',
  option: 'OP{A}',
};

/** Codes are looked for up to here; beyond, something else is wrong. */
const MOST = 999;

/** Kinds whose codes tell of the element around: a neighbour elsewhere says nothing. */
const LOCAL: ReadonlySet<Genre> = new Set(['tache', 'sousTache', 'critere', 'partie']);

/** An element that is being declared, or is about to be. */
export interface NewElement {
  genre: Genre;
  /** The elements around it, the certification first. */
  path: Element[];
  /** The element as far as it is written. */
  element?: Element;
  /** Whether another element stands before it. */
  isBehind(other: Element): boolean;
  /** Codes that are promised to others. */
  reserved?: ReadonlySet<string>;
}

/** The other elements of its kind inside a scope, in source order. */
function siblingsOf({ genre, element: self }: NewElement, scope: Element): Situated[] {
  const found: Situated[] = [];
  walk(scope, (element, path) => {
    if (element.genre === genre && element !== self && element.code !== undefined)
      found.push({ element, path: [...path] });
  });
  return found;
}

/** The codes that an element may not have: those of its kind where its own must be unique. */
function takenBy(made: NewElement, certification: Certification): Set<string> {
  const others = siblingsOf(made, counterScope(made, made.path, certification));
  return new Set([...others.flatMap(({ element }) => element.code ?? []), ...(made.reserved ?? [])]);
}

/** The same code with its last number one higher, and again until nobody has it. */
function continued(code: string, taken: ReadonlySet<string>): string | undefined {
  const [, head, digits] = /^(|.*\D)(\d+)$/s.exec(code) ?? [];
  if (head === undefined || digits === undefined) return undefined;
  for (let numero = Number(digits) + 1; numero <= MOST; numero++) {
    const next = head + String(numero).padStart(digits.startsWith('0') ? digits.length : 1, '0');
    if (!taken.has(next)) return next;
  }
  return undefined;
}

function fromTemplate(
  modele: string,
  made: NewElement,
  { certification, resolver }: CheckedCertification,
): string | undefined {
  const pieces = parseTemplate(withoutSeparator(modele));
  if (!pieces.some(({ kind }) => kind === 'numero')) return undefined;
  const { genre, path } = made;
  const taken = takenBy(made, certification);
  const scope = seriesScope(made, path, certification, pieces);
  const before = siblingsOf(made, scope).filter(({ element }) => made.isBehind(element));
  const style = counterStyle(pieces);
  const last = before.map(({ element }) => numberIn(element.code ?? '', style)).findLast((one) => one !== undefined);
  for (let numero = (last ?? resolveCount(scope, genre, resolver)) + 1; numero <= MOST; numero++) {
    const code = expandTemplate(pieces, path, numero);
    if (code === undefined || !isCode(code)) return undefined;
    if (!taken.has(code)) return code;
  }
  return undefined;
}

/** The first free code for a new element: by its scheme, or going on from its neighbours, or the usual one. */
export function nextCode(made: NewElement, checked: CheckedCertification): string | undefined {
  const { genre, path } = made;
  const { certification } = checked;
  const scheme = schemeOf(certification, genre);
  if (scheme?.modele) return fromTemplate(scheme.modele, made, checked);
  const before = siblingsOf(made, certification).filter(({ element }) => made.isBehind(element));
  const owner = path.at(-1);
  const last = before.findLast((one) => one.path.at(-1) === owner) ?? (LOCAL.has(genre) ? undefined : before.at(-1));
  const code = last?.element.code;
  const next = code === undefined ? undefined : continued(code, takenBy(made, certification));
  return next ?? (USUAL[genre] === undefined ? undefined : fromTemplate(USUAL[genre], made, checked));
}

/** Whether an element stands before the cursor; those of other files do. */
function isBefore({ place: at }: Element, { context, start }: CompletionPlace): boolean {
  return !at || at.uri !== context.file.uri || context.file.offsetAt(at.range.start) < start;
}

/** Keywords and snippets ask for the same codes. */
const known = new WeakMap<CompletionPlace, Map<Genre, string | undefined>>();

/** The next code for an element of some kind that would begin at the cursor. */
export function nextCodeAt(place: CompletionPlace, genre: Genre): string | undefined {
  const found = known.get(place) ?? new Map<Genre, string | undefined>();
  known.set(place, found);
  if (!found.has(genre)) found.set(genre, computed(place, genre));
  return found.get(genre);
}

function computed(place: CompletionPlace, genre: Genre): string | undefined {
  const { checked, holder } = place;
  if (!checked || !holder) return undefined;
  const path = [...holder.path, holder.element];
  return nextCode({ genre, path, isBehind: (other) => isBefore(other, place) }, checked);
}

/**
 * The next code where codes are written: the certification has a scheme for the kind, or an element of the kind has a code. A
 * first épreuve has one too, for nothing can name it otherwise.
 */
export function usedCodeAt(place: CompletionPlace, genre: Genre): string | undefined {
  const certification = place.checked?.certification;
  if (!certification) return undefined;
  const { context, start } = place;
  let isFirst = true;
  let coded = schemeOf(certification, genre)?.modele !== undefined;
  walk(certification, ({ genre: other, code, place: at }) => {
    if (other !== genre) return;
    const isInHand = at?.uri === context.file.uri && context.file.offsetAt(at.range.start) === start;
    isFirst &&= isInHand;
    coded ||= code !== undefined && !isInHand;
  });
  return coded || (genre === 'epreuve' && isFirst) ? nextCodeAt(place, genre) : undefined;
}

const NEXT = { fr: 'prochain code libre', en: 'next free code' };

/** The code that the element being declared would have. */
export function newNames(place: CompletionPlace): Suggestion[] {
  const isNamed = place.expectations.some(({ role }) => role.feature === 'name' && role.rule === place.statementRule);
  const { declared, checked } = place;
  if (!isNamed || !declared || !checked || declared.element.genre === 'certification') return [];
  const { element, path } = declared;
  const isBehind = (other: Element) => isBefore(other, place) && other !== element;
  const code = nextCode({ genre: element.genre, path, element, isBehind }, checked);
  if (code === undefined) return [];
  return [
    {
      label: code,
      kind: CompletionItemKind.Constant,
      rank: 'likeliest',
      text: code,
      about: said(place.context, NEXT),
      preselect: true,
    },
  ];
}
