import { bareWord } from '../../lexer/spelling.js';

/** How the statements that take a value, not a text, are written: one right line for each keyword. */
const FORMS: Record<string, string> = {
  niveau: 'niveau 5',
  repertoire: 'répertoire RNCP',
  date: 'date 2026-12-01',
  duree: 'durée 45 min',
  preparation: 'préparation 30 h',
  enregistrement: 'enregistrement 5 ans',
  nature: 'nature étude-de-cas',
  production: 'production écrite, orale',
  travail: 'travail groupe de 2 à 6',
  client: 'client fictif',
  pages: 'pages 50 à 60',
  jury: 'jury 3 "Deux professionnels et un formateur" majorité externe',
  traite: 'traite écologie, handicap',
  acces: 'accès FI, CA, FC, CQ, CL, VAE',
  nsf: 'nsf 326n, 326p',
  rome: 'rome M1803, M1805',
  formacode: 'formacode 31054',
  fiche: 'fiche RNCP12345',
  mention: 'mention sous les modalités "…"',
  evalue: 'évaluée par E1, E2',
  evaluee: 'évaluée par E1, E2',
  evalues: 'évalués par E1, E2',
  evaluees: 'évaluées par E1, E2',
  ref: 'réf e-CF A.5 niveau 4',
  vise: 'vise Cigref 1.6',
  tronc: 'tronc A1, A2',
  inclut: 'inclut A6, A7',
  dans: 'dans ASNR',
};

/** A right line for the keyword that some words begin with; undefined when they begin with none of these. */
export function expectedForm(words: string): string | undefined {
  const word = bareWord(/^[\p{L}\p{M}-]+/u.exec(words)?.[0]);
  // A word that every table of JavaScript knows is none of these.
  return Object.hasOwn(FORMS, word) ? FORMS[word] : undefined;
}
