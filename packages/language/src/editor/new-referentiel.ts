import { ReferentielTerminals } from '../generated/ast.js';
import { titleLiteral } from '../print/text-literal.js';

/** What is known of a certification before its first line is written; all but the title may be missing. */
export interface NewReferentielAnswers {
  intitule: string;
  /** A code that `isCode` accepts; without one, the initials of the title. */
  code?: string;
  repertoire?: 'RNCP' | 'RS';
  /** RNCP only: certifications of the Répertoire spécifique have no level. */
  niveau?: number;
  /** Without it, or when it is blank, the statement is left out: nobody would notice a name that holds its place. */
  certificateur?: string;
  /** Title of the first bloc, RNCP only. */
  bloc?: string;
  /** Title of the first activity, RNCP only. */
  activite?: string;
}

/** The levels that the register takes; level 1 cannot be registered. Source: Vademecum RNCP 2023, p. 21. */
export const NIVEAUX_RNCP = [2, 3, 4, 5, 6, 7, 8] as const;

const CODE = new RegExp(`^(?:${ReferentielTerminals.CODE.source})$`);

/** Whether a word can be the code of a certification: one word with a capital, as `ASNR`, not ending in `.`, `_` or `-`. */
export function isCode(word: string): boolean {
  return CODE.test(word) && !/[._-]$/.test(word) && /^[A-ZÀ-ÖØ-Þ]/.test(word);
}

/** Words that an acronym leaves out. */
const SMALL_WORDS = new Set([
  'de',
  'du',
  'des',
  'd',
  'la',
  'le',
  'les',
  'l',
  'un',
  'une',
  'et',
  'en',
  'à',
  'au',
  'aux',
]);

function plainLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[œŒ]/g, 'oe')
    .replace(/[æÆ]/g, 'ae');
}

/** A code made of a title's initials: « Architecte de services numériques » gives `ASN`. */
export function codeFromTitle(intitule: string): string {
  const words =
    intitule
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const initials = words
    .filter((word) => !SMALL_WORDS.has(word))
    .map((word) => plainLetters(word).charAt(0).toUpperCase())
    .join('')
    .replace(/[^A-Z]/g, '')
    .slice(0, 6);
  return initials || 'NC';
}

/** Names that Windows keeps for its devices. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** A file name without extension made of a title: « Architecte de services » gives `architecte-de-services`. */
export function slugFromTitle(intitule: string): string {
  const slug = plainLetters(intitule)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|(?<!-)-+$/g, '');
  return !slug || DEVICES.test(slug) ? ['referentiel', slug].filter(Boolean).join('-') : slug;
}

/** One line of visible characters: what a title is. */
function oneLine(text: string | undefined): string {
  return (text ?? '')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, ' ')
    .replace(/\s+/gu, (blank) => (/^[\u00a0\u202f]$/.test(blank) ? blank : ' '))
    .trim();
}

/** A title of the author's, or the one that holds its place. */
function title(answer: string | undefined, otherwise: string): string {
  return titleLiteral(oneLine(answer) || otherwise);
}

function certificateur(answer: string | undefined): string {
  const nom = oneLine(answer);
  return nom && `\n    certificateur ${titleLiteral(nom)}`;
}

const C1 = `
compétence C1 "
    Analyser la demande d’un client, à partir d’un entretien et des documents qu’il remet, afin de proposer
    une réponse à ses besoins et à ses contraintes.
" {
    critère CE1.1 "Les besoins exprimés et les contraintes du client sont recensés par écrit."
    critère CE1.2 "Deux réponses au moins sont comparées sur leur coût et leur délai."
}
`;

const C2 = `
compétence C2 "
    Présenter une réponse au client, dans une forme accessible aux personnes en situation de handicap, pour
    qu’il choisisse en connaissant les coûts et les délais.
" {
    critère CE2.1 "La réponse tient en deux pages, lisibles par un lecteur d’écran."
    critère CE2.2 "Le client reformule sans erreur le coût et le délai de la réponse retenue."
    traite handicap
}
`;

