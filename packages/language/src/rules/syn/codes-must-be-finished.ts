import { walk } from '@referentiel/model';
import type { ModelRule, RuleContext, Violation } from '../rule.js';

/** A code may end in a separator while it is being typed; a finished one does not. */
function codesMustBeFinished({ certification }: RuleContext): Violation[] {
  const found: Violation[] = [];
  walk(certification, (element) => {
    const { code, place } = element;
    if (code === undefined || !place || !/[._-]$/.test(code)) return;
    const finished = code.replace(/(?<![._-])[._-]+$/, '');
    const name = { uri: place.uri, range: place.name };
    found.push({
      place: name,
      params: { code },
      element: code,
      fixes: [
        { title: { fr: `Écrire ${finished}`, en: `Write ${finished}` }, edits: [{ place: name, newText: finished }] },
      ],
    });
  });
  return found;
}

export const rule: ModelRule = {
  id: 'SYN-07',
  severity: 'error',
  title: { fr: 'Un code doit être terminé', en: 'A code must be finished' },
  why: {
    fr: 'Un code se termine par une lettre ou un chiffre ; un point ou un tiret final attend une suite.',
    en: 'A code ends with a letter or a digit; a final dot or dash waits for more.',
  },
  source: 'Référentiel, langage',
  message: ({ code }) => ({ fr: `Le code « ${code} » n’est pas terminé.`, en: `The code “${code}” is not finished.` }),
  example: {
    wrong: 'certification X\ncompétence C1. "Relever les écarts pour les corriger."\n',
    right: 'certification X\ncompétence C1 "Relever les écarts pour les corriger."\n',
  },
  check: codesMustBeFinished,
};
