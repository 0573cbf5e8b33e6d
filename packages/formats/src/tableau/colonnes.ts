import { type Certification, walk } from '@referentiel/model';
import type { Passage } from '../texte/index.js';
import { type Impression, proseImprimee } from '../texte/index.js';
import { isEnColonne } from './presence.js';
import type { Colonne, EnTete } from './structure.js';

/** Headings of the form of France compétences, after article L6113-1 of the code du travail. */
const ACTIVITES: EnTete = {
  titre: 'RÉFÉRENTIEL D’ACTIVITÉS',
  definition: 'décrit les situations de travail et les activités exercées, les métiers ou emplois visés',
};
const COMPETENCES: EnTete = {
  titre: 'RÉFÉRENTIEL DE COMPÉTENCES',
  definition:
    'identifie les compétences et les connaissances, y compris transversales, qui découlent du référentiel d’activités',
};
const COMPETENCES_SEULES: EnTete = {
  titre: COMPETENCES.titre,
  definition: 'identifie les compétences et les connaissances, y compris transversales',
};
const EVALUATION: EnTete = {
  titre: 'RÉFÉRENTIEL D’ÉVALUATION',
  definition: 'définit les critères et les modalités d’évaluation des acquis',
};
const MODALITES: EnTete = { titre: 'MODALITÉS D’ÉVALUATION' };
const CRITERES: EnTete = { titre: 'CRITÈRES D’ÉVALUATION' };

function hasActivites(certification: Certification): boolean {
  let found = false;
  walk(certification, (child) => {
    found ||= isEnColonne(child);
  });
  return found;
}

function mentionsSousModalites({ certification, resolver }: Impression): Passage[] {
  return certification.contenu.flatMap((child): Passage[] =>
    child.genre === 'mention' && child.position === 'sous les modalités'
      ? [{ role: 'mention', prose: proseImprimee(child.texte, resolver), retrait: 0, element: child }]
      : [],
  );
}

/**
 * The columns of a certification, with the proportions of the form. Four; three for the répertoire spécifique, of which
 * no référentiel d'activités is expected, unless its author describes activities: they are not dropped.
 */
export function colonnesOf(impression: Impression): Colonne[] {
  const { certification } = impression;
  const mentions = mentionsSousModalites(impression);
  const evaluation: Colonne[] = [
    { genre: 'modalites', ...MODALITES, groupe: EVALUATION, mentions, part: 0.257 },
    { genre: 'criteres', ...CRITERES, groupe: EVALUATION, mentions: [], part: 0.269 },
  ];
  if (certification.repertoire?.toUpperCase() === 'RS' && !hasActivites(certification)) {
    const [modalites, criteres] = evaluation as [Colonne, Colonne];
    return [
      { genre: 'competences', ...COMPETENCES_SEULES, mentions: [], part: 0.34 },
      { ...modalites, part: 0.32 },
      { ...criteres, part: 0.34 },
    ];
  }
  return [
    { genre: 'activites', ...ACTIVITES, mentions: [], part: 0.182 },
    { genre: 'competences', ...COMPETENCES, mentions: [], part: 0.292 },
    ...evaluation,
  ];
}