const C3 = `
compétence C3 "
    Réaliser la prestation convenue, selon les consignes de sécurité du lieu d’intervention, afin de livrer
    le résultat à la date prévue.
" {
    critère CE3.1 "Chaque étape est datée, et tout écart est signalé au client dans la journée."
    critère CE3.2 "Les équipements de protection que demande le lieu sont portés pendant toute la prestation."
    traite santé-sécurité
}
`;

const C4 = `
compétence C4 "
    Rendre compte de la prestation, à l’aide d’un outil numérique partagé, pour réduire les déchets et les
    coûts de la suivante.
" {
    critère CE4.1 "Le compte rendu chiffre le temps passé, les matières employées et les déchets produits."
    critère CE4.2 "Deux améliorations au moins sont proposées, avec leur coût."
    traite écologie, numérique
}
`;

/** Statements, one after the other, moved to the right. */
function indented(indent: string, ...statements: readonly string[]): string {
  return statements
    .map((statement) => statement.trim())
    .join('\n\n')
    .replace(/^(?=.)/gm, indent);
}

const E1 = `
épreuve E1 "Étude de la demande d’un client" {
    nature mise-en-situation
    production écrite, orale
    travail individuel
    préparation 3 h
    durée 45 min
    jury 2 "Deux professionnels du métier, extérieurs à la formation" majorité externe
    aménagements "Temps, support et lieu adaptés aux besoins du candidat, avec le référent handicap."
}
`.trim();

const E2 = `
épreuve E2 "Réalisation d’une prestation" {
    nature mise-en-situation
    production pratique, orale
    travail individuel
    durée 2 h
    jury 2 "Deux professionnels du métier, extérieurs à la formation" majorité externe
    aménagements "Poste, outils et rythme adaptés aux besoins du candidat, avec le référent handicap."
}
`.trim();

/** The codes that most référentiels print, inside the braces of the certification. */
export const CODES = `
    codes {
        bloc       "BC{n}"
        activité   "A{n}" continu
        compétence "C{n}" continu
        critère    "CE{compétence.n}.{n}"
        épreuve    "E{n}"
    }`.slice(1);

function rncp(answers: NewReferentielAnswers, head: string): string {
  return `${head}
    répertoire RNCP
    niveau ${answers.niveau ?? 6}${certificateur(answers.certificateur)}
    accès FI, CA, FC, CQ, CL, VAE
${CODES}
}

${E1}

${E2}

bloc BC1 ${title(answers.bloc, 'Analyser la demande et proposer une réponse')} {
    évalué par E1

    activité A1 ${title(answers.activite, 'Analyse de la demande')} {
${indented('        ', C1, C2)}
    }
}

bloc BC2 "Réaliser la prestation et en rendre compte" {
    évalué par E2

    activité A2 "Réalisation et suivi de la prestation" {
${indented('        ', C3, C4)}
    }
}
`;
}

function rs(answers: NewReferentielAnswers, head: string): string {
  return `${head}
    répertoire RS${certificateur(answers.certificateur)}
    contexte "
        La certification s’adresse à des professionnels en activité qui reçoivent des clients et répondent
        à leurs demandes.
    "
    codes {
        compétence "C{n}" continu
        critère    "CE{compétence.n}.{n}"
        épreuve    "E{n}"
    }
    évaluée par E1
}

${E1}

${indented('', C1, C2)}
`;
}

/**
 * The text of a first `.ref` file: canonical, without error or warning, with épreuves, competences and their criteria to
 * write over; at the RNCP in two blocs, with the themes of the decree in their places. The titles given stand in it as they are, whatever their characters; a code that is none is replaced.
 */
export function newReferentiel(answers: NewReferentielAnswers): string {
  const intitule = oneLine(answers.intitule) || 'Intitulé de la certification';
  const code = answers.code !== undefined && isCode(answers.code) ? answers.code : codeFromTitle(intitule);
  const head = [
    '// Un premier référentiel\u00a0: remplacez les phrases d’exemple par les vôtres.',
    `certification ${code} ${titleLiteral(intitule)} {`,
  ].join('\n');
  return answers.repertoire === 'RS' ? rs(answers, head) : rncp(answers, head);
}
