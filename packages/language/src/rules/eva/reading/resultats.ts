import type { Place } from '@referentiel/model';
import words from '../../../french/data/evaluation-resultats.json' with { type: 'json' };
import { perText } from '../../../french/per-text.js';
import type { RuleContext } from '../../rule.js';
import { type Part, printedTexts } from '../../texts/printed-texts.js';
import { Expressions } from './expressions.js';

const EXPRESSIONS = new Expressions(words);

type Sujet = keyof typeof words;

/** « Sans note », « il n’y a pas de contrôle continu »: what comes before leaves it out. */
const LEFT_OUT =
  /(?:sans|hors|ni|pas|aucune?|exclu\p{L}*|jamais|à l['’]exclusion|au lieu|non|remplace\p{L}*)(?:\s+(?:de|d['’]|du|des|par|le|la|les|un|une))?\s*$/iu;

/** « Un contrôle continu des températures »: of the work, not of the candidate. */
const OF_THE_WORK = /^\s+(?:de|du|des|d['’])(?!\s*(?:connaissances|savoirs|acquis|la formation|compétences))/iu;

const found = perText((texte) =>
  EXPRESSIONS.find(texte).filter(({ list, start, end }) => {
    if (LEFT_OUT.test(texte.slice(Math.max(0, start - 40), start))) return false;
    return list !== 'controleContinu' || !OF_THE_WORK.test(texte.slice(end, end + 40));
  }),
);

export interface Trouvaille {
  mot: string;
  part: Part;
  place: Place | undefined;
}

const ABOUT = new Set(['epreuve', 'modalite', 'mention', 'evaluation', 'fragment']);

/** Where texts about évaluations, and titles of épreuves, speak of a subject: once for each text. */
export function* speakingOf(sujet: Sujet, context: RuleContext): Iterable<Trouvaille> {
  for (const { role, element, borrowed, parts } of printedTexts(context)) {
    const title = role === 'intitule' && (element.genre === 'epreuve' || element.genre === 'partie');
    if (borrowed || !(title || ABOUT.has(role))) continue;
    for (const part of parts) {
      const first = found(part.texte).find(({ list }) => list === sujet);
      if (!first) continue;
      const { start, end } = first;
      yield { mot: part.texte.slice(start, end), part, place: part.place(start, end) };
      break;
    }
  }
}
