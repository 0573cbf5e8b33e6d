// Makes the text of a certification of about 300 lines, and of a part of one: invented French prose in the shape of the files that
// authors write. Same argument, same text; another rank, other sentences.
import { competence } from './competence-text.mjs';
import { CONTEXTS, generator, OBJECTS, SENTENCES, TOPICS, VERBS } from './words.mjs';

const TRADES = ['Responsable', 'Chargé', 'Coordinateur', 'Chef de projet', 'Gestionnaire', 'Consultant', 'Technicien'];

const ACTIVITES_PAR_BLOC = 2;
const COMPETENCES_PAR_ACTIVITE = 3;

/** Lines of the head of a certification, and of one bloc with its épreuve: measured, for `blocsFor`. */
const HEAD_LINES = 43;
const BLOC_LINES = 93;

/** How many blocs make a certification of about so many lines. */
export function blocsFor(lines) {
  return Math.max(1, Math.round((lines - HEAD_LINES) / BLOC_LINES));
}

function epreuve(rank, pick) {
  return [
    `épreuve E${rank} "Épreuve ${rank}\u00a0: ${pick(TOPICS)} ${pick(CONTEXTS)}" {`,
    `    nature ${pick(['mise-en-situation', 'étude-de-cas', 'projet', 'dossier'])}`,
    '    production écrite, orale',
    '    travail individuel',
    `    durée ${30 + (rank % 30)} min`,
    '    jury 2 "Deux professionnels du métier extérieurs au certificateur" majorité externe',
    '    aménagements "Temps, support et lieu adaptés avec le référent handicap."',
    '    description "',
    `        ${pick(SENTENCES)}`,
    `        ${pick(SENTENCES)}`,
    '        - Présentation et échange\u00a0: {durée}.',
    '    "',
    '}',
    '',
  ];
}

/** One bloc, evaluated by the épreuve of its number. */
function bloc(number, rank, pick, catalogue) {
  const text = [
    `bloc BC${number} "${pick(VERBS)} ${pick(OBJECTS)} ${pick(CONTEXTS)}" {`,
    `    évalué par E${number}`,
    '',
  ];
  for (let activite = 1; activite <= ACTIVITES_PAR_BLOC; activite++) {
    const a = (number - 1) * ACTIVITES_PAR_BLOC + activite;
    text.push(`    activité A${a} "${pick(['Préparation', 'Conduite', 'Suivi', 'Bilan'])} ${pick(CONTEXTS)}" {`);
    text.push(`        contexte "${pick(SENTENCES)} ${pick(SENTENCES)}"`);
    for (let one = 1; one <= COMPETENCES_PAR_ACTIVITE; one++) {
      text.push(...competence((a - 1) * COMPETENCES_PAR_ACTIVITE + one, rank, pick, catalogue));
    }
    text.push('    }');
  }
  text.push('}', '');
  return text;
}

function head(code, rank, blocs, pick) {
  const final = blocs + 1;
  return [
    `certification ${code} "${pick(TRADES)} ${pick(CONTEXTS)}, spécialité ${rank}" {`,
    '    répertoire RNCP',
    '    niveau 6',
    `    certificateur "Institut ${pick(CONTEXTS)}"`,
    '    date 2026-10-15',
    '    nsf 326n, 326p',
    '    rome M1802, M1806',
    '    formacode 31054',
    '    accès FI, CA, FC, VAE',
    `    emplois "${pick(TRADES)} ${pick(CONTEXTS)}, ${pick(TRADES).toLowerCase()} ${pick(CONTEXTS)}."`,
    '    secteurs "Industrie, santé, collectivités, services aux entreprises."',
    '    réglementation "Le métier n’est pas réglementé."',
    '    prérequis "Trois années d’exercice dans le domaine."',
    '    enregistrement 5 ans',
    '    objectifs "',
    `        ${pick(SENTENCES)}`,
    `        ${pick(SENTENCES)}`,
    '    "',
    '    codes {',
    '        bloc       "BC{n}"',
    '        activité   "A{n} –" continu',
    '        compétence "C{n}" continu',
    '        critère    "CE{compétence.n}.{n}"',
    '    }',
    `    évaluée par E${final} justification "Vérifie la maîtrise coordonnée des blocs (spécialité ${rank})."`,
    '}',
    '',
  ];
}

/**
 * The text of a certification, or of its main file and of a part that holds its last bloc.
 * @param {string} code @param {number} rank which sentences are drawn
 * @param {{blocs?: number, catalogue?: {name: string, entries: string[]}, split?: boolean}} [options]
 * @returns {{main: string, part?: string}} the texts of its files
 */
export function certificationFiles(code, rank, { blocs = 3, catalogue, split = false } = {}) {
  const pick = generator(rank + 1);
  const main = head(code, rank, blocs, pick);
  for (let number = 1; number <= blocs + 1; number++) main.push(...epreuve(number, pick));
  const own = split ? Math.ceil(blocs / 2) : blocs;
  for (let number = 1; number <= own; number++) main.push(...bloc(number, rank, pick, catalogue));
  if (!split) return { main: main.join('\n') };
  const part = [`dans ${code}`, ''];
  for (let number = own + 1; number <= blocs; number++) part.push(...bloc(number, rank, pick, catalogue));
  return { main: main.join('\n'), part: part.join('\n') };
}
