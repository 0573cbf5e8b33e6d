import type { Bilingual, Rule } from '../rule.js';

const SOURCE = 'Référentiel, langage';

/** Mistakes of construction; the lexer, the parser and the model's builder find them. */
/** How an author calls what a token of the grammar is; keywords stand for themselves. */
const NAMES: Record<string, Bilingual> = {
  CODE: { fr: 'un code', en: 'a code' },
  TEXTE: { fr: 'un texte entre guillemets', en: 'a text in quotes' },
  NOMBRE: { fr: 'un nombre', en: 'a number' },
  MOT: { fr: 'un mot', en: 'a word' },
};

/** More choices than this are a list to look up in the editor, not a message. */
const MOST_CHOICES = 4;

function missingBehind(last: string, missing: string): Bilingual {
  const names = missing
    .split(' ')
    .filter((name) => name !== 'CODE_NUM' && !(name === 'NOMBRE' && missing.includes('CODE')));
  const list = (langue: 'fr' | 'en', or: string) =>
    names.length > MOST_CHOICES
      ? ''
      : names.map((name) => NAMES[name]?.[langue] ?? `\u00ab\u00a0${name}\u00a0\u00bb`).join(or);
  const fr = list('fr', ' ou ');
  const en = list('en', ' or ')
    .replace(/\u00ab\u00a0/g, '“')
    .replace(/\u00a0\u00bb/g, '”');
  return {
    fr: `Il manque la suite après «\u00a0${last}\u00a0»${fr && `\u00a0: ${fr}`}.`,
    en: `Something is missing behind “${last}”${en && `: ${en}`}.`,
  };
}

