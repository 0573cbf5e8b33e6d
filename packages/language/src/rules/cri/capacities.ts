import { capacityOf } from '../../french/capacity.js';
import data from '../../french/data/criteres-capacites.json' with { type: 'json' };
import { openingOf } from '../../french/opening.js';
import { perText } from '../../french/per-text.js';
import { phraseAt, phrases } from '../../french/phrases.js';
import { wordsOf } from '../../french/words.js';
import { hasIndicator } from './indicators.js';
import { folded } from './word-lists.js';

/** Where a criterion says what somebody is able to do, rather than what is seen. */
export interface CapacityWording {
  start: number;
  end: number;
  words: string;
}

const DETERMINERS = `(?:${data.accords.filter((word) => !word.endsWith('’')).join('|')})\\s|l’`;
const NOUNS = data.noms.join('|');
const COMPLEMENTS = `(?=\\s(?:${data.complements.filter((word) => !word.endsWith('’')).join('|')})\\s|\\sd’)`;

/** « Maîtrise de… », « La bonne connaissance des… » */
const NOUN_FIRST = new RegExp(`^\\s*(?:[*-]\\s*)?(?:${DETERMINERS}){0,2}(${NOUNS})${COMPLEMENTS}`, 'u');
/** « Le candidat démontre sa capacité à… » */
const PROOF = new RegExp(
  `(?<!\\p{L})(?:${data.preuves.join('|')})\\s(?:de\\s|d’)?(?:sa|son|ses|leur|une|un|la|l’|des|les)\\s?(?:bonne\\s|bon\\s|parfaite\\s)?(?:${NOUNS})${COMPLEMENTS}`,
  'u',
);
const KNOWING: ReadonlySet<string> = new Set(data.verbes);
const DOMAINS = phrases(data.domaines);
/** « La maîtrise des outils est démontrée par… » says by what. */
const SHOWN = /(?<!\p{L})(?:est|sont|a été|ont été)\s\p{L}/u;
/** « des machines », « de l’entrepôt » ; « du candidat à convaincre » is the one who is assessed. */
const OF_A_THING = /^\s(?:du|des|de\sl’|de\sla|de\schaque)\s?(?!candidat|apprenant|stagiaire)/u;
/** « Peut s’appuyer sur ses notes » is a leave. */
const LEAVE = /^(?:peut|pouvoir|doit pouvoir)$/;

/** « Maîtrise des coûts », « capacité d’accueil » : what the job is about. */
function isOfTheJob(text: string): boolean {
  const words = wordsOf(text);
  return words.some((_, at) => phraseAt(words, at, DOMAINS) > 0);
}

const KNOWING_FORMS: ReadonlySet<string> = new Set(['verbe-conjugue', 'infinitif']);

/** « Le candidat maîtrise les outils », « Connaître les normes » */
function knowingVerb(text: string): CapacityWording | null {
  const opening = openingOf(text);
  if (!opening || !KNOWING_FORMS.has(opening.kind) || !KNOWING.has(opening.infinitive ?? '')) return null;
  if (hasIndicator(text)) return null;
  const { start, end, text: words } = opening.word;
  return { start, end, words };
}

/** How a criterion is worded as a capacity or as knowledge; null for any other text. */
export const capacityWording = perText((text): CapacityWording | null => {
  const known = capacityOf(text);
  if (known && !LEAVE.test(known.opener.lower)) {
    const { start, end, text: words } = known.opener;
    return { start, end, words };
  }
  const verb = knowingVerb(text);
  if (verb) return verb;
  const lower = folded(text);
  const found = NOUN_FIRST.exec(lower) ?? PROOF.exec(lower);
  if (!found || isOfTheJob(text)) return null;
  const end = found.index + found[0].length;
  // « Les capacités des machines sont calculées » : those of a thing are looked up, not shown.
  const isAptitude = /(?:capacité|aptitude|faculté)s?$/.test(found[0]) && !OF_A_THING.test(lower.slice(end));
  if (!isAptitude && (SHOWN.test(lower) || hasIndicator(text))) return null;
  const start = end - found[0].trimStart().length;
  return { start, end, words: text.slice(start, end) };
});
