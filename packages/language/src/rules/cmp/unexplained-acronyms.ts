import { walk } from '@referentiel/model';
import usual from '../../french/data/sigles-courants.json' with { type: 'json' };
import { isEntry, isKnown } from '../../french/lexicon.js';
import { everyMatch } from '../../french/matches.js';
import { perText } from '../../french/per-text.js';
import type { RuleContext, Violation } from '../rule.js';
import { printedTexts } from '../texts/printed-texts.js';
import { competenceTexts } from './competence-texts.js';

const USUAL: ReadonlySet<string> = new Set(usual);

interface Acronym {
  sigle: string;
  start: number;
  end: number;
}

/** What no acronym lacks: most texts do, and need no look at each of their letters. */
const CAPITALS = /[A-ZÀ-Þ\u0100-\u1fff\u2071-\uffff]{2}/;

/** In capitals, two to six letters, in a text that is not in capitals itself. */
const acronymsOf: (text: string) => readonly Acronym[] = perText((text) => {
  const found: Acronym[] = [];
  if (!CAPITALS.test(text)) return found;
  for (const { 0: sigle, index } of text.matchAll(/(?<![\p{L}\p{N}.&/-])\p{Lu}{2,6}(?![\p{L}\p{N}&/-])/gu)) {
    // Roman numerals, and words of a sentence in capitals.
    if (/^[IVXLCDM]+$/.test(sigle)) continue;
    // « DTU 36.5 »: the reference of a norm, whole as it is.
    if (/^\s\p{Lu}?\s?\d/u.test(text.slice(index + sigle.length))) continue;
    found.push({ sigle, start: index, end: index + sigle.length });
  }
  return /\p{Ll}{3}/u.test(text) && !/(?<!\p{Lu})\p{Lu}{2,} \p{Lu}{2,} \p{Lu}{2,}/u.test(text) ? found : [];
});

const EXPLAINED = [
  /[([«–-]\s*(?:dit\s|dite\s|ou\s)?(\p{Lu}{2,6})s?\s*[)\]»,;:–-]/gu,
  /(?<!\p{L})(\p{Lu}{2,6})\s*(?:[(:=–]|,?\sou\s)\s*\p{L}{3}/gu,
];

/** The acronyms that a text explains: « point de vente (PDV) », « PDV (point de vente) », « PDV : point de vente ». */
const explainedIn: (text: string) => readonly string[] = perText((text) =>
  CAPITALS.test(text)
    ? EXPLAINED.flatMap((expression) => everyMatch(expression, text).map(([, sigle = '']) => sigle))
    : [],
);

const LIST = /\p{Ll}s?\s\(([^()]{5,120})\)/gu;

/** An item of a list of names: « EBIOS RM », « Scrum », « … ». */
const NAME = /^\s*(?:(?:\p{Lu}[^()]{0,24}|…|\.{3}|etc\.?…?)\s*)?$/u;

/** « une méthode reconnue (EBIOS RM, MEHARI) » : what comes before says what the names of such a list are. */
const namedInList: (text: string) => readonly string[] = perText((text) =>
  (text.includes('(') ? everyMatch(LIST, text) : [])
    .map(([, inside = '']) => inside.split(/[,/;]|\s(?:et|ou)\s/))
    .filter((items) => items.length > 1 && items.every((item) => NAME.test(item)))
    .flatMap((items) => items.flatMap((item) => item.match(/\p{Lu}{2,6}/gu) ?? [])),
);

/** In the list, or in the dictionary: as an acronym, or as a word that stands in capitals for once. */
function isUsual(sigle: string): boolean {
  return USUAL.has(sigle) || USUAL.has(sigle.replace(/S$/, '')) || isEntry(sigle) || isKnown(sigle.toLowerCase());
}

/** The acronyms of competences that are neither usual nor explained anywhere, each at its first place. */
export function* unexplainedAcronyms(context: RuleContext, known: readonly string[]): Iterable<Violation> {
  const found = competenceTexts(context).flatMap(({ element, parts }) =>
    parts.flatMap((part) => acronymsOf(part.texte).map((acronym) => ({ element, part, ...acronym }))),
  );
  const candidates = found.filter(({ sigle }) => !isUsual(sigle));
  if (!candidates.length) return;
  const told = new Set(known.map((sigle) => sigle.toUpperCase()));
  walk(context.certification, ({ code }) => {
    if (code !== undefined) told.add(code);
  });
  for (const { parts } of printedTexts(context)) {
    for (const { texte } of parts) {
      for (const sigle of explainedIn(texte)) told.add(sigle);
      for (const sigle of namedInList(texte)) told.add(sigle);
    }
  }
  for (const { sigle, element, part, start, end } of candidates) {
    if (told.has(sigle)) continue;
    told.add(sigle);
    yield {
      place: part.place(start, end),
      params: { mot: sigle, genre: 'sigle' },
      ...(element.code !== undefined && { element: element.code }),
    };
  }
}
