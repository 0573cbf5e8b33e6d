import type { Bilingual, ModelRule, RuleContext, Violation } from '../rule.js';
import { type Part, printedTexts } from '../texts/printed-texts.js';
import { type ItemStyle, oddOne, styleOf, type Trait } from './list-styles.js';

const FEWEST = 3;

/** The items of one level of each list, in order: those of the first level, and those under each of them. */
function listsOf(parts: readonly Part[]): Part[][] {
  const lists: Part[][] = [];
  let items: Part[] | undefined;
  let under: Part[] | undefined;
  for (const part of parts) {
    if (part.niveau === 0) {
      items = undefined;
      under = undefined;
    } else if (part.niveau === 1) {
      under = undefined;
      if (!items) {
        items = [];
        lists.push(items);
      }
      items.push(part);
    } else {
      if (!under) {
        under = [];
        lists.push(under);
      }
      under.push(part);
    }
  }
  return lists.filter(({ length }) => length >= FEWEST);
}

/**
 * The last item closes the sentence, and one with items under it leads on to them: their ends are their own. The first of a
 * text has the capital of the text.
 */
function stylesOf(items: readonly Part[], parts: readonly Part[]): ItemStyle[] {
  return items.map((item, rank) => {
    const { fin, initiale, nature } = styleOf(item.texte);
    const leads = (parts[parts.indexOf(item) + 1]?.niveau ?? 0) > item.niveau;
    const style: ItemStyle = {};
    if (nature !== undefined) style.nature = nature;
    if (initiale !== undefined && !(item === parts[0] && initiale === 'capitale')) style.initiale = initiale;
    if (fin !== undefined && !leads && rank < items.length - 1) style.fin = fin;
    return style;
  });
}

function placeOf(trait: Trait, { texte, place }: Part) {
  const length = texte.trimEnd().length;
  if (trait === 'fin') return place(Math.max(0, length - 1), length);
  const start = texte.length - texte.trimStart().length;
  const word = /^\S+/.exec(texte.slice(start))?.[0].length ?? 1;
  return place(start, start + word);
}

function* listsShouldKeepOneStyle(context: RuleContext): Iterable<Violation> {
  for (const { parts, borrowed, element } of printedTexts(context)) {
    if (borrowed || parts.length < FEWEST) continue;
    for (const items of listsOf(parts)) {
      const styles = stylesOf(items, parts);
      for (const trait of ['nature', 'initiale', 'fin'] as const) {
        const odd = oddOne(styles.map((style) => style[trait]));
        if (!odd) continue;
        yield {
          place: placeOf(trait, items[odd.rank] as Part),
          params: { trait, usage: odd.usual },
          ...(element.code !== undefined && { element: element.code }),
        };
        break;
      }
    }
  }
}

const USUAL: Record<string, Bilingual> = {
  infinitif: { fr: 'commencent par un verbe à l’infinitif', en: 'start with an infinitive' },
  nom: { fr: 'commencent par un nom', en: 'start with a noun' },
  capitale: { fr: 'commencent par une capitale', en: 'start with a capital' },
  minuscule: { fr: 'commencent par une minuscule', en: 'start with a small letter' },
  ';': { fr: 'finissent par un point-virgule', en: 'end with a semicolon' },
  ',': { fr: 'finissent par une virgule', en: 'end with a comma' },
  '.': { fr: 'finissent par un point', en: 'end with a full stop' },
  '': { fr: 'finissent sans ponctuation', en: 'end without punctuation' },
};

export const rule: ModelRule = {
  id: 'TXT-08',
  severity: 'hint',
  redaction: true,
  title: {
    fr: 'Les éléments d’une liste devraient être écrits de la même façon',
    en: 'The items of a list should be written alike',
  },
  why: {
    fr: 'Une liste dont un élément change de forme se lit mal, et laisse voir qu’elle vient de deux documents.',
    en: 'A list in which one item changes form reads badly, and shows that it comes from two documents.',
  },
  source: 'Référentiel, relecture de dossiers réels',
  message: ({ usage = '' }) => {
    const usual = USUAL[usage] as Bilingual;
    return {
      fr: `Les autres éléments de la liste ${usual.fr}\u00a0: écrivez celui-ci de même.`,
      en: `The other items of the list ${usual.en}: write this one alike.`,
    };
  },
  check: listsShouldKeepOneStyle,
  example: {
    wrong:
      'certification X\nactivité A1 "Suivi du parc" {\n    description "\n        Le technicien suit le parc\u00a0:\n        - relevé des compteurs\u00a0;\n        - analyse des écarts\u00a0;\n        - remplacer les pièces usées\u00a0;\n        - tenue du carnet.\n    "\n}\n',
    right:
      'certification X\nactivité A1 "Suivi du parc" {\n    description "\n        Le technicien suit le parc\u00a0:\n        - relevé des compteurs\u00a0;\n        - analyse des écarts\u00a0;\n        - remplacement des pièces usées\u00a0;\n        - tenue du carnet.\n    "\n}\n',
  },
};
