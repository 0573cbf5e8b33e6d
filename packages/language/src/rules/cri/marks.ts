import { remark } from '../texts/remarks.js';
import { folded } from './word-lists.js';

/** A mark or a threshold in points: « 10/20 », « note minimale ». */
export interface Mark {
  start: number;
  end: number;
  words: string;
}

/** The expressions of marks, each behind what all that it finds holds: a text is read for few of them. */
const MARKS: readonly [sign: string, expression: RegExp][] = [
  // « 24/7 », a scale « 1/100 » and a date are no marks.
  [
    '/',
    /(?<![\p{L}\p{N}/.,])(?!1\s?\/)\d{1,3}(?:[.,]\d+)?\s?\/\s?(?:20|10|40|50|60|80|100)(?![\p{L}\p{N}/]|[.,]\d|\s?(?:mm|cm|kg|e|ème)(?!\p{L}))/u,
  ],
  [
    'sur',
    /(?<!\p{L})\d{1,3}(?:[.,]\d+)?\s(?:points?\s)?sur\s(?:20|10)(?!\p{N}|\s(?!au|à|aux|pour|lors|dans|est|et|minimum)\p{L})/u,
  ],
  ['sur', /(?<!\p{L})\d{1,3}\spoints?\ssur\s\d/u],
  ['(', /\(\s?\d{1,2}(?:[.,]\d+)?\s?(?:points?|pts?)\s?\)/u],
  [
    'note',
    /(?<!\p{L})notes?\s(?:minimales?|éliminatoires?|finales?|globales?|moyennes?|attribuées?|obtenues?|de passage|sur \d+|supérieures?|≥|>|égales?|d’au moins|de \d)/u,
  ],
  ['noté', /(?<!\p{L})notée?s?\ssur\s\d+/u],
  ['barème', /(?<!\p{L})barèmes?\sde\s(?:notation|points|correction)(?!\p{L})/u],
  ['moyenne', /(?<!\p{L})(?:obtenir|obtient|obtenu|avoir|atteindre|atteint)\sla\smoyenne(?!\s\p{L})/u],
  [
    'moyenne',
    /(?<!\p{L})moyenne\s(?:générale|des notes|pondérée des notes|(?:≥|>|supérieure|égale)[^.;]{0,30}?\d+\s?(?:\/|sur)\s?\d)/u,
  ],
  ['coef', /(?<!\p{L})coef(?:ficients?|\.)?\s?(?::\s?)?\d+/u],
];

const MAY_BE_MARK = /\/|note|noté|point|barème|moyenne|coef|sur/i;

/** « à l’échelle 5/100 », « 15/20 mm »: a measure. */
const MEASURE = /(?:échelle|rapport|ratio|dosage|pente|dilution|section|inclinaison)s?\s[^.;,]{0,14}$/u;
/** « Note de synthèse », « prise de notes »: documents. */
const WRITTEN_NOTE = /^note\s(?:de\s\d+\s(?:pages?|mots|lignes|signes)|sur\s\d)/u;

/** The first mark or threshold in points of a text; null when there is none. Source: Vademecum RNCP 2023, p. 37. */
export const markIn = remark((text): Mark | null => {
  if (!MAY_BE_MARK.test(text)) return null;
  const lower = folded(text);
  let first: Mark | null = null;
  for (const [sign, expression] of MARKS) {
    const found = lower.includes(sign) ? expression.exec(lower) : null;
    if (!found || MEASURE.test(lower.slice(Math.max(0, found.index - 30), found.index))) continue;
    if (WRITTEN_NOTE.test(lower.slice(found.index, found.index + 40)) && !/^note\ssur\s(?:20|10)/.test(found[0]))
      continue;
    if (first && first.start <= found.index) continue;
    first = { start: found.index, end: found.index + found[0].length, words: found[0] };
  }
  return first;
});
