import { type KeywordHelp, vademecum } from './keyword-help.js';

/** What an épreuve declares, and what a use of it may override. */
export const EPREUVE: readonly KeywordHelp[] = [
  {
    keywords: ['épreuve'],
    text: {
      fr: 'Déclare une épreuve une seule fois\u00a0; on la cite ensuite par son code. Elle place le candidat dans une situation observable, aussi proche que possible du travail, et permet d’évaluer chaque bloc séparément.',
      en: 'Declares an épreuve once; it is then cited by its code. It puts the candidate in an observable situation, as close to work as possible, and lets each bloc be evaluated separately.',
    },
    source: vademecum('34'),
    example: 'épreuve E1 "Étude d’impact" {\n    nature étude-de-cas\n    jury 3 majorité externe\n}',
  },
  {
    keywords: ['partie'],
    text: {
      fr: 'Une partie d’épreuve, avec ses propres paramètres. Elle se cite seule\u00a0: évaluée par E1.P1. C’est utile quand une même épreuve sert plusieurs blocs\u00a0: chaque bloc cite la partie qui le certifie.',
      en: 'A part of an épreuve, with parameters of its own. It can be cited alone: évaluée par E1.P1. Useful where one épreuve serves several blocs: each bloc cites the part that certifies it.',
    },
    source: vademecum('34 et 36'),
    example: 'épreuve E1 "Projet" {\n    partie P1 "Soutenance" { travail individuel durée 45 min }\n}',
  },
  {
    keywords: ['nature'],
    text: {
      fr: 'De quelle sorte d’épreuve il s’agit. Les mises en situation, réelles ou simulées, sont attendues\u00a0; un questionnaire vérifie surtout des connaissances et ne peut être la modalité principale.',
      en: 'What kind of épreuve it is. Real or simulated work situations are expected; a questionnaire mainly checks knowledge and cannot be the main modality.',
    },
    source: vademecum('34-35'),
    example: 'épreuve E1 "Étude" { nature étude-de-cas, soutenance }',
  },
  {
    keywords: ['autre'],
    text: {
      fr: 'Une nature d’épreuve que la liste n’a pas, dans vos mots.',
      en: 'A kind of épreuve that the list does not have, in your own words.',
    },
    example: 'épreuve E1 "Visite" { nature autre "visite commentée" }',
  },
  {
    keywords: ['production'],
    text: {
      fr: 'Ce que le candidat produit\u00a0: écrite, orale, pratique, ou plusieurs.',
      en: 'What the candidate produces: written, oral, practical, or several.',
    },
    example: 'épreuve E1 "Étude" { production écrite et orale }',
  },
  {
    keywords: ['travail'],
    text: {
      fr: 'Qui travaille\u00a0: le candidat seul, un groupe, ou les deux. Une épreuve collective doit laisser évaluer chacun\u00a0; il est recommandé qu’elle ne soit pas la seule d’un bloc et qu’un entretien individuel la suive.',
      en: 'Who works: the candidate alone, a group, or both. A collective épreuve must let each person be evaluated; it is recommended that it not be the only one of a bloc and that an individual interview follow it.',
    },
    source: vademecum('35'),
    example: 'épreuve E2 "Projet" {\n    travail groupe de 2 à 4 individualisé "Chacun défend son lot."\n}',
  },
  {
    keywords: ['individuel'],
    text: { fr: 'Le candidat travaille seul.', en: 'The candidate works alone.' },
    example: 'épreuve E1 "Étude" { travail individuel }',
  },
  {
    keywords: ['groupe'],
    text: {
      fr: 'Les candidats travaillent ensemble\u00a0; dites à combien, et comment chacun est évalué (individualisé).',
      en: 'Candidates work together; say how many, and how each one is evaluated (individualisé).',
    },
    source: vademecum('35'),
    example: 'épreuve E2 "Projet" { travail groupe de 2 à 6 }',
  },
  {
    keywords: ['individualisé'],
    text: {
      fr: 'L’épreuve est collective mais chacun y est évalué\u00a0; le texte dit comment. C’est la condition pour qu’une épreuve collective soit recevable.',
      en: 'The épreuve is collective but each person is evaluated in it; the text says how. It is the condition for a collective épreuve to be acceptable.',
    },
    source: vademecum('35'),
    example: 'épreuve E2 "Projet" {\n    travail en groupe individualisé "Entretien de dix minutes avec chacun."\n}',
  },
  {
    keywords: ['client'],
    text: {
      fr: 'Pour qui le candidat travaille\u00a0: un client fictif, ou réel.',
      en: 'For whom the candidate works: a fictitious client, or a real one.',
    },
    example: 'épreuve E1 "Étude" { client fictif }',
  },
  {
    keywords: ['fictif'],
    text: { fr: 'Le commanditaire est inventé pour l’épreuve.', en: 'The client is invented for the épreuve.' },
  },
  {
    keywords: ['réel'],
    text: {
      fr: 'Le commanditaire existe\u00a0: la situation est au plus près du travail, mais le jury juge la compétence, non l’entreprise d’accueil.',
      en: 'The client exists: the situation is as close to work as can be, but the jury judges the competence, not the host company.',
    },
    source: vademecum('34-35'),
  },
  {
    keywords: ['préparation'],
    text: {
      fr: 'Le temps laissé au candidat avant de se présenter\u00a0: 30 h, 2 à 8 semaines.',
      en: 'The time that the candidate has before presenting the work: 30 h, 2 à 8 semaines.',
    },
    example: 'épreuve E1 "Étude" { préparation 30 h }',
  },
  {
    keywords: ['durée'],
    text: {
      fr: 'La durée de l’épreuve elle-même\u00a0: 45 min, 1 h 30, ou des mots entre guillemets.',
      en: 'How long the épreuve itself lasts: 45 min, 1 h 30, or words between quotes.',
    },
    example: 'épreuve E1 "Étude" { durée 1 h 30 }',
  },
  {
    keywords: ['pages'],
    text: { fr: 'Le volume attendu du document\u00a0: 50 à 60.', en: 'The length expected of the document: 50 à 60.' },
    example: 'épreuve E1 "Étude" { pages 50 à 60 }',
  },
  {
    keywords: ['livrables'],
    within: ['PartieFiche'],
    text: {
      fr: 'Ce que produit le titulaire du profil, dans sa fiche de catalogue.',
      en: 'What the holder of the profile produces, in its catalogue sheet.',
    },
  },
  {
    keywords: ['livrables'],
    text: {
      fr: 'Ce que le candidat remet au jury\u00a0: rapport, support, maquette…',
      en: 'What the candidate hands to the jury: report, slides, model…',
    },
    example: 'épreuve E1 "Étude" {\n    livrables "- un rapport ;\n- un support de présentation."\n}',
  },
  {
    keywords: ['lieu'],
    text: {
      fr: 'Où l’épreuve se passe\u00a0: centre d’examen, entreprise, plateau technique.',
      en: 'Where the épreuve takes place: examination centre, company, workshop.',
    },
    example: 'épreuve E1 "Étude" { lieu "Centre de certification" }',
  },
  {
    keywords: ['jury'],
    text: {
      fr: 'Le jury est collégial (plus d’une personne), en majorité extérieur au certificateur et à ses organismes habilités, et dissocié de la formation des candidats. Chaque voix y a le même poids. Un jury de VAE compte au moins deux professionnels, soit au moins un quart des membres.',
      en: 'The jury is collegial (more than one person), mostly external to the certifier and those it authorises, and separate from the training of the candidates. Every vote weighs the same. A VAE jury has at least two professionals, at least a quarter of its members.',
    },
    source: vademecum('54-55'),
    example: 'épreuve E1 "Étude" {\n    jury 3 "Deux professionnels et un formateur" majorité externe\n}',
  },
  {
    keywords: ['majorité', 'externe', 'interne'],
    text: {
      fr: 'Dit si la majorité du jury est extérieure au certificateur (externe) ou non (interne). France compétences attend une majorité externe, sauf statut qui garantit l’indépendance.',
      en: 'Says whether the majority of the jury is external to the certifier (externe) or not (interne). France compétences expects an external majority, unless a status guarantees independence.',
    },
    source: vademecum('54'),
    example: 'épreuve E1 "Étude" { jury 3 majorité externe }',
  },
  {
    keywords: ['à', 'distance'],
    within: ['Distance'],
    text: {
      fr: 'L’épreuve a lieu à distance\u00a0: le texte dit comment l’identité est vérifiée et la fraude évitée. Une épreuve tout à distance ne convient pas quand il faut manipuler des outils.',
      en: 'The épreuve takes place remotely: the text says how identity is checked and fraud avoided. A wholly remote épreuve does not suit the handling of physical tools.',
    },
    source: vademecum('34 et 38'),
    example: 'épreuve E1 "Étude" {\n    à distance "Identité vérifiée, caméra et partage d’écran permanents."\n}',
  },
  {
    keywords: ['aménagements'],
    text: {
      fr: 'Ce qui s’adapte pour un candidat en situation de handicap\u00a0: pas seulement le tiers temps, aussi le support, le lieu, la forme de la réponse. Un référent est recommandé.',
      en: 'What adapts for a candidate with a disability: not only a third more time, also the material, the place, the form of the answer. A contact person is recommended.',
    },
    source: vademecum('40'),
    example: 'épreuve E1 "Étude" {\n    aménagements "Temps, support et lieu adaptés avec le référent handicap."\n}',
  },
];
