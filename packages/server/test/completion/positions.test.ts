import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CompletionEditor } from './editor.js';

let editor: CompletionEditor;
beforeAll(async () => {
  editor = await CompletionEditor.start();
});
afterAll(() => editor.client.stop());

/** What stands around the line in question: a certification with something of every kind. */
const AROUND = `certification X {
    codes { compétence "C{n}" continu critère "CE{compétence.n}.{n}" épreuve "E{n}" }
}
texte ORAL "Soutenance devant un jury."
épreuve E1 "Étude d’impact" {
    durée 45 min
    partie P1 "Écrit" { durée 2 h }
    partie P2 "Oral"
}
épreuve E2 "Projet d’équipe" { partie P1 "Rapport" }
compétence transversale CT1 "Animer une réunion."
bloc BC1 "Concevoir" { activité A1 "Analyser" }
bloc BC2 "Réaliser" { activité A2 "Produire" }
`;

const inCompetence = (line: string) => `${AROUND}bloc BC3 "t" {
    compétence C1 "Relever." {
        ${line}
    }
}`;
const inEpreuve = (line: string) => `${AROUND}épreuve E3 "t" {
    ${line}
}`;
const inCertification = (line: string) => `certification X {
    ${line}
}`;

interface Case {
  name: string;
  source: string;
  trigger?: string;
  /** The first labels (their beginnings, for entries of catalogues). */
  first?: string[];
  has?: string[];
  hasNot?: string[];
  /** All labels, in this order. */
  all?: string[];
}

