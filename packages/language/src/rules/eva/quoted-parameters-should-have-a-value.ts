import type { Epreuve, ParametreCitable, Partie } from '@referentiel/model';
import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { printedTexts } from '../texts/printed-texts.js';
import { FIELD, impressionsOf, placeOfQuote, quotedIn } from './reading/citations.js';

/** Whether a value says something: a jury may be written without a word of who or how many. */
function isSaid(value: unknown): boolean {
  return value !== undefined && !(typeof value === 'object' && value !== null && Object.keys(value).length === 0);
}

function holesOf(context: RuleContext): Map<Epreuve | Partie, Set<ParametreCitable>> {
  const holes = new Map<Epreuve | Partie, Set<ParametreCitable>>();
  const quotes = new Map<unknown, ReadonlySet<ParametreCitable>>();
  for (const { holder, valeurs } of impressionsOf(context)) {
    // A description given at the use stands for the declared one; that of the whole épreuve is not its parts’.
    const own = valeurs.slice(0, valeurs.indexOf(holder) + 1);
    const description = own.find((one) => one.description)?.description;
    if (!description) continue;
    if (!quotes.has(description)) quotes.set(description, quotedIn(description, context));
    for (const quoted of quotes.get(description) as ReadonlySet<ParametreCitable>) {
      if (valeurs.some((one) => isSaid(one[FIELD[quoted]]))) continue;
      holes.set(holder, (holes.get(holder) ?? new Set()).add(quoted));
    }
  }
  return holes;
}

/** What a description quotes in braces has a value wherever the épreuve is printed. */
function* quotedParametersShouldHaveAValue(context: RuleContext): Iterable<Violation> {
  const holes = holesOf(context);
  if (!holes.size) return;
  for (const { element, porteur, champ, parts, borrowed, place } of printedTexts(context)) {
    const missing = element === porteur && champ === 'description' ? holes.get(element as Epreuve) : undefined;
    if (!missing) continue;
    for (const parametre of missing) {
      const quote = `{${parametre}}`;
      const part = parts.find(({ texte }) => texte.includes(quote));
      if (!part) continue;
      const start = part.texte.indexOf(quote);
      yield {
        place: borrowed ? place : placeOfQuote(part, start, start + quote.length),
        params: { parametre },
        ...(element.code !== undefined && { element: element.code }),
      };
    }
  }
}

export const rule: ModelRule = {
  id: 'EVA-23',
  severity: 'warning',
  redaction: true,
  draft: 'hint',
  title: {
    fr: 'Un paramètre cité dans une description devrait avoir une valeur',
    en: 'A parameter quoted in a description should have a value',
  },
  why: {
    fr: '«\u00a0{durée}\u00a0» s’imprime tel quel là où rien ne donne la durée.',
    en: '`{durée}` is printed as it stands where nothing gives the duration.',
  },
  source: 'Référentiel, langage',
  message: ({ parametre }) => ({
    fr: `Rien ne donne «\u00a0${parametre}\u00a0», que la description cite\u00a0: ajoutez-le à l’épreuve, ou retirez {${parametre}}.`,
    en: `Nothing gives “${parametre}”, which the description quotes: add it to the épreuve, or remove {${parametre}}.`,
  }),
  example: {
    wrong: `certification X

épreuve E1 "Étude de cas" {
    description "Le candidat dispose de {durée} pour chiffrer un plan de travaux."
}
`,
    right: `certification X

épreuve E1 "Étude de cas" {
    durée 4 h
    description "Le candidat dispose de {durée} pour chiffrer un plan de travaux."
}
`,
  },
  check: quotedParametersShouldHaveAValue,
};
