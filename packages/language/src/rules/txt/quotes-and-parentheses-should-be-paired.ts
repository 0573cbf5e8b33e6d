import type { Bilingual, ModelRule, RuleContext, Violation } from '../rule.js';
import type { Part } from '../texts/printed-texts.js';
import { textsWith } from '../texts/remarks.js';
import { KINDS, type Mark, marksOf, oddMarks } from './paired-marks.js';

const NAMES: Record<Mark['kind'], Bilingual> = {
  parenthese: { fr: 'parenthèse', en: 'parenthesis' },
  crochet: { fr: 'crochet', en: 'bracket' },
  guillemet: { fr: 'guillemet', en: 'guillemet' },
  guillemetAnglais: { fr: 'guillemet', en: 'quote' },
};

/** A text that ends on the mark was cut there: another rule says so. */
function isCutThere({ mark, paragraph }: { mark: Mark; paragraph: number }, parts: readonly Part[]): boolean {
  return mark.opens && paragraph === parts.length - 1 && !parts[paragraph]?.texte.slice(mark.at + 1).trim();
}

function* quotesAndParenthesesShouldBePaired(context: RuleContext): Iterable<Violation> {
  for (const { parts, element } of textsWith(marksOf, context)) {
    for (const odd of oddMarks(parts.map(({ texte }) => marksOf(texte)))) {
      if (isCutThere(odd, parts)) continue;
      const { mark, paragraph } = odd;
      yield {
        place: (parts[paragraph] as Part).place(mark.at, mark.at + 1),
        params: { genre: mark.kind, signe: mark.opens ? KINDS[mark.kind].close : KINDS[mark.kind].open },
        ...(element.code !== undefined && { element: element.code }),
      };
    }
  }
}

export const rule: ModelRule = {
  id: 'TXT-03',
  severity: 'hint',
  redaction: true,
  title: {
    fr: 'Guillemets et parenthèses devraient aller par deux',
    en: 'Quotes and parentheses should go in pairs',
  },
  why: {
    fr: 'Une parenthèse ou un guillemet resté seul laisse le lecteur chercher où finit la précision.',
    en: 'A parenthesis or a guillemet that stands alone leaves the reader to look for the end of the remark.',
  },
  source: 'Référentiel, relecture de dossiers réels',
  message: ({ genre, signe }) => {
    const name = NAMES[genre as Mark['kind']];
    const opened = signe === KINDS[genre as Mark['kind']].close;
    const ce = genre === 'parenthese' ? 'Cette' : 'Ce';
    const e = genre === 'parenthese' ? 'e' : '';
    const le = genre === 'parenthese' ? 'la' : 'le';
    return opened
      ? {
          fr: `${ce} ${name.fr} n’est pas fermé${e}\u00a0: ajoutez «\u00a0${signe}\u00a0» à la fin de la précision, ou retirez-${le}.`,
          en: `This ${name.en} is not closed: add “${signe}” at the end of the remark, or remove it.`,
        }
      : {
          fr: `${ce} ${name.fr} n’est pas ouvert${e}\u00a0: ajoutez «\u00a0${signe}\u00a0» au début de la précision, ou retirez-${le}.`,
          en: `This ${name.en} is not opened: add “${signe}” at the start of the remark, or remove it.`,
        };
  },
  check: quotesAndParenthesesShouldBePaired,
  example: {
    wrong: 'certification X\ncompétence C1 "Relever les écarts (eau, gaz, électricité afin de les corriger."\n',
    right: 'certification X\ncompétence C1 "Relever les écarts (eau, gaz, électricité) afin de les corriger."\n',
  },
};
