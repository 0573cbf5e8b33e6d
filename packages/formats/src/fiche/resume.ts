import { walk } from '@referentiel/model';
import { mentionsOf } from '../tableau/plan.js';
import { type Passage, passagesIntroduction, passageTexte } from '../texte/index.js';
import { activitesVisees } from './activites.js';
import { passage, type Rubrique } from './champ.js';
import { competencesParTitre } from './competences.js';
import { type Matiere, texte } from './matiere.js';
import { champEpreuves, champModalites, passagesFinaux } from './modalites.js';

/** Final evaluations with why they are asked for, and the statements on evaluation. */
function modalites({ impression, releves }: Matiere): Passage[] {
  const { certification } = impression;
  const finales = passagesFinaux(releves, impression);
  const inBlocs = releves.length > 0 && releves.every(({ titres }) => titres.bloc);
  const justifications: Passage[] = [];
  const own = (element: Parameters<typeof mentionsOf>[0]) => {
    if (!('contenu' in element)) return;
    for (const child of element.contenu) {
      if (child.genre !== 'evaluation' || !child.justification) continue;
      justifications.push(...passageTexte('justification', child.justification, 'Justification', element, impression));
    }
  };
  own(certification);
  walk(certification, own);
  return [
    ...mentionsOf(certification, 'en tête', impression),
    ...mentionsOf(certification, 'sous les modalités', impression),
    ...(inBlocs ? champEpreuves(releves, impression) : champModalites(releves, impression)),
    ...(finales.length ? [passage('Évaluation finale')] : []),
    ...finales,
    ...justifications,
    ...mentionsOf(certification, 'en fin', impression),
  ];
}

/** Objectives, activities, competences and évaluation of the whole. */
export function resume(matiere: Matiere, isRs: boolean): Rubrique {
  const { impression, releves } = matiere;
  const { certification } = impression;
  const activites = activitesVisees(impression);
  const contexte = passagesIntroduction(certification, impression);
  return {
    titre: isRs ? 'Résumé de la certification' : 'Résumé de la certification et du métier visé',
    champs: [
      {
        nom: 'Objectifs et contexte de la certification',
        contenu: [...texte('', certification.objectifs, matiere).contenu, ...contexte],
      },
      // The répertoire spécifique asks for no activities; those that are written are not dropped.
      ...(isRs && !activites.length ? [] : [{ nom: 'Activités visées', contenu: activites }]),
      { nom: 'Compétences attestées', contenu: competencesParTitre(releves, ({ titres }) => titres.bloc) },
      { nom: 'Modalités d’évaluation', contenu: modalites(matiere) },
    ],
  };
}
