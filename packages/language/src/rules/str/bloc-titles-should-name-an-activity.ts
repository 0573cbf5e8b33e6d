import { titleKind } from '../../french/titles.js';
import { fieldPlace } from '../element-place.js';
import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { excerpt } from '../wording.js';
import { bloc } from './example.js';
import { structureOf } from './structure.js';

function* blocTitlesShouldNameAnActivity(context: RuleContext): Iterable<Violation> {
  for (const one of structureOf(context).blocs) {
    // Some authors print the title with the code: « imprimé "Bloc 1 – Suivre…" ».
    const { kind } = titleKind([one.imprime, one.intitule].filter(Boolean).join(' : '));
    if (!kind) continue;
    yield {
      place: fieldPlace(one, 'intitule'),
      params: { kind, titre: excerpt(one.intitule ?? '') },
      ...(one.code !== undefined && { element: one.code }),
    };
  }
}

export const rule: ModelRule = {
  id: 'STR-11',
  severity: 'warning',
  redaction: true,
  draft: 'hint',
  title: { fr: 'L’intitulé d’un bloc devrait nommer une activité', en: 'The title of a bloc should name an activity' },
  why: {
    fr: 'Un bloc contribue à l’exercice d’une activité : son intitulé la nomme, par un verbe (« Suivre… ») ou un nom d’action (« Suivi… »). Un métier est plus large qu’un bloc, une étiquette ne dit rien sur le marché du travail.',
    en: 'A bloc contributes to the practice of an activity: its title names it, by a verb or a noun of action. A job is wider than a bloc; a label says nothing on the labour market.',
  },
  source: 'Vademecum RNCP 2023, p. 26 et 27 ; usage des dossiers',
  message: ({ kind, titre }) => {
    if (kind === 'metier') {
      return {
        fr: `« ${titre} » nomme un métier : nommez l’activité que le bloc certifie, par un verbe ou un nom d’action.`,
        en: `“${titre}” names a job: name the activity that the bloc certifies, by a verb or a noun of action.`,
      };
    }
    return titre
      ? {
          fr: `« ${titre} » ne dit pas ce que le bloc certifie : nommez l’activité, par un verbe ou un nom d’action.`,
          en: `“${titre}” does not say what the bloc certifies: name the activity, by a verb or a noun of action.`,
        }
      : {
          fr: 'Ce bloc n’a pas d’intitulé : nommez l’activité qu’il certifie, par un verbe ou un nom d’action.',
          en: 'This bloc has no title: name the activity that it certifies, by a verb or a noun of action.',
        };
  },
  example: {
    wrong: `certification X\n${bloc('BC1', 'Technicien de chaufferie', 'Suivi des consommations', [1, 2])}${bloc('BC2', 'Organiser l’entretien', 'Organisation de l’entretien', [3, 4])}`,
    right: `certification X\n${bloc('BC1', 'Suivre les consommations', 'Suivi des consommations', [1, 2])}${bloc('BC2', 'Organiser l’entretien', 'Organisation de l’entretien', [3, 4])}`,
  },
  check: blocTitlesShouldNameAnActivity,
};
