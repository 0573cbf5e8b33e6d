import type { Rule } from '../rule.js';

/** Decided when the files of a workspace are put together (workspace/group.ts). */
export const rule: Rule = {
  id: 'REF-03',
  severity: 'error',
  title: { fr: '« dans X » doit désigner une seule certification', en: '`dans X` must mean one certification' },
  why: {
    fr: 'La certification est cherchée dans le dossier du fichier, puis dans les dossiers au-dessus. Deux fichiers principaux du même code dans un dossier ne se distinguent pas.',
    en: 'The certification is looked for in the file’s folder, then in the folders above. Two main files of the same code in one folder cannot be told apart.',
  },
  source: 'Référentiel, langage',
  message: ({ code, nombre }) =>
    nombre === '0'
      ? {
          fr: `Aucune certification ${code} dans ce dossier ni au-dessus : corrigez le code, ou placez le fichier à côté du fichier principal.`,
          en: `No certification ${code} in this folder nor above: correct the code, or put the file beside the main file.`,
        }
      : {
          fr: `${nombre} certifications ${code} dans le même dossier : renommez l’une d’elles.`,
          en: `${nombre} certifications ${code} in the same folder: rename one of them.`,
        },
  example: {
    wrong: 'dans XX\ncompétence C1 "Relever les écarts pour les corriger."\n',
    right: 'certification XX\ncompétence C1 "Relever les écarts pour les corriger."\n',
  },
};
