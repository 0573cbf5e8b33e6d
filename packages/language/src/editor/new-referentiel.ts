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
    .replace(/^-+|-+$/g, '');
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

function competence(indent: string): string {
  return `
compétence C1 "
    Analyser la demande d’un client, à partir d’un entretien et des documents qu’il remet, afin de proposer
    une réponse adaptée à ses besoins et à ses contraintes.
" {
    critère CE1.1 "Les besoins exprimés et les contraintes du client sont recensés par écrit."
    critère CE1.2 "Deux réponses au moins sont comparées sur leur coût et leur délai."
}
`
    .trim()
    .replace(/^(?=.)/gm, indent);
}

const EPREUVE = `
épreuve E1 "Mise en situation professionnelle" {
    nature mise-en-situation
    production écrite, orale
    travail individuel
    préparation 3 h
    durée 45 min
    jury 2 "Deux professionnels du métier, extérieurs à la formation" majorité externe
    aménagements "Temps, support et lieu adaptés aux besoins du candidat, avec le référent handicap."
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
${CODES}
}

${EPREUVE}

bloc BC1 ${title(answers.bloc, 'Analyser la demande et proposer une réponse')} {
    évalué par E1

    activité A1 ${title(answers.activite, 'Analyse de la demande')} {
${competence('        ')}
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

${EPREUVE}

${competence('')}
`;
}

/**
 * The text of a first `.ref` file: canonical, without error or warning, with an épreuve, a competence and its criteria
 * to write over. The titles given stand in it as they are, whatever their characters; a code that is none is replaced.
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
