import type { Rule } from '../rule.js';

export const rule: Rule = {
  id: 'CFG-02',
  severity: 'error',
  title: {
    fr: 'La configuration du projet doit nommer des règles qui existent',
    en: 'The configuration of the project must name rules that exist',
  },
  why: {
    fr: 'Un réglage sur une règle inconnue ne règle rien\u00a0: la règle visée garde sa gravité.',
    en: 'A setting of an unknown rule sets nothing: the rule that was meant keeps its severity.',
  },
  source: 'Référentiel, configuration',
  message: ({ regle, suggestion }) =>
    suggestion
      ? {
          fr: `La règle «\u00a0${regle}\u00a0» n’existe pas. Vouliez-vous dire «\u00a0${suggestion}\u00a0»\u00a0?`,
          en: `There is no rule “${regle}”. Did you mean “${suggestion}”?`,
        }
      : {
          fr: `La règle «\u00a0${regle}\u00a0» n’existe pas\u00a0: reprenez le numéro affiché à côté de la remarque, ou retirez cette ligne.`,
          en: `There is no rule “${regle}”: take the number shown beside the remark, or remove this line.`,
        },
  example: {
    langue: 'json',
    wrong: '{\n  "rules": { "TXT-50": "off" }\n}\n',
    right: '{\n  "rules": { "TXT-05": "off" }\n}\n',
  },
};