export const SYN_RULES: readonly Rule[] = [
  {
    id: 'SYN-01',
    severity: 'error',
    title: { fr: 'Une accolade ouverte doit être fermée', en: 'An open brace must be closed' },
    why: {
      fr: 'L’accolade fermante dit où l’élément s’arrête. Elle est supposée avant l’élément qui ne peut pas se trouver à l’intérieur.',
      en: 'The closing brace says where the element ends. It is supposed before the element that cannot stand inside.',
    },
    source: SOURCE,
    message: ({ motCle }) => ({
      fr: `Il manque l’accolade « } » qui ferme « ${motCle} ».`,
      en: `The brace “}” that closes “${motCle}” is missing.`,
    }),
    example: {
      wrong:
        'certification X {\n    activité A1 "Analyser" {\n        compétence C1 "Relever les écarts pour les corriger."\n    activité A2 "Agir" {\n    }\n}\n',
      right:
        'certification X {\n    activité A1 "Analyser" {\n        compétence C1 "Relever les écarts pour les corriger."\n    }\n    activité A2 "Agir" {\n    }\n}\n',
    },
  },
  {
    id: 'SYN-02',
    severity: 'error',
    title: {
      fr: 'Le contenu d’un élément doit être ouvert par une accolade',
      en: 'The content of an element must be opened by a brace',
    },
    why: {
      fr: 'Ce qui suit est en retrait et appartient à l’élément : l’accolade ouvrante se place au bout de sa ligne.',
      en: 'What follows is indented and belongs to the element: the opening brace goes to the end of its line.',
    },
    source: SOURCE,
    message: ({ motCle }) => ({
      fr: `Il manque l’accolade « { » qui ouvre le contenu de « ${motCle} ».`,
      en: `The brace “{” that opens the content of “${motCle}” is missing.`,
    }),
    example: {
      wrong:
        'certification X {\n    activité A1 "Analyser"\n        compétence C1 "Relever les écarts pour les corriger."\n    }\n}\n',
      right:
        'certification X {\n    activité A1 "Analyser" {\n        compétence C1 "Relever les écarts pour les corriger."\n    }\n}\n',
    },
  },
  {
    id: 'SYN-03',
    severity: 'error',
    title: { fr: 'Une accolade doit appartenir à un élément', en: 'A brace must belong to an element' },
    why: {
      fr: 'Une accolade de trop ne ferme ou n’ouvre rien ; elle est ignorée.',
      en: 'A surplus brace closes or opens nothing; it is ignored.',
    },
    source: SOURCE,
    message: ({ accolade }) => ({
      fr: `Cette accolade « ${accolade} » est de trop : retirez-la.`,
      en: `This brace “${accolade}” is one too many: remove it.`,
    }),
    example: { wrong: 'certification X {\n}\n}\n', right: 'certification X {\n}\n' },
  },
  {
    id: 'SYN-04',
    severity: 'error',
    title: { fr: 'Chaque mot doit être à une place où il est permis', en: 'Each word must stand where it is allowed' },
    why: {
      fr: 'À cette place, le langage n’attend pas ce mot : l’élément est peut-être au mauvais niveau, ou une partie de la ligne manque.',
      en: 'The language does not expect this word here: the element may be at the wrong level, or a part of the line is missing.',
    },
    source: SOURCE,
    message: ({ trouve, dans, manque }) =>
      manque !== undefined
        ? missingBehind(trouve ?? '', manque)
        : dans !== undefined && trouve
          ? {
              fr: `« ${trouve} » ne peut pas se trouver ${dans ? `dans « ${dans} »` : 'ici'} : déplacez-le. D’ici là, il est ignoré avec son contenu.`,
              en: `“${trouve}” cannot stand ${dans ? `in “${dans}”` : 'here'}: move it. Until then it is ignored with its content.`,
            }
          : trouve
            ? { fr: `« ${trouve} » n’est pas permis ici.`, en: `“${trouve}” is not allowed here.` }
            : { fr: 'Le fichier s’arrête avant la fin de cet élément.', en: 'The file ends before this element does.' },
    example: { wrong: 'certification X {\n    niveau\n}\n', right: 'certification X {\n    niveau 7\n}\n' },
  },
  {
    id: 'SYN-05',
    severity: 'error',
    title: { fr: 'Une propriété doit être donnée une seule fois', en: 'A property must be given once' },
    why: {
      fr: 'Quand une propriété est écrite deux fois, seule la première compte : la seconde serait perdue dans le document.',
      en: 'When a property is written twice only the first one counts: the second would be lost in the document.',
    },
    source: SOURCE,
    message: ({ mot }) => ({
      fr: `« ${mot} » est déjà donné plus haut : gardez l’un des deux.`,
      en: `“${mot}” is already given above: keep one of the two.`,
    }),
    example: {
      wrong: 'certification X {\n    niveau 6\n    niveau 7\n}\n',
      right: 'certification X {\n    niveau 7\n}\n',
    },
  },
  {
    id: 'SYN-08',
    severity: 'error',
    title: { fr: 'Une valeur doit être dans la liste prévue', en: 'A value must be in the given list' },
    why: {
      fr: 'Cette propriété prend une valeur d’une liste fermée ; une autre valeur ne s’imprimerait pas.',
      en: 'This property takes a value of a closed list; another value would not print.',
    },
    source: SOURCE,
    message: ({ mot, valeur, valeurs }) => ({
      fr: `« ${valeur} » n’est pas une valeur de « ${mot} ». Valeurs possibles : ${valeurs}.`,
      en: `“${valeur}” is no value of “${mot}”. Possible values: ${valeurs}.`,
    }),
    example: {
      wrong: 'certification X\népreuve E1 "Oral" {\n    nature causerie\n}\n',
      right: 'certification X\népreuve E1 "Oral" {\n    nature soutenance\n}\n',
    },
  },
  {
    id: 'SYN-09',
    severity: 'error',
    title: { fr: 'Un fichier doit contenir une seule certification', en: 'A file must hold one certification' },
    why: {
      fr: 'Chaque certification a son fichier principal ; les exports portent le nom de ce fichier.',
      en: 'Each certification has its main file; the exports are named after it.',
    },
    source: SOURCE,
    message: ({ code }) => ({
      fr: `Ce fichier contient déjà une certification : mettez ${code || 'celle-ci'} dans un fichier à part.`,
      en: `This file already holds a certification: put ${code || 'this one'} into a file of its own.`,
    }),
    example: { wrong: 'certification X\ncertification Y\n', right: 'certification X\n' },
  },
  {
    id: 'SYN-10',
    severity: 'warning',
    title: {
      fr: 'Un élément devrait appartenir à une certification',
      en: 'An element should belong to a certification',
    },
    why: {
      fr: 'Sans « certification » dans le fichier ni « dans X » en tête, ces éléments forment un brouillon à part.',
      en: 'Without `certification` in the file nor `dans X` at its head, these elements make a draft of their own.',
    },
    source: SOURCE,
    message: () => ({
      fr: 'Ces éléments ne sont dans aucune certification : ajoutez « certification … » au fichier, ou « dans X » à sa première ligne.',
      en: 'These elements are in no certification: add `certification …` to the file, or `dans X` as its first line.',
    }),
    example: {
      wrong: 'compétence C1 "Relever les écarts pour les corriger."\n',
      right: 'certification X\ncompétence C1 "Relever les écarts pour les corriger."\n',
    },
  },
];
