import type { Rule } from '../rule.js';
import { expectedForm } from './expected-forms.js';

/** Mistakes of the text itself; the lexer finds and mends them (see lexer/). */
export const TEXT_RULES: readonly Rule[] = [
  {
    id: 'LEX-01',
    severity: 'error',
    title: { fr: 'Un texte doit être fermé par un guillemet', en: 'A text must be closed by a quote' },
    why: {
      fr: 'Sans guillemet de fin, rien ne dit où le texte s’arrête. Il est coupé avant la première ligne qui ressemble à un élément ; vérifiez que c’est bien là.',
      en: 'Without a closing quote nothing says where the text ends. It is cut before the first line that looks like an element; check that this is the place.',
    },
    source: 'Référentiel, langage',
    message: () => ({
      fr: 'Ce texte n’est pas fermé : ajoutez le guillemet de fin.',
      en: 'This text is not closed: add the closing quote.',
    }),
    example: {
      wrong:
        'certification X {\n    compétence C1 "Rédiger une note pour éclairer une décision.\n    compétence C2 "Présenter la note aux décideurs afin d’obtenir un accord."\n}\n',
      right:
        'certification X {\n    compétence C1 "Rédiger une note pour éclairer une décision."\n    compétence C2 "Présenter la note aux décideurs afin d’obtenir un accord."\n}\n',
    },
  },
  {
    id: 'LEX-02',
    severity: 'error',
    title: {
      fr: 'Un guillemet de fin doit avoir son guillemet de début',
      en: 'A closing quote must have its opening quote',
    },
    why: {
      fr: 'Les mots qui précèdent ce guillemet sont pris comme un texte ; le guillemet de début dit où il commence.',
      en: 'The words before this quote are taken as a text; the opening quote says where it begins.',
    },
    source: 'Référentiel, langage',
    message: () => ({
      fr: 'Ce guillemet ferme un texte que rien n’ouvre : ajoutez le guillemet de début.',
      en: 'This quote closes a text that nothing opens: add the opening quote.',
    }),
    example: {
      wrong: 'certification X {\n    compétence C1 Rédiger une note pour éclairer une décision."\n}\n',
      right: 'certification X {\n    compétence C1 "Rédiger une note pour éclairer une décision."\n}\n',
    },
  },
  {
    id: 'LEX-03',
    severity: 'error',
    title: {
      fr: 'Un guillemet droit à l’intérieur d’un texte doit être remplacé',
      en: 'A straight quote inside a text must be replaced',
    },
    why: {
      fr: 'Le guillemet droit délimite les textes. À l’intérieur, écrivez « … », ou entourez le texte de trois guillemets droits.',
      en: 'Straight quotes delimit texts. Inside one, write « … », or put three straight quotes around the text.',
    },
    source: 'Référentiel, langage',
    message: () => ({
      fr: 'Guillemets droits à l’intérieur d’un texte : écrivez plutôt « … ».',
      en: 'Straight quotes inside a text: write « … » instead.',
    }),
    example: {
      wrong: 'certification X {\n    compétence C1 "Animer un atelier "zéro déchet" pour réduire les rebuts."\n}\n',
      right: 'certification X {\n    compétence C1 "Animer un atelier « zéro déchet » pour réduire les rebuts."\n}\n',
    },
  },
  {
    id: 'LEX-04',
    severity: 'error',
    title: {
      fr: 'Un texte doit être entre guillemets, derrière son mot-clé',
      en: 'A text must stand between quotes, behind its keyword',
    },
    why: {
      fr: 'Hors des guillemets, le fichier ne contient que des mots-clés et des codes. Ces mots-ci sont ignorés.',
      en: 'Outside quotes a file holds only keywords and codes. These words are ignored.',
    },
    source: 'Référentiel, langage',
    message: ({ extrait = '' }) => {
      const form = expectedForm(extrait);
      return form
        ? {
            fr: `« ${extrait} » n’est pas compris. Écrivez par exemple : ${form}`,
            en: `“${extrait}” is not understood. Write for example: ${form}`,
          }
        : {
            fr: `« ${extrait} » n’est pas compris : un texte se met entre guillemets derrière son mot-clé (compétence, critère, note…). Corrigez la ligne, ou retirez-la.`,
            en: `“${extrait}” is not understood: a text stands between quotes behind its keyword (compétence, critère, note…). Correct the line, or remove it.`,
          };
    },
    example: {
      wrong:
        'certification X {\n    Voici une ligne collée depuis un autre document.\n    compétence C1 "Rédiger une note pour éclairer une décision."\n}\n',
      right:
        'certification X {\n    note "Voici une ligne collée depuis un autre document."\n    compétence C1 "Rédiger une note pour éclairer une décision."\n}\n',
    },
  },
  {
    id: 'LEX-05',
    severity: 'error',
    title: { fr: 'Un mot-clé doit être bien orthographié', en: 'A keyword must be spelled right' },
    why: {
      fr: 'Le mot est lu comme le mot-clé le plus proche ; corrigez-le pour qu’il n’y ait pas de doute.',
      en: 'The word is read as the nearest keyword; correct it so that there is no doubt.',
    },
    source: 'Référentiel, langage',
    message: ({ mot, motCle }) => ({
      fr: `« ${mot} » n’est pas un mot-clé : écrivez « ${motCle} ».`,
      en: `“${mot}” is no keyword: write “${motCle}”.`,
    }),
    example: {
      wrong: 'certification X {\n    compétnce C1 "Rédiger une note pour éclairer une décision."\n}\n',
      right: 'certification X {\n    compétence C1 "Rédiger une note pour éclairer une décision."\n}\n',
    },
  },
];
