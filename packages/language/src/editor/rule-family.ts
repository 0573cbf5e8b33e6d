import type { Bilingual } from '../rules/rule.js';

/** A family of rules: what their ids begin with, and what they look at. */
export interface RuleFamily {
  prefix: string;
  name: Bilingual;
}

/** The families in the order in which an author meets them. */
export const RULE_FAMILIES: readonly RuleFamily[] = [
  { prefix: 'LEX', name: { fr: 'écriture du texte', en: 'writing of the text' } },
  { prefix: 'SYN', name: { fr: 'construction', en: 'construction' } },
  { prefix: 'REF', name: { fr: 'noms et renvois', en: 'names and references' } },
  { prefix: 'NUM', name: { fr: 'codes et numérotation', en: 'codes and numbering' } },
  { prefix: 'STR', name: { fr: 'structure du référentiel', en: 'structure of the référentiel' } },
  { prefix: 'EVA', name: { fr: 'évaluation', en: 'evaluation' } },
  { prefix: 'CMP', name: { fr: 'rédaction des compétences', en: 'wording of competences' } },
  { prefix: 'CRI', name: { fr: 'rédaction des critères', en: 'wording of criteria' } },
  { prefix: 'META', name: { fr: 'carte d’identité de la certification', en: 'identity of the certification' } },
  { prefix: 'ECF', name: { fr: 'correspondance e-CF', en: 'e-CF correspondence' } },
  { prefix: 'REN', name: { fr: 'renouvellement', en: 'renewal' } },
  { prefix: 'TXT', name: { fr: 'typographie et textes imprimés', en: 'typography and printed texts' } },
  { prefix: 'DER', name: { fr: 'dérogations (assume)', en: 'waivers (assume)' } },
  { prefix: 'CFG', name: { fr: 'configuration du projet', en: 'configuration of the project' } },
];

/** The family of a rule's id. An id of no family is a mistake of the program. */
export function familyOf(id: string): RuleFamily {
  const prefix = id.slice(0, id.indexOf('-'));
  const family = RULE_FAMILIES.find((one) => one.prefix === prefix);
  if (!family) throw new Error(`no family for ${id}`);
  return family;
}
