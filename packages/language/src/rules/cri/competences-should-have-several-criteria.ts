import type { Competence, Critere, Texte } from '@referentiel/model';
import { criteresAutourDe, criteresPropres } from '../../facts/criteres.js';
import { namePlace } from '../element-place.js';
import { type ModelRule, numberParameter, type RuleContext, type Violation } from '../rule.js';
import { naming } from '../wording.js';

/** What a criterion says: itself, and each of the items under it. */
function weightOf({ enonce }: Critere, context: RuleContext): number {
  const blocs = enonce ? context.resolver.prose(enonce as Texte).blocs : [];
  const items = blocs.reduce((sum, bloc) => sum + (bloc.genre === 'liste' ? bloc.puces.length : 0), 0);
  return Math.max(items, 1);
}

function criteriaFor(competence: Competence, context: RuleContext): Critere[] {
  const around = criteresAutourDe(competence, context.facts).flatMap(({ criteres }) => criteres);
  return [...criteresPropres(competence, context.facts), ...around];
}

function* competencesShouldHaveSeveralCriteria(context: RuleContext): Iterable<Violation> {
  const fewest = numberParameter(rule, 'minimum', context);
  for (const { competence } of context.facts.competences) {
    const criteres = criteriaFor(competence, context);
    // None at all is the matter of another rule.
    if (!criteres.length || criteres.length >= fewest) continue;
    const count = criteres.reduce((sum, critere) => sum + weightOf(critere, context), 0);
    if (count >= fewest) continue;
    const name = naming(competence);
    yield {
      place: namePlace(competence),
      params: { nom: name.fr, name: name.en, nombre: String(count), minimum: String(fewest) },
      ...(competence.code !== undefined && { element: competence.code }),
    };
  }
}

export const rule: ModelRule = {
  id: 'CRI-04',
  severity: 'hint',
  redaction: true,
  draft: 'off',
  parameters: {
    minimum: {
      what: {
        fr: 'nombre de critères attendus pour une compétence',
        en: 'number of criteria expected of a competence',
      },
      value: 2,
    },
  },
  title: {
    fr: 'Une compétence devrait avoir plusieurs critères',
    en: 'A competence should have several criteria',
  },
  why: {
    fr: 'Il est souvent nécessaire de combiner plusieurs critères, qui reflètent les composantes de la compétence. Ceux du bloc ou de l’activité comptent aussi.',
    en: 'Several criteria are often needed, one for each component of the competence. Those of the bloc or of the activity count too.',
  },
  source: 'Vademecum RNCP 2023, p. 36',
  message: ({ nom, name, nombre, minimum }) => ({
    fr: `Ajoutez un critère pour ${nom}\u00a0: elle en a ${nombre}, alors que ${minimum} au moins reflètent d’ordinaire ses composantes.`,
    en: `Add a criterion for ${name}: it has ${nombre}, where at least ${minimum} usually reflect its components.`,
  }),
  check: competencesShouldHaveSeveralCriteria,
  example: {
    wrong:
      'certification X\ncompétence C1 "Relever les écarts de consommation pour les corriger." {\n    critère "Les écarts de chaque poste sont relevés sur douze mois."\n}\n',
    right:
      'certification X\ncompétence C1 "Relever les écarts de consommation pour les corriger." {\n    critère "Les écarts de chaque poste sont relevés sur douze mois."\n    critère "Chaque écart porte une date et une cause."\n}\n',
  },
};
