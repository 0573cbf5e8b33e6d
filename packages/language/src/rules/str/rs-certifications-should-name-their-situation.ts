import { plainText } from '@referentiel/model';
import { repertoireOf } from '../../facts/repertoire.js';
import situations from '../../french/data/meta-situation-professionnelle.json' with { type: 'json' };
import { perText } from '../../french/per-text.js';
import { wordsOf } from '../../french/words.js';
import { namePlace } from '../element-place.js';
import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { competence } from './example.js';

const WORDS: ReadonlySet<string> = new Set(situations);

const namesASituation = perText((text: string) => wordsOf(text).some(({ lower }) => WORDS.has(lower)));

/** Silent where the objectives or the description already name who does what at work, and where STR-15 speaks. */
function rsCertificationsShouldNameTheirSituation({ certification, resolver }: RuleContext): Violation[] {
  const { contexte, objectifs, description } = certification;
  if (repertoireOf(certification) !== 'RS' || contexte) return [];
  const given = [objectifs, description?.texte].filter((texte) => texte !== undefined);
  if (!given.length || given.some((texte) => namesASituation(plainText(resolver.prose(texte))))) return [];
  return [{ place: namePlace(certification), params: {} }];
}

export const rule: ModelRule = {
  id: 'STR-17',
  severity: 'warning',
  redaction: true,
  draft: 'hint',
  title: {
    fr: 'Une certification du Répertoire spécifique devrait nommer la situation professionnelle',
    en: 'A certification of the Répertoire spécifique should name the professional situation',
  },
  why: {
    fr: 'Sans référentiel d’activités, la situation professionnelle donne leur sens aux compétences et délimite le public.',
    en: 'Without a référentiel d’activités, the professional situation gives the competences their meaning and says for whom they are.',
  },
  source: 'Vademecum RNCP 2023, p. 20 ; usage des dossiers',
  message: () => ({
    fr: 'L’introduction ne dit pas qui exerce ces compétences, ni où : ajoutez « contexte "…" » avec la situation professionnelle.',
    en: 'The introduction does not say who uses these competences, nor where: add `contexte "…"` with the professional situation.',
  }),
  example: {
    wrong: `certification X {\n    répertoire RS\n    objectifs "Limiter les consommations d’énergie."\n}\n${competence(1, '')}${competence(2, '')}`,
    right: `certification X {\n    répertoire RS\n    objectifs "Limiter les consommations d’énergie."\n    contexte "Des gardiens d’immeuble suivent une chaufferie en dehors des visites du technicien."\n}\n${competence(1, '')}${competence(2, '')}`,
  },
  check: rsCertificationsShouldNameTheirSituation,
};
