import type { Bilingue } from '../../json/problem.js';
import type { Certainty, ImportRemark } from '../imported.js';

/** What the import of a fiche found, for its report. */
export interface Constats {
  numero: string;
  blocs: number;
  competences: number;
  modalites: number;
  activites: boolean;
  /** Competences of the fiche as a whole that no bloc says. */
  horsBlocs: string[];
  /** The fields that stand in notes. */
  champs: string[];
}

function remark(certainty: Certainty, message: Bilingue, text?: string): ImportRemark {
  return { certainty, message, ...(text && { text }) };
}

/** The lines of the report, in the order in which an author would look at them. */
export function remarquesOf({
  numero,
  blocs,
  competences,
  modalites,
  activites,
  horsBlocs,
  champs,
}: Constats): ImportRemark[] {
  const remarks: ImportRemark[] = [];
  if (horsBlocs.length) {
    const message = {
      fr: 'Ces compétences attestées de la fiche ne sont dans la liste d’aucun bloc\u00a0: elles sont gardées dans une note de la certification, placez-les dans un bloc ou retirez la note.',
      en: 'These competences of the fiche are in the list of no bloc: they are kept in a note of the certification, place them in a bloc or remove the note.',
    };
    remarks.push(remark('not-understood', message, horsBlocs.join(' ')));
  }
  if (blocs && numero) {
    const message = {
      fr: `Le renouvellement de ${numero} est préparé\u00a0: chaque bloc y est dit équivalent en totalité à celui de la fiche. Revoyez chaque ligne à mesure que vous modifiez les blocs.`,
      en: `The renewal of ${numero} is prepared: each bloc is said to be wholly equivalent to that of the fiche. Look at each line again as you change the blocs.`,
    };
    remarks.push(remark('guessed', message));
  }
  if (activites) {
    const message = {
      fr: 'La fiche dit les activités visées d’un seul tenant\u00a0: elles sont dans la description de la certification. Faites-en des activités dans les blocs, avec leurs compétences.',
      en: 'The fiche gives the activities in one piece: they are in the description of the certification. Make activities of them in the blocs, with their competences.',
    };
    remarks.push(remark('guessed', message));
  }
  if (modalites) {
    const message = {
      fr: 'Les modalités d’évaluation de chaque bloc sont reprises telles quelles\u00a0: déclarez-en les épreuves, puis remplacez chaque modalité par «\u00a0évalué par\u00a0».',
      en: 'The modalities of each bloc are taken over as they are: declare their épreuves, then replace each modality by “évalué par”.',
    };
    remarks.push(remark('guessed', message));
  }
  if (competences) {
    const message = {
      fr: 'Les données ouvertes ne contiennent ni les critères d’évaluation ni le lien des compétences aux activités\u00a0: ajoutez-les, ou importez aussi le document Word du dossier.',
      en: 'Open data hold neither the criteria nor the links of competences to activities: add them, or import the Word document of the file as well.',
    };
    remarks.push(remark('understood', message));
  }
  if (champs.length) {
    const message = {
      fr: 'Ces renseignements de la fiche n’ont pas de place dans un référentiel\u00a0: ils sont gardés en note dans la certification.',
      en: 'These parts of the fiche have no place in a référentiel: they are kept as notes of the certification.',
    };
    remarks.push(remark('understood', message, champs.join(', ')));
  }
  return remarks;
}
