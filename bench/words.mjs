// What the generated texts are made of: the words of invented référentiels, and a generator that draws among them.
import { chance } from '../scripts/chance.mjs';

export const VERBS = [
  'Analyser',
  'Auditer',
  'Cartographier',
  'Concevoir',
  'Construire',
  'Coordonner',
  'Diagnostiquer',
  'Élaborer',
  'Évaluer',
  'Formaliser',
  'Harmoniser',
  'Identifier',
  'Mesurer',
  'Mettre en œuvre',
  'Modéliser',
  'Négocier',
  'Organiser',
  'Piloter',
  'Planifier',
  'Préparer',
  'Prioriser',
  'Rédiger',
  'Sélectionner',
  'Superviser',
  'Vérifier',
];
export const OBJECTS = [
  'les besoins des usagers',
  'les flux de marchandises',
  'le plan de charge de l’atelier',
  'la politique d’achat',
  'les risques professionnels',
  'un dispositif de veille',
  'le budget prévisionnel',
  'la relation avec les fournisseurs',
  'les étapes d’un chantier',
  'le parcours d’accueil',
  'les données d’exploitation',
  'la maintenance des équipements',
  'un cahier des charges',
  'les consommations d’énergie',
  'la qualité des livraisons',
  'les compétences de l’équipe',
  'un protocole de contrôle',
  'la communication de crise',
  'les contrats de prestation',
  'le tri des déchets',
];
export const CONTEXTS = [
  'd’un site de production',
  'd’une collectivité',
  'd’un service hospitalier',
  'd’une entreprise artisanale',
  'd’un réseau d’agences',
  'd’un établissement culturel',
  'd’une exploitation agricole',
  'd’une plateforme logistique',
  'd’une association employeuse',
  'd’un bureau d’études',
];
export const MEANS = [
  'en s’appuyant sur les relevés des douze derniers mois',
  'à partir d’entretiens avec les parties prenantes',
  'en mobilisant les outils de planification disponibles',
  'dans le respect de la réglementation en vigueur',
  'à l’aide d’une grille d’observation partagée',
  'en associant les équipes concernées',
  'en tenant compte des situations de handicap',
  'selon les exigences du donneur d’ordre',
  'en comparant plusieurs scénarios chiffrés',
  'en croisant les sources internes et externes',
];
export const FINALITIES = [
  'afin de réduire les délais et les coûts',
  'pour garantir la sécurité des personnes',
  'afin d’éclairer la décision de la direction',
  'en vue d’améliorer la satisfaction des clients',
  'pour anticiper les évolutions du marché',
  'afin de limiter l’empreinte environnementale de l’activité',
  'pour fidéliser les partenaires du territoire',
  'afin de rendre le service accessible à tous',
  'en vue de répartir équitablement la charge',
  'afin d’assurer la continuité de l’activité',
];
export const SUBJECTS = [
  'Les écarts',
  'Les besoins recueillis',
  'Les risques',
  'Les indicateurs',
  'Les étapes du projet',
  'Les rôles de chacun',
  'Les contraintes techniques',
  'Les coûts complets',
  'Les attentes des usagers',
  'Les mesures correctives',
];
export const RESULTS = [
  'sont chiffrés et datés',
  'sont classés par ordre de priorité',
  'sont justifiés par au moins deux sources',
  'figurent dans le dossier remis au commanditaire',
  'sont rapportés au budget annuel',
  'sont attribués à un responsable nommé',
  'respectent les délais fixés par le cahier des charges',
  'sont conformes à la norme citée',
  'tiennent compte du cadre légal',
  'sont présentés sous la forme d’un tableau de bord',
];
export const DETAILS = [
  'le choix retenu est argumenté',
  'les limites de la méthode sont précisées',
  'une solution de repli est proposée',
  'les personnes concernées sont consultées',
  'les sources sont citées',
  'le calendrier prévoit une marge',
];
export const SENTENCES = [
  'Le candidat reçoit le dossier d’une organisation fictive et dispose d’une salle équipée.',
  'Il remet un rapport écrit accompagné de ses annexes, puis le présente à l’oral.',
  'L’évaluation porte sur une situation rencontrée en entreprise ou reconstituée par le certificateur.',
  'Les documents de travail sont conservés et remis au jury en fin d’épreuve.',
  'Le jury interroge le candidat sur les choix opérés et sur les solutions écartées.',
  'Une période de préparation précède la présentation, sans accès à des aides extérieures.',
  'Des aménagements sont prévus pour les candidats en situation de handicap, en lien avec le référent.',
  'Chaque candidat défend individuellement la part du travail dont il avait la charge.',
];
export const TOPICS = ['diagnostic', 'organisation', 'conduite', 'suivi', 'amélioration'];

/** Draws from lists, the same for the same seed. */
export function generator(seed) {
  const next = chance(seed);
  return (list) => list[(next() * 2 ** 32) % list.length];
}
