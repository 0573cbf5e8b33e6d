import type { Rule } from '../rule.js';

export const rule: Rule = {
  id: 'CFG-03',
  severity: 'error',
  title: {
    fr: 'Un réglage du projet doit avoir un nom et une valeur connus',
    en: 'A setting of the project must have a known name and value',
  },
  why: {
    fr: 'Un réglage mal écrit n’est pas appliqué. Les règles de lecture (LEX, SYN, REF) gardent leur gravité\u00a0: ce qu’elles signalent fait perdre des mots ou des liens.',
    en: 'A badly written setting is not applied. The rules of reading (LEX, SYN, REF) keep their severity: what they tell loses words or links.',
  },
  source: 'Référentiel, configuration',
  message: ({ fr = '', en = '' }) => ({ fr, en }),
  example: {
    langue: 'json',
    wrong: '{\n  "preset": "brouilon",\n  "rules": { "TXT-05": "avertissement" }\n}\n',
    right: '{\n  "preset": "brouillon",\n  "rules": { "TXT-05": "warning" }\n}\n',
  },
};
