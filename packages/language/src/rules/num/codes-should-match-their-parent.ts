import type { Element } from '@referentiel/model';
import { addTo } from '@referentiel/model';
import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { type Coded, codedElements, expectedCode, splitCode, withoutNumber } from './coded-elements.js';
import { unusualCodes } from './usual-shape.js';

const known = new WeakMap<readonly Coded[], ReadonlyMap<Coded, string>>();

/** Codes that do not say where their element stands, with what they should be; worked out once for all rules of a check. */
export function misplacedCodes(coded: readonly Coded[]): ReadonlyMap<Coded, string> {
  let found = known.get(coded);
  if (!found) {
    found = readMisplaced(coded);
    known.set(coded, found);
  }
  return found;
}

function readMisplaced(coded: readonly Coded[]): Map<Coded, string> {
  const found = new Map<Coded, string>();
  for (const one of coded) {
    // « Épreuve 1 » is no code of another place: the author chose other words.
    if (one.element.imprime !== undefined && /\s/.test(one.printed)) continue;
    const expected = expectedCode(one);
    if (expected !== undefined && expected !== one.printed && one.printed !== withoutNumber(one))
      found.set(one, expected);
  }
  for (const genre of ['critere', 'competence', 'tache'] as const) {
    for (const [one, expected] of unusualCodes(coded, genre)) found.set(one, expected);
  }
  for (const siblings of siblingsWithoutScheme(coded).values()) {
    const stranger = odd(siblings);
    if (stranger) found.set(stranger.coded, stranger.expected);
  }
  return found;
}

/** Elements of one kind in one activity (or in the competence, for criteria), where no scheme rules them. */
function siblingsWithoutScheme(coded: readonly Coded[]): Map<Element, Coded[]> {
  const groups = new Map<Element, Coded[]>();
  for (const one of coded.filter(
    ({ pieces, element }) => !pieces && (element.genre === 'competence' || element.genre === 'critere'),
  )) {
    const owner =
      one.element.genre === 'critere' ? one.path.at(-1) : one.path.findLast(({ genre }) => genre === 'activite');
    if (owner) addTo(groups, owner, one);
  }
  return groups;
}

/** The only one of at least three whose prefix differs from that of all others. */
function odd(siblings: Coded[]): { coded: Coded; expected: string } | undefined {
  const split = siblings.map((coded) => ({ coded, parts: splitCode(coded.printed) }));
  const byPrefix = new Map<string, typeof split>();
  for (const one of split) {
    if (one.parts) addTo(byPrefix, one.parts.prefix, one);
  }
  const [usual, strange] = [...byPrefix.entries()].sort((a, b) => b[1].length - a[1].length);
  const stranger = strange?.[1][0];
  if (byPrefix.size !== 2 || !usual || usual[1].length < 2 || strange?.[1].length !== 1 || !stranger?.parts)
    return undefined;
  return { coded: stranger.coded, expected: `${usual[0]}${stranger.parts.numero}` };
}

function codesShouldMatchTheirParent({ certification }: RuleContext): Violation[] {
  return [...misplacedCodes(codedElements(certification))].map(([{ element, printed }, attendu]) => {
    const place = element.place && {
      uri: element.place.uri,
      range: element.place.fields.imprime ?? element.place.name,
    };
    return { place, params: { code: printed, attendu }, ...(element.code !== undefined && { element: element.code }) };
  });
}

export const rule: ModelRule = {
  id: 'NUM-03',
  severity: 'warning',
  title: {
    fr: 'Un code devrait correspondre à la place de l’élément',
    en: 'A code should match the place of its element',
  },
  why: {
    fr: 'Un code imprimé qui renvoie à un autre élément (5.4 dans l’activité 6, C14.2 pour un critère de C14) est relevé comme une erreur de relecture.',
    en: 'A printed code that points at another element (5.4 in activity 6, C14.2 for a criterion of C14) is noticed as a proofreading mistake.',
  },
  source: 'Référentiel, codes',
  message: ({ code, attendu }) => ({
    fr: `Le code imprimé ${code} ne correspond pas à sa place : attendu ${attendu}.`,
    en: `The printed code ${code} does not match its place: expected ${attendu}.`,
  }),
  example: {
    wrong:
      'certification X\ncompétence C14 "Relever les écarts pour les corriger." {\n    critère CE14.1 "Les écarts sont datés."\n    critère C14.2 "Les écarts sont chiffrés."\n    critère CE14.3 "Les écarts sont attribués."\n}\n',
    right:
      'certification X\ncompétence C14 "Relever les écarts pour les corriger." {\n    critère CE14.1 "Les écarts sont datés."\n    critère CE14.2 "Les écarts sont chiffrés."\n    critère CE14.3 "Les écarts sont attribués."\n}\n',
  },
  check: codesShouldMatchTheirParent,
};
