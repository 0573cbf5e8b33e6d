import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { printedParts } from '../texts/printed-texts.js';
import { LEFTOVERS, MAY_BE_LEFT_OVER } from './leftover-notes.js';

function* noNoteShouldBeLeftOver(context: RuleContext): Iterable<Violation> {
  for (const { texte, element, place } of printedParts(context)) {
    if (!MAY_BE_LEFT_OVER.test(texte)) continue;
    for (const pattern of LEFTOVERS) {
      for (const { index, 0: reste } of texte.matchAll(pattern)) {
        yield {
          place: place(index, index + reste.length),
          params: { reste: reste.trim() },
          ...(element !== undefined && { element }),
        };
      }
    }
  }
}

export const rule: ModelRule = {
  id: 'TXT-01',
  severity: 'warning',
  redaction: true,
  title: {
    fr: 'Un texte imprimé ne devrait plus contenir de note de travail',
    en: 'A printed text should hold no working note any more',
  },
  why: {
    fr: 'Un « ?? » ou un « à compléter » oublié montre à l’instructeur un dossier inachevé. Une note de travail s’écrit dans « note », qui ne s’imprime pas.',
    en: 'A forgotten “??” or “à compléter” shows an unfinished file. Working notes go into `note`, which is not printed.',
  },
  source: 'Référentiel, relecture de dossiers réels',
  message: ({ reste }) => ({
    fr: `Il reste une note de travail : « ${reste} ». Complétez le texte, ou déplacez-la dans « note ».`,
    en: `A working note is left: “${reste}”. Complete the text, or move it into \`note\`.`,
  }),
  check: noNoteShouldBeLeftOver,
  example: {
    wrong: 'certification X\ncompétence C1 "Relever les écarts de consommation sur douze mois ??"\n',
    right:
      'certification X\ncompétence C1 "Relever les écarts de consommation sur douze mois." {\n    note "Douze mois suffisent-ils ??"\n}\n',
  },
};
