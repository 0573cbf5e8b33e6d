/** Closed lists of the language, in their canonical spelling. Sources: langage.md « Lexical », décret 2025-500 (themes). */

export const NATURES = [
  'étude-de-cas',
  'mise-en-situation',
  'situation-réelle',
  'projet',
  'dossier',
  'mémoire',
  'soutenance',
  'entretien',
  'jeu-de-rôles',
  'épreuve-écrite',
  'qcm',
  'contrôle-continu',
  'auto-évaluation',
] as const;
export type NatureConnue = (typeof NATURES)[number];

export const PRODUCTIONS = ['écrite', 'orale', 'pratique'] as const;
export type Production = (typeof PRODUCTIONS)[number];

export const THEMES = ['écologie', 'numérique', 'santé-sécurité', 'handicap'] as const;
export type Theme = (typeof THEMES)[number];

/** Access routes of the register: initial, apprenticeship, continuing, professionalisation contract, individual, VAE. */
export const VOIES_ACCES = ['FI', 'CA', 'FC', 'CQ', 'CL', 'VAE'] as const;

export const POSITIONS_MENTION = ['en tête', 'en fin', 'sous les modalités'] as const;
export type PositionMention = (typeof POSITIONS_MENTION)[number];

export const PORTEES = ['totalement', 'partiellement', 'sans'] as const;
export type Portee = (typeof PORTEES)[number];

/** The kinds of element whose codes a scheme may rule. */
export const GENRES_CODES = [
  'bloc',
  'activité',
  'tâche',
  'sous-tâche',
  'compétence',
  'critère',
  'épreuve',
  'option',
] as const;
export type GenreCode = (typeof GENRES_CODES)[number];
