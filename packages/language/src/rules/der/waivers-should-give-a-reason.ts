import { isFragment, plainText, type Texte } from '@referentiel/model';
import type { Rule, StatedWaiver, Violation } from '../rule.js';

/** Fewer characters give no reason: « Voulu. », « OK », « à voir ». */
const SHORTEST = 15;

/** What the quick fix writes until the author says more. */
const PLACEHOLDERS = new Set(['Raison à écrire.', 'Reason to be written.']);

function says(raison: Texte | undefined): boolean {
  if (!raison) return false;
  if (isFragment(raison)) return true;
  const text = plainText(raison).trim();
  return text.length >= SHORTEST && !PLACEHOLDERS.has(text);
}

/** Whoever reads a waiver in a year wants to know why. */
function* waiversShouldGiveAReason(waivers: readonly StatedWaiver[]): Iterable<Violation> {
  for (const { regle, raison, place, rule: known } of waivers) {
    // No reason helps a waiver that does nothing.
    if (known && !says(raison)) yield { place: raison?.place ?? place, params: { regle } };
  }
}

export const rule: Rule = {
  id: 'DER-04',
  severity: 'hint',
  redaction: true,
  title: {
    fr: 'Une dérogation devrait dire pourquoi',
    en: 'A waiver should say why',
  },
  why: {
    fr: 'La raison sert à qui relit le référentiel, et à vous lors du renouvellement\u00a0: sans elle, l’écart passe pour un oubli.',
    en: 'The reason helps whoever reads the référentiel, and you when it is renewed: without it the deviation looks like an oversight.',
  },
  source: 'Référentiel, dérogations',
  message: ({ regle }) => ({
    fr: `Dites en une phrase pourquoi vous assumez ${regle}.`,
    en: `Say in one sentence why you assume ${regle}.`,
  }),
  checkWaivers: waiversShouldGiveAReason,
  example: {
    wrong:
      'certification X\ncompétence C1 "Relever les écarts de de consommation pour les corriger." {\n    assume TXT-05 "Voulu."\n}\n',
    right:
      'certification X\ncompétence C1 "Relever les écarts de de consommation pour les corriger." {\n    assume TXT-05 "Le mot est répété à dessein."\n}\n',
  },
};
