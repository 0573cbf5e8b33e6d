import { strToU8 } from 'fflate';

/** An element; its content is XML. */
export function element(name: string, ...content: string[]): string {
  return `<${name}>${content.join('')}</${name}>`;
}

/** HTML as the export holds it: as text. */
export function html(source: string): string {
  return source.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

const e = element;

/** Elements of an invented fiche, with the structure of the export V4_1; each can be replaced or removed. */
export const PARTS: Record<string, string> = {
  ID_FICHE: '91234',
  NUMERO_FICHE: 'RNCP90001',
  INTITULE: 'Conducteur de moulin à eau',
  ABREGE: e('CODE', 'TP') + e('LIBELLE', 'Titre professionnel'),
  ETAT_FICHE: 'Publiée',
  ACTIF: 'Oui',
  NOMENCLATURE_EUROPE: e('NIVEAU', 'NIV5') + e('INTITULE', 'Niveau 5'),
  CODES_NSF:
    e('NSF', e('CODE', '221') + e('INTITULE', 'Agro-alimentaire')) +
    e('NSF', e('CODE', '201n') + e('INTITULE', 'Conduite')),
  CODES_ROME: e('ROME', e('CODE', 'H2102') + e('LIBELLE', 'Conduite d’équipement')),
  FORMACODES: e('FORMACODE', e('CODE', '21538') + e('LIBELLE', 'Meunerie')),
  CODES_IDCC: e('IDCC', e('CODE', '1930') + e('LIBELLE', 'Meunerie')),
  CERTIFICATEURS: e(
    'CERTIFICATEUR',
    e('SIRET_CERTIFICATEUR', '73282932000074'),
    e('NOM_CERTIFICATEUR', 'ATELIER DES MEULES'),
    e('NOM_COMMERCIAL', 'Les Meules'),
    e('SITE_INTERNET', 'https://meules.example'),
  ),
  PARTENAIRES: e(
    'PARTENAIRE',
    e('NOM_PARTENAIRE', 'CFA des Rivières') + e('HABILITATION_PARTENAIRE', 'HABILITATION_FORMER'),
  ),
  OBJECTIFS_CONTEXTE: html(
    '<p>Faire tourner un moulin <strong>sans gaspiller</strong> l’eau.</p><p>Le métier renaît.</p>',
  ),
  ACTIVITES_VISEES: html('<ul><li>Réglage des vannes</li><li>Entretien des meules</li></ul>'),
  CAPACITES_ATTESTEES: html(
    '<p>C1. Régler les vannes en observant le débit pour stabiliser la roue.</p><p>Rhabiller une meule</p>',
  ),
  SECTEURS_ACTIVITE: html('<p>Meunerie &amp; patrimoine</p>'),
  TYPE_EMPLOI_ACCESSIBLES: html('<ul><li>Meunier</li><li>Garde-moulin</li></ul>'),
  REGLEMENTATIONS_ACTIVITES: '',
  PREREQUIS_ENTREE_FORMATION: 'Savoir nager.',
  PREREQUIS_VALIDATION_CERTIFICATION: 'Avoir suivi un stage de deux mois.',
  LIEN_URL_DESCRIPTION: 'https://meules.example/titre',
  SI_JURY_FI: e('ACTIF', 'Oui') + e('COMPOSITION', 'Deux meuniers et un président extérieur'),
  SI_JURY_CA: e('ACTIF', 'Non'),
  SI_JURY_VAE: e('ACTIF', 'Oui') + e('COMPOSITION', 'Trois meuniers'),
  BLOCS_COMPETENCES:
    e(
      'BLOC_COMPETENCES',
      e('CODE', 'RNCP90001BC01'),
      e('LIBELLE', 'Bloc 1 : Conduire la roue'),
      e(
        'LISTE_COMPETENCES',
        html(
          '<p>C1. Régler les vannes en observant le débit pour stabiliser la roue.</p><p>C2. Mesurer le débit :</p><ul><li>à la vanne ;</li><li>au déversoir.</li></ul>',
        ),
      ),
      e(
        'MODALITES_EVALUATION',
        html('<p>Mise en situation de deux heures.</p><ul><li>réglage</li><li>entretien</li></ul>'),
      ),
      e('PREREQUIS_ENTREE_FORMATION_BLOC', 'Aucun.'),
    ) +
    e(
      'BLOC_COMPETENCES',
      e('CODE', 'RNCP90001BC02'),
      e('LIBELLE', 'Entretenir les meules'),
      e(
        'LISTE_COMPETENCES',
        html('<p>Le candidat sait :</p><ul><li>Rhabiller une meule</li><li>Équilibrer une meule</li></ul>'),
      ),
      e('MODALITES_EVALUATION', 'Étude de cas\nSoutenance'),
    ),
  ANCIENNES_CERTIFICATIONS: e('ANCIENNE_CERTIFICATION', e('ID_FICHE_ANCIENNE_CERTIFICATION', 'RNCP80001')),
  STATISTIQUES_PROMOTIONS: e('STATISTIQUES_PROMOTION', e('ANNEE', '2024') + e('NOMBRE_CERTIFIES', '12')),
  DATE_DECISION: '14/03/2023',
  DATE_FIN_ENREGISTREMENT: '14/03/2028',
  DUREE_ENREGISTREMENT: '5',
};

export type Parts = Record<string, string | undefined>;

/** One fiche: the parts above, some of them changed; `undefined` removes one. */
export function fiche(changes: Parts = {}): string {
  return e(
    'FICHE',
    ...Object.entries({ ...PARTS, ...changes }).flatMap(([name, content]) =>
      content === undefined ? [] : [e(name, content)],
    ),
  );
}

/** A file of the export. */
export function extract(...fiches: string[]): Uint8Array {
  return strToU8(`<?xml version="1.0" encoding="UTF-8"?>\n${e('FICHES', e('VERSION_FLUX', '4.1'), ...fiches)}`);
}
