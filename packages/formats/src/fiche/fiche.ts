import type { Certification } from '@referentiel/model';
import { faitsOf, type OptionsIdentite, titreCertification } from '../identite/index.js';
import { releverCompetences } from '../releve/index.js';
import { impressionOf } from '../texte/index.js';
import { rubriqueBlocs } from './blocs.js';
import type { Rubrique } from './champ.js';
import { correspondancesBlocs } from './correspondances.js';
import type { Matiere } from './matiere.js';
import { resume } from './resume.js';
import { acces, essentiel, secteurs } from './rubriques.js';

/** The fields of the form for one certification. */
export interface Fiche {
  titre: string;
  rubriques: Rubrique[];
}

/**
 * The fields of the fiche of the register, in the order of its page, each as a text ready to paste: the RNCP form with its
 * blocs, or that of the répertoire spécifique, which has neither level nor blocs. A field that the source says nothing of
 * is there, empty. Source of the names: domain.md §2.1 and 2.2 (fiche V4_1, page of a fiche).
 */
export function ficheOf(certification: Certification, options: OptionsIdentite = {}): Fiche {
  const impression = impressionOf(certification);
  const faits = new Map(faitsOf(impression, options).map((one) => [one.champ, one]));
  const matiere: Matiere = { impression, releves: releverCompetences(impression), faits };
  const isRs = certification.repertoire?.toUpperCase() === 'RS';
  const blocs = rubriqueBlocs(matiere.releves, impression);
  const hasBlocs = blocs.champs.length > 0 || (blocs.rubriques?.length ?? 0) > 0;
  const liens = correspondancesBlocs(impression);
  return {
    titre: titreCertification(certification) || 'Certification',
    rubriques: [
      essentiel(matiere, isRs),
      resume(matiere, isRs),
      ...(isRs && !hasBlocs ? [] : [blocs]),
      secteurs(matiere),
      acces(matiere),
      ...(liens.length
        ? [{ titre: 'Liens avec d’autres certifications', champs: [{ nom: 'Correspondances', contenu: liens }] }]
        : []),
    ],
  };
}
