import type { Place } from '@referentiel/model';
import type { Fix, ModelRule, RuleContext, Violation } from '../rule.js';
import type { PrintedText } from '../texts/printed-texts.js';
import { textsWith } from '../texts/remarks.js';
import { looseSigns } from './high-punctuation.js';

interface PlacedSign {
  place: Place | undefined;
  sign: string;
  newText: string;
}

function placedSigns({ parts }: PrintedText): PlacedSign[] {
  return parts.flatMap(({ texte, place }) =>
    looseSigns(texte).map(({ start, end, sign, newText }) => ({ place: place(start, end), sign, newText })),
  );
}

/** Over the end of a line, or in a title that is told apart only as a whole, the author decides. */
function editOf({ place, newText }: PlacedSign): Fix['edits'] {
  if (!place) return [];
  const { start, end } = place.range;
  const isSign = start.line === end.line && end.character - start.character <= newText.length;
  return isSign ? [{ place, newText }] : [];
}

function* highPunctuationShouldKeepItsSpace(context: RuleContext): Iterable<Violation> {
  for (const text of textsWith(looseSigns, context)) {
    const signs = placedSigns(text);
    const [first] = signs;
    if (!first) continue;
    const edits = signs.flatMap(editOf);
    yield {
      place: first.place,
      params: { signe: first.sign, autres: String(signs.length - 1) },
      ...(text.element.code !== undefined && { element: text.element.code }),
      fixes: edits.length
        ? [
            {
              title:
                edits.length > 1
                  ? {
                      fr: `Mettre les ${edits.length} espaces insécables de ce texte`,
                      en: `Put the ${edits.length} no-break spaces of this text`,
                    }
                  : { fr: 'Mettre l’espace insécable', en: 'Put the no-break space' },
              edits,
            },
          ]
        : [],
    };
  }
}

const others = (count: number) => ({
  fr:
    count > 1
      ? `, et à ${count} autres endroits de ce texte`
      : count === 1
        ? ', et à un autre endroit de ce texte'
        : '',
  en:
    count > 1
      ? `, and at ${count} other places of this text`
      : count === 1
        ? ', and at one other place of this text'
        : '',
});

export const rule: ModelRule = {
  id: 'TXT-07',
  severity: 'hint',
  redaction: true,
  title: {
    fr: 'Les signes de ponctuation hauts devraient garder leur espace insécable',
    en: 'High punctuation should keep its no-break space',
  },
  why: {
    fr: 'Sans espace insécable, un deux-points ou un guillemet passe seul à la ligne dans les colonnes étroites du référentiel imprimé.',
    en: 'Without a no-break space, a colon or a guillemet stands alone at the start of a line in the narrow columns of the printed référentiel.',
  },
  source: 'Lexique des règles typographiques en usage à l’Imprimerie nationale',
  message: ({ signe = '', autres }) => {
    const more = others(Number(autres));
    return signe === '«'
      ? {
          fr: `Mettez une espace insécable après le guillemet ouvrant${more.fr}.`,
          en: `Put a no-break space after the opening guillemet${more.en}.`,
        }
      : {
          fr: `Mettez une espace insécable avant «\u00a0${signe}\u00a0»${more.fr}.`,
          en: `Put a no-break space before “${signe}”${more.en}.`,
        };
  },
  check: highPunctuationShouldKeepItsSpace,
  example: {
    wrong: 'certification X\ncompétence C1 "Relever les écarts ; les classer."\n',
    right: 'certification X\ncompétence C1 "Relever les écarts\u00a0; les classer."\n',
  },
};
