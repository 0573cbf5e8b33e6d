import { type KeywordHelp, vademecum } from './keyword-help.js';

/** The certification itself: what identifies it, whom it is for. */
export const CERTIFICATION: readonly KeywordHelp[] = [
  {
    keywords: ['certification'],
    text: {
      fr: 'Un fichier principal décrit une certification\u00a0: ce qui l’identifie, puis ses blocs, activités, compétences et épreuves, dedans ou à la suite. L’intitulé désigne le métier sans ambiguïté et n’évoque pas une formation.',
      en: 'A main file describes one certification: what identifies it, then its blocs, activities, competences and épreuves, inside or after it. The title names the job without ambiguity and does not evoke training.',
    },
    source: `Code du travail, L6113-1\u00a0; ${vademecum('21 et 66')}`,
    example: 'certification ASN "Architecte de services numériques" {\n    répertoire RNCP niveau 7\n}',
  },
  {
    keywords: ['dans'],
    text: {
      fr: 'En tête d’un fichier\u00a0: il fait partie de la certification nommée, cherchée dans le même dossier, puis au-dessus.',
      en: 'At the head of a file: it is part of the certification named, looked for in the same folder, then above.',
    },
    example: 'dans ASN\nbloc BC2 "Conduire un projet"',
  },
  {
    keywords: ['répertoire'],
    text: {
      fr: 'RNCP pour un métier\u00a0; RS, le Répertoire spécifique, pour une habilitation, des compétences transversales ou complémentaires à un métier. Le RS n’a ni blocs ni référentiel d’activités.',
      en: 'RNCP for a job; RS, the Répertoire spécifique, for an authorisation, transversal competences or those that complete a job. The RS has neither blocs nor référentiel d’activités.',
    },
    source: vademecum('20 et 26'),
    example: 'certification X { répertoire RNCP }',
  },
  {
    keywords: ['niveau'],
    within: ['NiveauCatalogue'],
    text: {
      fr: 'Ce que signifie un niveau, pour tout le catalogue ou pour une entrée.',
      en: 'What a level means, for the whole catalogue or for one entry.',
    },
    example: 'catalogue M { entrée M.1 "Animation" niveaux 1 à 2 { niveau 1 "Avec de l’aide." } }',
  },
  {
    keywords: ['niveau'],
    text: {
      fr: 'Le niveau de qualification, de 2 à 8, selon les savoirs, les savoir-faire, la responsabilité et l’autonomie que l’emploi demande, non selon la durée des études. Une certification a un seul niveau\u00a0; le 2 et le 8 se justifient particulièrement. Il correspond au même niveau du cadre européen (CEC).',
      en: 'The level of qualification, 2 to 8, by the knowledge, know-how, responsibility and autonomy that the job asks for, not by years of study. A certification has one level; 2 and 8 need particular reasons. It is the same level of the European framework (EQF).',
    },
    source: `Code du travail, D6113-19\u00a0; ${vademecum('21-24')}`,
    example: 'certification X { répertoire RNCP niveau 6 }',
  },
  {
    keywords: ['certificateur'],
    text: {
      fr: 'L’organisme qui porte la certification et en répond. Plusieurs lignes pour plusieurs co-certificateurs.',
      en: 'The body that holds the certification and answers for it. Several lines for several co-certifiers.',
    },
    source: vademecum('66 et 69'),
    example: 'certification X {\n    certificateur "Institut du Vercors" siret 73282932000074\n}',
  },
  {
    keywords: ['siret'],
    text: {
      fr: 'Le SIRET du certificateur\u00a0: quatorze chiffres, dont le dernier vérifie les autres.',
      en: 'The SIRET of the certifier: fourteen digits, the last of which checks the others.',
    },
  },
  {
    keywords: ['fiche'],
    text: {
      fr: 'Le numéro de la fiche au répertoire\u00a0: RNCP ou RS, puis un nombre.',
      en: 'The number of the fiche in the register: RNCP or RS, then a number.',
    },
    example: 'certification X { fiche RNCP12345 }',
  },
  {
    keywords: ['date'],
    text: {
      fr: 'La date du document, AAAA-MM-JJ. Sans elle, les exports ne portent aucune date.',
      en: 'The date of the document, YYYY-MM-DD. Without it exports bear no date.',
    },
    example: 'certification X { date 2026-12-01 }',
  },
  {
    keywords: ['nsf'],
    text: {
      fr: 'Les codes de spécialité (NSF)\u00a0: trois chiffres, une lettre au besoin. La commission les fixe avec l’enregistrement.',
      en: 'The codes of speciality (NSF): three digits, a letter if need be. The commission sets them with the registration.',
    },
    source: vademecum('11'),
    example: 'certification X { nsf 326n, 326p }',
  },
  {
    keywords: ['rome'],
    text: {
      fr: 'Les métiers visés dans le ROME de France Travail\u00a0: une lettre, quatre chiffres.',
      en: 'The jobs aimed at in the ROME of France Travail: a letter, four digits.',
    },
    example: 'certification X { rome M1803, M1805 }',
  },
  {
    keywords: ['formacode'],
    text: {
      fr: 'Les codes Formacode du domaine\u00a0: cinq chiffres.',
      en: 'The Formacode codes of the field: five digits.',
    },
    example: 'certification X { formacode 31054 }',
  },
  {
    keywords: ['accès'],
    text: {
      fr: 'Les voies d’accès\u00a0: FI formation initiale, CA apprentissage, FC formation continue, CQ contrat de professionnalisation, CL candidature individuelle, VAE. Au RNCP, la VAE est obligatoire.',
      en: 'The access routes: FI initial training, CA apprenticeship, FC continuing training, CQ professionalisation contract, CL individual candidates, VAE (validation of experience). VAE is mandatory at the RNCP.',
    },
    source: `Code du travail, R6113-9, 6°\u00a0; ${vademecum('48 et 70-71')}`,
    example: 'certification X { accès FI, CA, FC, CQ, CL, VAE }',
  },
  {
    keywords: ['vise'],
    text: {
      fr: 'Les profils métiers d’un catalogue que la certification vise. L’éditeur dit alors combien des compétences requises elle couvre.',
      en: 'The job profiles of a catalogue that the certification aims at. The editor then says how many of the required competences it covers.',
    },
    source: 'Cigref, Nomenclature des profils métiers du SI, 2022',
    example: 'certification X { vise Cigref 1.6, 1.7 }',
  },
  {
    keywords: ['emplois'],
    text: {
      fr: 'Les emplois accessibles. Un emploi type réunit des postes proches dans des organisations différentes\u00a0; ce n’est pas un poste particulier.',
      en: 'The jobs open to holders. A typical job gathers similar positions in different organisations; it is not one particular position.',
    },
    source: vademecum('18 et 68'),
  },
  {
    keywords: ['secteurs'],
    text: { fr: 'Les secteurs d’activité où ces emplois s’exercent.', en: 'The sectors where these jobs are held.' },
  },
  {
    keywords: ['réglementation'],
    text: {
      fr: 'Les règles qui conditionnent l’exercice du métier\u00a0: qualification, formation ou habilitation obligatoires. Quand il y en a, les oublier peut suffire à un refus.',
      en: 'The rules on which practising the job depends: mandatory qualification, training or authorisation. Where there are some, leaving them out may be enough for a refusal.',
    },
    source: `Code du travail, R6113-9, 5°\u00a0; ${vademecum('29-30')}`,
  },
  {
    keywords: ['enregistrement'],
    text: {
      fr: 'La durée d’enregistrement demandée\u00a0: cinq ans au plus.',
      en: 'The length of registration asked for: five years at most.',
    },
    source: vademecum('6 et 11'),
    example: 'certification X { enregistrement 5 ans }',
  },
  {
    keywords: ['objectifs'],
    text: {
      fr: 'Ce que la certification atteste et à quel besoin elle répond\u00a0: le texte d’ouverture de la fiche.',
      en: 'What the certification attests and what need it answers: the opening text of the fiche.',
    },
  },
];