const CASES: Case[] = [
  { name: 'réf', source: inCompetence('réf ‸'), trigger: ' ', first: ['e-CF', 'Cigref', 'e-CF A.1 ·', 'e-CF A.2 ·'] },
  { name: 'réf e-CF, blank typed', source: inCompetence('réf e-CF ‸'), trigger: ' ', first: ['A.1 ·', 'A.2 ·'] },
  { name: 'réf e-CF, asked', source: inCompetence('réf e-CF ‸'), first: ['A.1 ·'], hasNot: ['critère', 'e-CF'] },
  {
    name: 'réf e-CF A.',
    source: inCompetence('réf e-CF A.‸'),
    trigger: '.',
    has: ['A.5 · niveaux 3 à 5 · Conception de l’architecture'],
  },
  { name: 'a second entry', source: inCompetence('réf e-CF A.5, ‸'), trigger: ' ', first: ['e-CF', 'Cigref', 'A.1 ·'] },
  {
    name: 'a second catalogue',
    source: inCompetence('réf e-CF A.5, Cigref ‸'),
    trigger: ' ',
    first: ['1.1 ·', '1.2 ·'],
  },
  { name: 'level', source: inCompetence('réf e-CF A.5 niveau ‸'), trigger: ' ', all: ['3', '4', '5'] },
  { name: 'level that the norm lacks', source: inCompetence('réf e-CF A.1 niveau ‸'), all: ['4', '5', '3'] },
  { name: 'level of a later entry', source: inCompetence('réf e-CF A.1, A.6 niveau ‸'), all: ['1', '2', '3'] },
  { name: 'word after an entry', source: inCompetence('réf e-CF A.5 n‸'), first: ['niveau'] },
  { name: 'unknown catalogue', source: inCompetence('réf INCONNU ‸'), trigger: ' ', all: [] },
  {
    name: 'évaluée par',
    source: inCompetence('évaluée par ‸'),
    trigger: ' ',
    all: ['E1', 'E1.P1', 'E2.P1', 'P2', 'E2'],
  },
  { name: 'évaluée par E', source: inCompetence('évaluée par E‸'), has: ['E1', 'E2', 'E1.P1'], hasNot: ['critère'] },
  { name: 'évaluée par, part', source: inCompetence('évaluée par E1.‸'), trigger: '.', has: ['E1.P1'] },
  { name: 'a second épreuve', source: inCompetence('évaluée par E1, ‸'), trigger: ' ', has: ['E2', 'E1'] },
  { name: 'after an épreuve, blank typed', source: inCompetence('évaluée par E1 ‸'), trigger: ' ', all: [] },
  { name: 'after an épreuve', source: inCompetence('évaluée par E1 ‸'), first: ['et', 'ou', 'et/ou', 'justification'] },
  {
    name: 'parameters of a use',
    source: inCompetence('évaluée par E1 {\n ‸\n}'),
    has: ['préparation', 'motif', 'à distance'],
    hasNot: ['critère', 'partie'],
  },
  { name: 'reprend', source: `${AROUND}compétence C1 reprend ‸`, trigger: ' ', all: ['CT1'] },
  { name: 'tronc', source: `${AROUND}choix SPE {\n tronc ‸\n}`, trigger: ' ', all: ['BC1', 'A1', 'BC2', 'A2'] },
  {
    name: 'inclut',
    source: `${AROUND}choix SPE {\n option O1 "o" { inclut A1, ‸ }\n}`,
    trigger: ' ',
    all: ['BC1', 'BC2', 'A2', 'A1'],
  },
  {
    name: 'voir',
    source: `${AROUND}renouvellement RNCP1 {\n recommandation "r" voir ‸\n}`,
    trigger: ' ',
    has: ['E1', 'BC1', 'A2', 'CT1', 'P2'],
    hasNot: ['ORAL'],
  },
  {
    name: 'équivaut à',
    source: `${AROUND}renouvellement RNCP1 {\n bloc RNCP1BC01 équivaut à ‸\n}`,
    trigger: ' ',
    all: ['BC1', 'BC2'],
  },
  {
    name: 'traite',
    source: inCompetence('traite ‸'),
    trigger: ' ',
    first: ['écologie', 'numérique', 'santé-sécurité'],
  },
  {
    name: 'traite, second',
    source: inCompetence('traite écologie, ‸'),
    first: ['numérique', 'santé-sécurité', 'handicap'],
  },
  {
    name: 'nature',
    source: inEpreuve('nature ‸'),
    trigger: ' ',
    first: ['étude-de-cas'],
    hasNot: ['mission', 'texte'],
  },
  { name: 'nature étude-', source: inEpreuve('nature étude-‸'), trigger: '-', has: ['étude-de-cas', 'autre'] },
  { name: 'production', source: inEpreuve('production écrite, ‸'), all: ['orale', 'pratique', 'écrite'] },
  { name: 'travail', source: inEpreuve('travail ‸'), trigger: ' ', all: ['individuel', 'en groupe', 'groupe'] },
  {
    name: 'unit',
    source: inEpreuve('durée 45 ‸'),
    trigger: ' ',
    first: ['min', 'h', 'jours', 'semaines', 'mois', 'ans'],
  },
  { name: 'répertoire', source: inCertification('répertoire ‸'), trigger: ' ', all: ['RNCP', 'RS'] },
  { name: 'accès', source: inCertification('accès FI, ‸'), trigger: ' ', all: ['CA', 'FC', 'CQ', 'CL', 'VAE', 'FI'] },
  { name: 'niveau', source: inCertification('niveau ‸'), trigger: ' ', has: ['3', '6', '7', '8'], hasNot: ['1'] },
  { name: 'vise', source: inCertification('vise ‸'), trigger: ' ', first: ['Cigref', 'e-CF', 'Cigref 1.1 ·'] },
  {
    name: 'vise Cigref',
    source: inCertification('vise Cigref 1.‸'),
    trigger: '.',
    has: ['1.6 · Architecte d’entreprise'],
  },
  { name: 'mention', source: inCertification('ment‸'), has: ['mention en tête', 'mention sous les modalités'] },
  { name: 'description in an épreuve', source: inEpreuve('description ‸'), trigger: ' ', all: ['ORAL'] },
  { name: 'note', source: inCompetence('note ‸'), trigger: ' ', all: ['ORAL'] },
  {
    name: 'codes',
    source: inCertification('codes {\n ‸\n}'),
    has: ['bloc', 'activité', 'compétence', 'critère'],
    hasNot: ['évaluée par', 'certificateur'],
  },
  { name: 'template', source: inCertification('codes {\n bloc ‸\n}'), trigger: ' ', first: ['"BC{n}"'] },
  {
    name: 'assume',
    source: inCompetence('évaluée par E9\n assume ‸'),
    trigger: ' ',
    first: ['CMP-04'],
    has: ['REF-01'],
  },
  {
    name: 'body of a competence',
    source: inCompetence('‸'),
    first: ['réf', 'traite', 'évaluée par', 'évaluée seulement par', 'critère'],
    hasNot: ['activité', 'nature', 'compétence', 'compétence complète'],
  },
  { name: 'agreement with a bloc', source: `bloc BC1 "t" {\n    év‸\n}`, has: ['évalué par'], hasNot: ['évaluée par'] },
  { name: 'agreement of a code', source: `bloc BC1 "t" {\n compétence C1 ‸\n}`, first: ['imprimée', 'reprend'] },
  {
    name: 'agreement of a criterion',
    source: inCompetence('critère CE1 imp‸'),
    has: ['imprimé'],
    hasNot: ['imprimée'],
  },
  { name: 'agreement of a label', source: inCompetence('missions ti‸'), has: ['titrées'] },
  {
    name: 'body of a bloc',
    source: `bloc BC1 "t" {\n    ‸\n}`,
    has: ['activité complète', 'compétence complète', 'choix complet'],
    hasNot: ['compétence transversale', 'bloc', 'codes usuels'],
  },
  {
    name: 'body of an épreuve',
    source: inEpreuve('‸'),
    has: ['nature', 'partie', 'partie complète'],
    hasNot: ['critère'],
  },
  {
    name: 'what stands once comes last',
    source: inEpreuve('nature projet\n    ‸'),
    first: ['production', 'travail'],
    has: ['nature'],
  },
  { name: 'prose', source: inCompetence('critère "Le candidat ‸"'), trigger: ' ', all: [] },
  { name: 'prose, asked', source: inCompetence('critère "Le cand‸idat"'), all: [] },
  { name: 'prose, brace', source: inCompetence('critère "Le {‸}"'), trigger: '{', all: [] },
  { name: 'prose over lines', source: inEpreuve('lieu "\n  Centre\n  ‸\n"'), all: [] },
  { name: 'text that is open', source: `bloc BC1 "Conce‸`, all: [] },
  { name: 'text that is open, behind a blank', source: `bloc BC1 "Conce ‸`, all: [] },
  {
    name: 'parameters in a description',
    source: inEpreuve('durée 45 min\n    description "Durée : {‸}."'),
    trigger: '{',
    all: ['{durée}', '{préparation}', '{jury}', '{lieu}', '{pages}'],
  },
  { name: 'description, no brace', source: inEpreuve('description "Durée ‸"'), all: [] },
  { name: 'no parameter elsewhere', source: inEpreuve('lieu "{‸}"'), trigger: '{', all: [] },
  {
    name: 'counters in a template',
    source: inCertification('codes { bloc "{‸}" }'),
    trigger: '{',
    first: ['{n}', '{A}'],
  },
  { name: 'brace of a body', source: `bloc BC1 "t" {‸}`, trigger: '{', all: [] },
  { name: 'comment', source: inCompetence('// à faire ‸'), trigger: ' ', all: [] },
  { name: 'block comment', source: inCompetence('/* à ‸ faire */'), all: [] },
  { name: 'behind a block comment', source: inCompetence('/* à faire */ ‸'), has: ['critère'] },
  {
    name: 'next code',
    source: `${AROUND}bloc BC3 "t" {\n compétence C1 "c"\n compétence ‸\n}`,
    trigger: ' ',
    all: ['C2'],
  },
  { name: 'next code, half written', source: `${AROUND}compétence C1 "c"\ncompétence C‸`, first: ['C2'] },
  { name: 'next code, taken', source: `compétence C1 "c"\ncompétence ‸\ncompétence C2 "d"`, trigger: ' ', all: ['C3'] },
  {
    name: 'next code of a criterion',
    source: inCompetence('critère CE1.1 "a"\n critère ‸'),
    trigger: ' ',
    all: ['CE1.2'],
  },
  { name: 'next code of an épreuve', source: `${AROUND}épreuve ‸`, trigger: ' ', all: ['E3'] },
  { name: 'next code of a bloc', source: `${AROUND}bloc ‸`, trigger: ' ', all: ['BC3'] },
  { name: 'next code of a transversal one', source: `${AROUND}compétence transversale ‸`, trigger: ' ', all: ['CT2'] },
  { name: 'a first code', source: `bloc BC2 "t" {\n activité A4 "a" {\n  tâche ‸\n }\n}`, trigger: ' ', all: ['A4T1'] },
  { name: 'as the neighbours', source: `critère K09 "c"\ncritère ‸`, trigger: ' ', all: ['K10'] },
  {
    name: 'brace missing before',
    source: `bloc BC1 "t" {\n    compétence C1 "c" {\n        critère "k"\n\n    comp‸\n\n    compétence C3 "d"\n}`,
    has: ['compétence', 'critère'],
  },
  {
    name: 'quote missing before',
    source: inCompetence('critère "Sans fin\n\n        ‸\n        critère "b"'),
    has: ['critère'],
  },
  {
    name: 'opening brace missing',
    source: `bloc BC1 "t" {\n compétence C1 "c"\n  ‸\n  }\n}`,
    has: ['réf', 'compétence'],
  },
  { name: 'prose pasted before', source: inCompetence('et voilà du texte égaré\n        ‸'), first: ['réf'] },
  { name: 'unfinished line before', source: inCompetence('évaluée par\n        ‸'), has: ['E1'] },
  { name: 'mid-line', source: inCompetence('réf e-CF ‸ niveau 3'), first: ['A.1 ·'] },
  {
    name: 'end of an unfinished file',
    source: `${AROUND}bloc BC3 "t" {\n activité A3 "a" {\n  ‸`,
    has: ['tâche', 'compétence'],
  },
  {
    name: 'empty file',
    source: '‸',
    first: ['Nouveau référentiel'],
    has: ['dans', 'certification', 'catalogue complet'],
  },
  { name: 'catalogue', source: 'catalogue X {\n ‸\n}', has: ['domaine', 'entrée', 'notion'], hasNot: ['bloc'] },
  {
    name: 'entry of a catalogue',
    source: 'catalogue X {\n entrée A.1 {\n  requiert ‸\n }\n}',
    trigger: ' ',
    first: ['e-CF'],
  },
  {
    name: 'notion',
    source: 'catalogue X {\n notion T1 "Accès"\n entrée A.1 {\n  notions ‸\n }\n}',
    trigger: ' ',
    all: ['T1'],
  },
];

describe('completion offers what fits', () => {
  it.each(CASES)('$name', async ({ source, trigger, first = [], has = [], hasNot = [], all }) => {
    const labels = await editor.labels(source, trigger);
    if (all) expect(labels).toEqual(all);
    first.forEach((label, rank) => {
      expect(labels[rank]?.startsWith(label), `${label} at ${rank} of ${labels.slice(0, 8).join(' | ')}`).toBe(true);
    });
    expect(labels).toEqual(expect.arrayContaining(has));
    expect(labels.filter((label) => hasNot.includes(label))).toEqual([]);
    expect(first.length + has.length + hasNot.length > 0 || all !== undefined).toBe(true);
  });
});
