import { type KeywordHelp, vademecum } from './keyword-help.js';

/** What says by what, how and why something is evaluated. */
export const EVALUATION: readonly KeywordHelp[] = [
  {
    keywords: ['évalué'],
    text: {
      fr: 'Cite les épreuves qui évaluent une compétence, ou tout ce que contient un bloc, une activité, une option. Ce qui est à l’intérieur en hérite et peut en ajouter. Chaque compétence doit être évaluée, et rien d’autre que les compétences ne l’est.',
      en: 'Cites the épreuves that evaluate a competence, or all that a bloc, an activity or an option holds. What is inside inherits them and may add others. Every competence must be evaluated, and nothing but the competences is.',
    },
    source: vademecum('34'),
    example: 'compétence C1 "Chiffrer un projet afin de décider." {\n    évaluée par E1, E2\n}',
  },
  {
    keywords: ['par'],
    within: ['SchemaCode'],
    text: {
      fr: 'Dit où le compteur des codes recommence\u00a0: par bloc, par activité.',
      en: 'Says where the counter of codes starts again: in each bloc, in each activity.',
    },
    example: 'codes {\n    compétence "C{n}" par activité\n}',
  },
  {
    keywords: ['par'],
    text: {
      fr: 'Introduit les épreuves qui évaluent\u00a0: une virgule ou «\u00a0et\u00a0» les demande toutes, «\u00a0ou\u00a0» et «\u00a0et/ou\u00a0» laissent le choix.',
      en: 'Introduces the épreuves that evaluate: a comma or “et” asks for all of them, “ou” and “et/ou” leave a choice.',
    },
    example: 'bloc BC1 "Concevoir" { évalué par E1 ou E2, E3 }',
  },
  {
    keywords: ['seulement'],
    text: {
      fr: 'Les épreuves citées remplacent celles qui sont héritées, au lieu de s’y ajouter.',
      en: 'The épreuves cited replace the inherited ones instead of adding to them.',
    },
    example:
      'bloc BC1 "Concevoir" {\n    évalué par E1\n    compétence C1 "Chiffrer afin de décider." { évaluée seulement par E2 }\n}',
  },
  {
    keywords: ['et'],
    text: {
      fr: 'Relie ce qui va ensemble\u00a0: deux épreuves toutes deux passées, deux productions, un travail individuel et en groupe.',
      en: 'Joins what goes together: two épreuves both taken, two kinds of production, individual and group work.',
    },
  },
  {
    keywords: ['ou'],
    text: {
      fr: 'Laisse le choix entre deux épreuves, ou entre deux façons de travailler. Les deux voies évaluent les mêmes compétences.',
      en: 'Leaves a choice between two épreuves, or between two ways of working. Both ways evaluate the same competences.',
    },
    example: 'bloc BC1 "Concevoir" { évalué par E1 ou E2 }',
  },
  {
    keywords: ['et/ou'],
    text: {
      fr: 'L’une des deux épreuves, ou les deux. Si les candidats n’ont pas le choix, préférez une virgule ou «\u00a0ou\u00a0»\u00a0: le jury saura ce qui est dû.',
      en: 'Either of the two épreuves, or both. If candidates have no choice, prefer a comma or “ou”: the jury will know what is due.',
    },
    example: 'bloc BC1 "Concevoir" { évalué par E1 et/ou E2 }',
  },
  {
    keywords: ['justification'],
    text: {
      fr: 'Pourquoi une évaluation finale s’ajoute à celle des blocs\u00a0: maîtrise coordonnée de plusieurs blocs, ordre à respecter. Sans raison claire, un candidat qui a tous les blocs pourrait échouer quand même.',
      en: 'Why a final evaluation is added to that of the blocs: coordinated mastery of several blocs, an order to follow. Without a clear reason, a candidate who holds all blocs might still fail.',
    },
    source: vademecum('36-37'),
    example: 'certification X {\n    évaluée par E4 justification "Vérifie la maîtrise coordonnée des blocs."\n}',
  },
  {
    keywords: ['motif'],
    text: {
      fr: 'Dit pourquoi un paramètre de l’épreuve change à cet endroit. Ne s’imprime pas dans le tableau.',
      en: 'Says why a parameter of the épreuve changes here. Not printed in the table.',
    },
    example: 'bloc BC1 "Concevoir" {\n    évalué par E1 { durée 30 min motif "Le cas est plus court." }\n}',
  },
  {
    keywords: ['modalité'],
    text: {
      fr: 'Une modalité d’évaluation en texte libre, quand aucune épreuve n’est déclarée. Une modalité crée une situation observable, aussi proche que possible du travail réel. Si le même texte revient, déclarez plutôt une épreuve.',
      en: 'A modality of evaluation as free text, where no épreuve is declared. A modality creates an observable situation, as close to real work as possible. If the same text comes back, declare an épreuve instead.',
    },
    source: vademecum('34 et 69'),
    example:
      'compétence C1 "Conduire un entretien afin de comprendre un besoin." {\n    modalité "Entretien d’explicitation de trente minutes."\n}',
  },
  {
    keywords: ['mention'],
    text: {
      fr: 'Une phrase imprimée à la place que vous dites\u00a0: en tête du tableau, en fin, ou sous les modalités. Les notes, barèmes et coefficients n’y ont pas leur place\u00a0: ils relèvent du règlement d’évaluation.',
      en: 'A sentence printed where you say: at the head of the table, at its end, or below the modalities. Marks, scales and coefficients do not belong there but in the rules of the examination.',
    },
    source: vademecum('37'),
    example: 'certification X {\n    mention en tête "Les modalités peuvent être combinées."\n}',
  },
  {
    keywords: ['tête'],
    text: {
      fr: 'La mention s’imprime au-dessus du tableau, ou de la partie qu’elle accompagne.',
      en: 'The statement prints above the table, or above the part that it goes with.',
    },
  },
  {
    keywords: ['fin'],
    text: {
      fr: 'La mention s’imprime après le tableau, ou après la partie qu’elle accompagne.',
      en: 'The statement prints after the table, or after the part that it goes with.',
    },
  },
  {
    keywords: ['sous', 'les', 'modalités'],
    text: {
      fr: '«\u00a0sous les modalités\u00a0»\u00a0: la mention s’imprime dans la colonne des modalités, sous celles qu’elle accompagne.',
      en: '“sous les modalités”: the statement prints in the column of modalities, below those that it goes with.',
    },
    example: 'bloc BC1 "Concevoir" {\n    mention sous les modalités "Les deux épreuves ont lieu le même jour."\n}',
  },
];
