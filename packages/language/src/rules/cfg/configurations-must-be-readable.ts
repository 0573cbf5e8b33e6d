import type { Rule } from '../rule.js';

export const rule: Rule = {
  id: 'CFG-01',
  severity: 'error',
  title: {
    fr: 'La configuration du projet doit pouvoir être lue',
    en: 'The configuration of the project must be readable',
  },
  why: {
    fr: 'Ce qui ne peut pas être lu n’est pas appliqué\u00a0: les règles jugeraient autrement que vous ne l’avez voulu. Les commentaires et une virgule finale sont admis.',
    en: 'What cannot be read is not applied: the rules would judge otherwise than you meant. Comments and a trailing comma are accepted.',
  },
  source: 'RFC 8259 (JSON)',
  message: ({ fr = '', en = '' }) => ({
    fr: `La configuration ne peut pas être lue\u00a0: ${fr}.`,
    en: `The configuration cannot be read: ${en}.`,
  }),
  example: {
    langue: 'json',
    wrong: '{\n  "preset": "brouillon"\n  "rules": { "TXT-05": "off" }\n}\n',
    right: '{\n  // Jusqu’à la relecture.\n  "preset": "brouillon",\n  "rules": { "TXT-05": "off" }\n}\n',
  },
};
