import type { Element } from '@referentiel/model';
import { longestFirst, stemOf } from '../../french/compare.js';
import { STOP_WORDS } from '../../french/function-words.js';
import { perText } from '../../french/per-text.js';
import { wordsOf } from '../../french/words.js';
import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { type Part, printedTexts } from '../texts/printed-texts.js';
import { naming } from '../wording.js';
import { competenceTexts } from './competence-texts.js';

/** How many first letters a verb and its noun have in common: « analyser », « analyse ». */
const ROOT = 4;

/** A text reduced to what it says, its first word to its root: a title puts as a noun what a competence puts as a verb. */
const gist: (text: string) => string = perText((text) => {
  const [first, ...rest] = wordsOf(text).filter(({ lower }) => !STOP_WORDS.has(lower));
  // « Jusqu’ » and « jusqu » are one.
  const stems = new Set(rest.map(({ lower }) => stemOf(lower.endsWith('’') ? lower.slice(0, -1) : lower)));
  return [first ? first.lower.normalize('NFD').slice(0, ROOT) : '', ...longestFirst(stems)].join(' ');
});

const HOLDERS = new Set<Element['genre']>(['bloc', 'activite', 'tache', 'sousTache', 'option']);

/** What the titles and descriptions of each holder of competences say, and where. */
function gistsOfHolders(context: RuleContext): Map<Element, Map<string, Part>> {
  const found = new Map<Element, Map<string, Part>>();
  for (const { element, role, parts } of printedTexts(context)) {
    if (!HOLDERS.has(element.genre) || (role !== 'intitule' && role !== 'conteneur')) continue;
    const known = found.get(element) ?? new Map<string, Part>();
    for (const part of parts) if (!known.has(gist(part.texte))) known.set(gist(part.texte), part);
    found.set(element, known);
  }
  return found;
}

function* aCompetenceShouldAddToItsActivity(context: RuleContext): Iterable<Violation> {
  const holders = gistsOfHolders(context);
  for (const { element, text, parts, name } of competenceTexts(context)) {
    // One sentence: a list under it says more than a title does.
    if (text.borrowed || parts.length > 1) continue;
    const own = gist((parts[0] as Part).texte);
    // « … » in both: nothing is copied yet.
    if (!own.trim()) continue;
    for (const holder of context.facts.pathOf(element)) {
      const same = holders.get(holder)?.get(own);
      if (!same) continue;
      const where = naming(same.whole.element);
      const place = same.place(0, same.texte.length);
      yield {
        place: name,
        params: { fr: where.fr, en: where.en },
        ...(element.code !== undefined && { element: element.code }),
        related: place ? [{ place, message: { fr: 'Le même texte.', en: 'The same text.' } }] : [],
      };
      break;
    }
  }
}

export const rule: ModelRule = {
  id: 'CMP-15',
  severity: 'warning',
  redaction: true,
  title: {
    fr: 'Une compétence devrait dire plus que son activité',
    en: 'A competence should say more than its activity',
  },
  why: {
    fr: 'Le référentiel de compétences découle du référentiel d’activités sans le recopier : à la tâche, la compétence ajoute sa finalité, ses moyens, le niveau attendu.',
    en: 'The référentiel of competences follows from that of activities without copying it: to the task, the competence adds its purpose, its means, the level expected.',
  },
  source: 'Vademecum RNCP 2023, p. 21 et 25',
  message: ({ fr, en }) => ({
    fr: `La compétence recopie ${fr}. Ajoutez ce que la tâche ne dit pas : la finalité, les moyens, le contexte.`,
    en: `The competence copies ${en}. Add what the task does not say: the purpose, the means, the context.`,
  }),
  check: aCompetenceShouldAddToItsActivity,
  example: {
    wrong:
      'certification X\nactivité A1 "Analyse des consommations d’un logement" {\n    compétence C1 "Analyser les consommations d’un logement."\n}\n',
    right:
      'certification X\nactivité A1 "Analyse des consommations d’un logement" {\n    compétence C1 "Analyser les consommations d’un logement à partir des factures afin de prévoir les travaux."\n}\n',
  },
};
