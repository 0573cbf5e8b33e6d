import { type Bloc, type Certification, walk } from '@referentiel/model';
import { isTransversalTitle } from '../../french/titles.js';
import { wordsOf } from '../../french/words.js';
import { fieldPlace } from '../element-place.js';
import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { excerpt } from '../wording.js';
import { bloc, competence } from './example.js';
import { structureOf } from './structure.js';

/** A context, a description or an activity of the job says what the competences serve. */
function saysItsLink(one: Bloc): boolean {
  if (one.contexte || one.description) return true;
  let says = false;
  walk(one, (inside) => {
    if (inside.genre !== 'activite' && inside.genre !== 'tache') return;
    if (inside.contexte || inside.description || !isTransversalTitle(inside.intitule ?? '')) says = true;
  });
  return says;
}

/** What is transversal elsewhere is the job itself here: « Communication » for a chargé de communication. */
function isTheJob(titre: string, { intitule }: Certification): boolean {
  const job = new Set(wordsOf(intitule ?? '').map(({ lower }) => lower));
  return wordsOf(titre).some(({ lower }) => lower.length > 3 && job.has(lower));
}

function* transversalBlocsShouldStateTheirLink(context: RuleContext): Iterable<Violation> {
  for (const one of structureOf(context).blocs) {
    const titre = one.intitule ?? '';
    if (!isTransversalTitle(titre) || isTheJob(titre, context.certification) || saysItsLink(one)) continue;
    yield {
      place: fieldPlace(one, 'intitule'),
      params: { titre: excerpt(titre) },
      ...(one.code !== undefined && { element: one.code }),
    };
  }
}

const TRANSVERSAL = (contexte: string) =>
  `bloc BC2 "Communication et anglais" {\n${contexte}${competence(3)}${competence(4)}}\n`;

export const rule: ModelRule = {
  id: 'STR-12',
  severity: 'warning',
  redaction: true,
  draft: 'off',
  title: {
    fr: 'Un bloc de compétences transversales devrait dire son lien avec le métier',
    en: 'A bloc of transversal competences should state its link with the job',
  },
  why: {
    fr: 'Un bloc composé uniquement de compétences transversales n’est possible que si leur dimension professionnelle est établie, en lien avec les activités du métier.',
    en: 'A bloc of transversal competences alone is possible only if their professional dimension is established, in relation to the activities of the job.',
  },
  source: 'Vademecum RNCP 2023, p. 27',
  message: ({ titre }) => ({
    fr: `« ${titre} » convient à n’importe quel métier : dites dans l’intitulé, dans « contexte » ou par une activité à quoi ce bloc sert dans celui-ci.`,
    en: `“${titre}” suits any job: say in the title, in \`contexte\` or by an activity what this bloc serves in this one.`,
  }),
  example: {
    wrong: `certification X\n${bloc('BC1', 'Suivre les consommations', 'Suivi des consommations', [1, 2])}${TRANSVERSAL('')}`,
    right: `certification X\n${bloc('BC1', 'Suivre les consommations', 'Suivi des consommations', [1, 2])}${TRANSVERSAL('    contexte "Les occupants de la résidence viennent de plusieurs pays, et le technicien leur explique ses interventions."\n')}`,
  },
  check: transversalBlocsShouldStateTheirLink,
};
