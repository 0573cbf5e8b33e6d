import { type KeywordHelp, vademecum } from './keyword-help.js';

/** What holds competences: blocs, activities, tasks, choices. */
export const CONTENEURS: readonly KeywordHelp[] = [
  {
    keywords: ['bloc'],
    within: ['Equivalence'],
    text: {
      fr: 'Nomme un bloc de l’ancienne fiche et dit ce qu’il devient\u00a0: équivalent à un bloc d’aujourd’hui, en tout ou en partie, ou sans équivalent. L’équivalence se juge d’abord sur les activités, puis sur le niveau de maîtrise des compétences.',
      en: 'Names a bloc of the previous fiche and says what became of it: equivalent to a bloc of today, wholly or partly, or without equivalent. Equivalence is judged on the activities first, then on the level of mastery of the competences.',
    },
    source: vademecum('61-62'),
    example: 'renouvellement RNCP12345 {\n    bloc RNCP12345BC01 équivaut à BC1 totalement\n}',
  },
  {
    keywords: ['bloc'],
    text: {
      fr: 'Un bloc réunit les compétences qui permettent d’exercer une activité de façon autonome. Il s’évalue, se valide et se délivre séparément, avec ses propres modalités et critères. Le RNCP le demande, sauf profession réglementée\u00a0; le Répertoire spécifique n’en a pas.',
      en: 'A bloc gathers the competences that let someone carry out an activity autonomously. It is evaluated, validated and awarded on its own, with its own modalities and criteria. The RNCP asks for blocs, regulated professions apart; the Répertoire spécifique has none.',
    },
    source: `Code du travail, L6113-1 et R6113-9, 7°\u00a0; ${vademecum('26-28')}`,
    example: 'bloc BC1 "Concevoir une offre de services" {\n    évalué par E1\n}',
  },
  {
    keywords: ['activité'],
    text: {
      fr: 'Une activité regroupe des tâches qui visent un même but\u00a0: c’est l’unité du référentiel d’activités, qui s’écrit avant les deux autres. Les compétences découlent d’elle\u00a0; écrivez-les à l’intérieur.',
      en: 'An activity groups tasks that pursue one aim: it is the unit of the référentiel d’activités, which is written before the two others. Competences follow from it; write them inside.',
    },
    source: vademecum('21'),
    example:
      'activité A1 "Analyse du parc existant" {\n    compétence C1 "Relever les usages afin de prioriser les travaux."\n}',
  },
  {
    keywords: ['tâche'],
    text: {
      fr: 'Une étape de travail à l’intérieur d’une activité. Elle peut contenir des sous-tâches et des compétences, ou seulement porter un intitulé.',
      en: 'A step of work inside an activity. It may hold sub-tasks and competences, or only a title.',
    },
    source: vademecum('21'),
    example: 'activité A1 "Analyse" {\n    tâche A1T1 "Inventaire des services"\n}',
  },
  {
    keywords: ['sous-tâche'],
    text: {
      fr: 'Détaille une tâche, quand celle-ci ne suffit pas à décrire le travail réel. Facultative.',
      en: 'Details a task, where the task alone does not describe the real work. Optional.',
    },
    example: 'activité A1 "Analyse" {\n    tâche A1T1 "Inventaire" { sous-tâche A1T1S1 "Relevé des interfaces" }\n}',
  },
  {
    keywords: ['contexte'],
    text: {
      fr: 'Situe l’activité\u00a0: organisation, interlocuteurs, enjeux. S’imprime sous l’intitulé, dans la première colonne. Au Répertoire spécifique, le contexte de la certification présente les situations professionnelles visées.',
      en: 'Sets the scene of the activity: organisation, partners, stakes. Printed below the title, in the first column. In the Répertoire spécifique, the context of the certification presents the professional situations aimed at.',
    },
  },
  {
    keywords: ['description'],
    within: ['TexteEpreuve'],
    text: {
      fr: 'Le déroulement de l’épreuve dans vos mots. S’il y a une description, elle s’imprime à la place des paramètres\u00a0; {préparation}, {durée}, {jury}, {lieu} et {pages} y prennent la valeur en vigueur là où l’épreuve est citée.',
      en: 'How the épreuve goes, in your own words. A description prints instead of the parameters; {préparation}, {durée}, {jury}, {lieu} and {pages} take the value in force where the épreuve is cited.',
    },
    example: 'épreuve E1 "Étude" {\n    durée 45 min description "Soutenance de {durée} devant le jury."\n}',
  },
  {
    keywords: ['description'],
    text: {
      fr: 'Décrit ce que fait le professionnel\u00a0: paragraphes et listes. S’imprime dans la première colonne, sous le contexte.',
      en: 'Describes what the professional does: paragraphs and lists. Printed in the first column, below the context.',
    },
  },
  {
    keywords: ['prérequis'],
    text: {
      fr: 'Ce que le candidat doit avoir avant d’entrer en formation ou de passer les épreuves. Sur un bloc ou une option, il s’ajoute à ceux de la certification. Un prérequis ne doit pas discriminer (âge, genre) et s’accorde avec le niveau visé.',
      en: 'What a candidate must have before entering training or sitting the épreuves. On a bloc or an option it adds to those of the certification. A prerequisite must not discriminate (age, gender) and must fit the level aimed at.',
    },
    source: vademecum('28 et 70'),
  },
  {
    keywords: ['choix'],
    text: {
      fr: 'Réunit des options entre lesquelles le candidat choisit. Une option n’est jamais seule\u00a0; elle différencie sans porter l’essentiel des compétences, et les options restent peu nombreuses. Les blocs communs gardent la majorité des compétences.',
      en: 'Gathers options among which the candidate chooses. An option is never alone; it makes a difference without carrying the main share of the competences, and options stay few. The common blocs keep the majority of the competences.',
    },
    source: vademecum('19 et 28'),
    example: 'choix SPE "Spécialité" 1 parmi {\n    option OPA "Viennoiserie"\n    option OPB "Pains de tradition"\n}',
  },
  {
    keywords: ['parmi'],
    text: {
      fr: 'Dit combien d’options le candidat prend\u00a0: 1 parmi, 1 à 2 parmi.',
      en: 'Says how many options the candidate takes: 1 parmi, 1 à 2 parmi.',
    },
    example: 'choix SPE "Spécialité" 1 parmi { option A "Bois" option B "Métal" }',
  },
  {
    keywords: ['option'],
    text: {
      fr: 'Une branche d’un choix. Elle contient ses propres éléments, ou en désigne d’autres avec inclut. France compétences demande l’insertion des titulaires option par option.',
      en: 'One branch of a choice. It holds elements of its own, or points at others with inclut. France compétences asks for the employment of graduates option by option.',
    },
    source: vademecum('19 et 28'),
  },
  {
    keywords: ['tronc'],
    text: {
      fr: 'Les éléments communs à toutes les options du choix. Une évaluation écrite sur le choix porte alors sur le tronc et l’option retenue. Le tronc commun permet à lui seul d’exercer des activités autonomes.',
      en: 'The elements that all options of the choice share. An evaluation written on the choice then covers this core and the option taken. The common core by itself lets someone carry out autonomous activities.',
    },
    source: vademecum('19'),
    example: 'choix SPE 1 parmi {\n    tronc A1, A2\n    option OPA { inclut A3 } option OPB { inclut A4 }\n}',
  },
  {
    keywords: ['inclut'],
    text: {
      fr: 'Désigne les blocs, activités, tâches ou compétences, déclarés ailleurs, que l’option retient.',
      en: 'Points at the blocs, activities, tasks or competences, declared elsewhere, that the option takes.',
    },
    example: 'choix SPE 1 parmi {\n    option A "Conception accessible" { inclut A6, BC5 }\n}',
  },
];
