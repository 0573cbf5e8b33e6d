/** Invented competences for the examples of the rules on structure. */
const COMPETENCES = [
  'Relever les écarts de consommation d’un bâtiment, à partir des factures, afin d’en trouver les causes.',
  'Corriger les réglages d’une chaufferie, selon les relevés du mois, pour tenir la température prévue.',
  'Planifier les visites d’entretien avec les occupants, à l’aide d’un calendrier, afin de limiter les coupures.',
  'Rendre compte des interventions au gestionnaire, en s’appuyant sur le journal, pour préparer ses décisions.',
  'Vérifier l’état des pompes, lors d’une ronde hebdomadaire, afin de prévenir les arrêts.',
  'Chiffrer un remplacement de matériel, sur la base de deux devis, pour éclairer un investissement.',
  'Former un relais parmi les occupants, par une démonstration sur place, afin qu’il signale les anomalies.',
  'Comparer deux contrats d’énergie, selon les usages du site, pour retenir le moins coûteux.',
];

/** The statement of the competence of a number, with that code: `compétence C1 "…"`. */
export function competence(numero: number, indent = '    '): string {
  return `${indent}compétence C${numero} "${COMPETENCES[(numero - 1) % COMPETENCES.length]}"\n`;
}

/** A bloc with one activity and the competences of some numbers. */
export function bloc(code: string, intitule: string, activite: string, numeros: readonly number[]): string {
  const inside = numeros.map((numero) => competence(numero, '        ')).join('');
  return `bloc ${code} "${intitule}" {\n    activité "${activite}" {\n${inside}    }\n}\n`;
}
