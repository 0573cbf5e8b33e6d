import { type KeywordHelp, vademecum } from './keyword-help.js';

/** The competence and what stands beside it in the columns of the table. */
export const COMPETENCE: readonly KeywordHelp[] = [
  {
    keywords: ['compétence'],
    text: {
      fr: 'Une compétence se lit comme une action finalisée\u00a0: un verbe à l’infinitif, son objet, le but visé (pour, afin de, en vue de) et, s’il y a lieu, les moyens. Elle dit ce qui est attendu, pas comment on l’apprend ni comment on l’évalue. Gardez une même finesse de détail d’une compétence à l’autre.',
      en: 'A competence reads as an action with a purpose: a verb in the infinitive, its object, the aim (pour, afin de, en vue de) and, where useful, the means. It says what is expected, not how it is learnt or evaluated. Keep the same grain from one competence to the next.',
    },
    source: vademecum('25-26'),
    example:
      'compétence C1 "Cartographier les services afin d’en mesurer le coût." {\n    évaluée par E1\n    critère CE1.1 "La carte couvre 90 % des services."\n}',
  },
  {
    keywords: ['transversale'],
    text: {
      fr: 'Déclare une seule fois une compétence qui sert dans plusieurs activités\u00a0: chacune la reprend avec reprend CT1. Le référentiel de compétences couvre aussi les compétences transversales.',
      en: 'Declares once a competence that serves in several activities: each takes it up with reprend CT1. The référentiel de compétences covers transversal competences too.',
    },
    source: `Code du travail, L6113-1\u00a0; ${vademecum('27')}`,
    example: 'compétence transversale CT1 "Animer une réunion afin d’obtenir une décision."',
  },
  {
    keywords: ['reprend'],
    text: {
      fr: 'Reprend une compétence transversale\u00a0: son texte et ses critères viennent d’elle, les critères écrits ici s’ajoutent. Un texte écrit ici remplace le texte commun.',
      en: 'Takes up a transversal competence: its text and criteria come from there, criteria written here are added. A text written here replaces the common one.',
    },
    example: 'compétence transversale CT1 "Animer une réunion afin de décider."\ncompétence C4 reprend CT1',
  },
  {
    keywords: ['réf'],
    text: {
      fr: 'Rattache la compétence à une entrée de catalogue (e-CF, Cigref, le vôtre), avec le niveau visé. Le catalogue se dit une fois pour toute la liste. France compétences ne demande pas ce rattachement\u00a0; il rend la certification comparable.',
      en: 'Ties the competence to an entry of a catalogue (e-CF, Cigref, your own), with the level aimed at. The catalogue is said once for the whole list. France compétences does not ask for it; it makes the certification comparable.',
    },
    source: 'EN 16234-1:2019',
    example: 'compétence C1 "Tester une application afin de la livrer." {\n    réf e-CF B.3 niveau 2, B.4 niveau 2\n}',
  },
  {
    keywords: ['niveau'],
    within: ['ReferenceCatalogue'],
    text: {
      fr: 'Le niveau visé dans le catalogue. En e-CF, de 1 à 5\u00a0: il dit l’autonomie et la responsabilité exercées, et chaque entrée n’en a que quelques-uns. À ne pas confondre avec le niveau de la certification (2 à 8).',
      en: 'The level aimed at in the catalogue. In e-CF, from 1 to 5: it says the autonomy and responsibility exercised, and each entry has only some of them. Not to be confused with the level of the certification (2 to 8).',
    },
    source: 'EN 16234-1:2019',
    example: 'compétence C1 "Tester afin de livrer." { réf e-CF B.3 niveau 2 }',
  },
  {
    keywords: ['traite'],
    text: {
      fr: 'Marque les thèmes transversaux dont la compétence tient compte\u00a0: écologie, numérique, santé-sécurité, handicap. Depuis le 1er octobre 2025, l’examen des référentiels regarde les transitions écologique et numérique et la prévention au travail\u00a0; le handicap et l’accessibilité y étaient déjà.',
      en: 'Marks the cross-cutting themes that the competence takes into account: ecology, digital, health and safety, disability. Since 1 October 2025 the référentiels are examined for the ecological and digital transitions and for prevention at work; disability and accessibility were there already.',
    },
    source: `Décret 2025-500 du 6 juin 2025\u00a0; ${vademecum('30-32')}`,
    example:
      'compétence C1 "Choisir un hébergement afin d’en réduire l’empreinte." {\n    traite écologie, numérique\n}',
  },
  {
    keywords: ['critère'],
    text: {
      fr: 'Ce que le jury regarde pour dire que la compétence est acquise\u00a0: une qualité attendue et un ou plusieurs indicateurs observables. «\u00a0Pertinent\u00a0» ou «\u00a0cohérent\u00a0», seuls, n’objectivent pas. Plusieurs critères sont souvent nécessaires. Sur un bloc ou une activité, il vaut pour tout l’intérieur.',
      en: 'What the jury looks at to say that the competence is acquired: an expected quality and one or more observable indicators. “Pertinent” or “cohérent” alone are not objective. Several criteria are often needed. On a bloc or an activity it counts for everything inside.',
    },
    source: vademecum('36'),
    example:
      'compétence C1 "Chiffrer un projet afin de décider." {\n    critère CE1.1 "Chaque poste du budget cite sa source."\n}',
  },
  {
    keywords: ['critères'],
    text: {
      fr: 'Plusieurs critères d’un coup\u00a0: un par puce de premier niveau, sans code.',
      en: 'Several criteria at once: one for each bullet of the first level, without code.',
    },
    source: vademecum('36'),
    example:
      'compétence C1 "Rédiger une note afin de décider." {\n    critères "\n        - La note tient en deux pages.\n        - Chaque option est chiffrée.\n    "\n}',
  },
  {
    keywords: ['résultat'],
    text: {
      fr: 'Le résultat attendu du candidat, imprimé avec les critères, dans la colonne de droite.',
      en: 'The result expected of the candidate, printed with the criteria, in the right-hand column.',
    },
    example:
      'compétence C1 "Cartographier les flux afin de les sécuriser." {\n    résultat "Une carte à quatre niveaux et sa note de lecture."\n}',
  },
  {
    keywords: ['exemples'],
    text: {
      fr: 'Des exemples de travaux ou de projets, imprimés sous leur libellé avec les modalités. Ils illustrent l’évaluation\u00a0; ils ne la remplacent pas.',
      en: 'Examples of work or projects, printed below their label with the modalities. They illustrate the evaluation; they do not replace it.',
    },
  },
  {
    keywords: ['projet'],
    within: ['MiseEnPratique'],
    text: {
      fr: 'Un projet nommé dans lequel la compétence s’exerce, avec sa description. S’imprime avec les modalités.',
      en: 'A named project in which the competence is exercised, with its description. Printed with the modalities.',
    },
    example:
      'compétence C1 "Refondre un portail afin de l’ouvrir à tous." {\n    projet "Projet fil rouge" "Refonte d’un portail de services."\n}',
  },
  {
    keywords: ['semaine'],
    within: ['MiseEnPratique'],
    text: {
      fr: 'Une semaine à thème dans laquelle la compétence s’exerce, avec sa description. S’imprime avec les modalités.',
      en: 'A theme week in which the competence is exercised, with its description. Printed with the modalities.',
    },
    example:
      'compétence C1 "Inventorier un parc afin de le renouveler." {\n    semaine "Semaine de l’inventaire" "Relevé complet en équipe."\n}',
  },
  {
    keywords: ['missions'],
    text: {
      fr: 'Les missions en entreprise où la compétence s’exerce. Le tuteur ou le maître d’apprentissage peut éclairer le jury, mais n’y siège pas.',
      en: 'The in-company missions where the competence is exercised. The tutor or apprenticeship supervisor may inform the jury, but does not sit on it.',
    },
    source: vademecum('35'),
    example:
      'compétence C1 "Tenir une cartographie afin de décider." {\n    missions "En entreprise, l’apprenti tient celle de son service."\n}',
  },
  {
    keywords: ['titré'],
    text: {
      fr: 'Remplace le libellé imprimé au-dessus du texte (contexte, description, exemples, missions, modalité, résultat).',
      en: 'Replaces the label printed above the text (contexte, description, exemples, missions, modalité, résultat).',
    },
    example: 'activité A1 "Analyse" {\n    description titrée "Description" "L’architecte part des usages réels."\n}',
  },
];
