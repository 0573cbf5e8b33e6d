import { type KeywordHelp, vademecum } from './keyword-help.js';

/** Values of the closed lists on which law or doctrine has something to say. */
export const VALUES: readonly KeywordHelp[] = [
  {
    keywords: ['étude-de-cas', 'mise-en-situation', 'situation-réelle', 'jeu-de-rôles', 'projet'],
    within: ['UneNature'],
    text: {
      fr: 'Une situation de travail, réelle ou simulée\u00a0: le candidat agit, le jury observe. C’est ce que France compétences attend d’abord.',
      en: 'A work situation, real or simulated: the candidate acts, the jury observes. This is what France compétences expects first.',
    },
    source: vademecum('34'),
  },
  {
    keywords: ['mémoire', 'dossier', 'soutenance', 'entretien', 'épreuve-écrite'],
    within: ['UneNature'],
    text: {
      fr: 'Convient si l’épreuve part d’un travail réel et laisse voir ce que le candidat sait faire, pas seulement ce qu’il sait.',
      en: 'Suits if the épreuve starts from real work and lets one see what the candidate can do, not only what they know.',
    },
    source: vademecum('34'),
  },
  {
    keywords: ['qcm'],
    within: ['UneNature'],
    text: {
      fr: 'Un questionnaire vérifie des connaissances\u00a0: il peut compléter une évaluation, mais pas en être la modalité principale.',
      en: 'A questionnaire checks knowledge: it may complete an evaluation, but not be its main modality.',
    },
    source: vademecum('35'),
  },
  {
    keywords: ['contrôle-continu'],
    within: ['UneNature'],
    text: {
      fr: 'L’évaluation en cours de formation sert à apprendre\u00a0; la certification atteste une maîtrise. N’en faites pas une épreuve du référentiel sans dire en quoi elle certifie.',
      en: 'Evaluation during training serves learning; certification attests mastery. Do not make it an épreuve of the référentiel without saying how it certifies.',
    },
    source: vademecum('33'),
  },
  {
    keywords: ['auto-évaluation'],
    within: ['UneNature'],
    text: {
      fr: 'Demande un évaluateur extérieur, qui observe comment le candidat se juge\u00a0: c’est cette analyse qui est évaluée.',
      en: 'Needs an external evaluator, who observes how candidates judge themselves: that analysis is what is evaluated.',
    },
    source: vademecum('35'),
  },
  {
    keywords: ['écologie', 'numérique'],
    within: ['Traite'],
    text: {
      fr: 'Les effets de la transition écologique ou numérique sur le métier, examinés depuis le 1er octobre 2025.',
      en: 'The effects of the ecological or digital transition on the job, examined since 1 October 2025.',
    },
    source: 'Décret 2025-500 du 6 juin 2025',
  },
  {
    keywords: ['santé-sécurité'],
    within: ['Traite'],
    text: {
      fr: 'La prévention au travail, pour le professionnel et pour les tiers\u00a0: à retrouver dans les compétences comme dans leur évaluation.',
      en: 'Prevention at work, for the professional and for others: to be found in the competences as in their evaluation.',
    },
    source: `Décret 2025-500 du 6 juin 2025\u00a0; ${vademecum('30')}`,
  },
  {
    keywords: ['handicap'],
    within: ['Traite'],
    text: {
      fr: 'Situations de handicap, accessibilité, conception universelle. Le lien avec le métier doit se comprendre\u00a0: une mention de pure forme ne suffit pas.',
      en: 'Situations of disability, accessibility, universal design. The link with the job must be clear: a mention for form’s sake is not enough.',
    },
    source: `Code du travail, R6113-9, 3°\u00a0; ${vademecum('30-32')}`,
  },
  {
    keywords: ['RNCP'],
    within: ['Repertoire'],
    text: {
      fr: 'Le répertoire national des certifications professionnelles\u00a0: la certification vise un métier, exercé à titre principal, et a un niveau de qualification.',
      en: 'The national register of professional certifications: the certification aims at a job held as a main occupation, and has a level of qualification.',
    },
    source: vademecum('20-22'),
  },
  {
    keywords: ['RS'],
    within: ['Repertoire'],
    text: {
      fr: 'Le Répertoire spécifique\u00a0: habilitations légales, compétences transversales, compétences complémentaires à un métier, activité autonome complémentaire. Sans bloc.',
      en: 'The Répertoire spécifique: legal authorisations, transversal competences, competences that complete a job, a complementary autonomous activity. Without blocs.',
    },
    source: vademecum('20 et 26'),
  },
  {
    keywords: ['VAE'],
    within: ['Acces'],
    text: {
      fr: 'Validation des acquis de l’expérience\u00a0: la seule voie que le certificateur doit ouvrir au RNCP. Son jury compte au moins deux professionnels, soit au moins un quart des membres.',
      en: 'Validation of experience: the only route that the certifier must open at the RNCP. Its jury has at least two professionals, at least a quarter of its members.',
    },
    source: `Code du travail, R6113-9, 6°\u00a0; ${vademecum('48 et 55')}`,
  },
  {
    keywords: ['CA'],
    within: ['Acces'],
    text: {
      fr: 'Contrat d’apprentissage\u00a0: ouvert par l’enregistrement au RNCP.',
      en: 'Apprenticeship contract: opened by the registration at the RNCP.',
    },
    source: vademecum('48'),
  },
  {
    keywords: ['CQ'],
    within: ['Acces'],
    text: {
      fr: 'Contrat de professionnalisation\u00a0: ouvert par l’enregistrement au RNCP.',
      en: 'Professionalisation contract: opened by the registration at the RNCP.',
    },
    source: vademecum('48'),
  },
  {
    keywords: ['FI', 'FC', 'CL'],
    within: ['Acces'],
    text: {
      fr: 'Formation initiale (FI), formation continue (FC), candidature individuelle (CL)\u00a0: le certificateur choisit les voies qu’il ouvre. Réserver la certification à la seule formation initiale, ou continue, peut interroger.',
      en: 'Initial training (FI), continuing training (FC), individual candidates (CL): the certifier chooses which routes to open. Keeping the certification to initial, or to continuing, training alone may raise questions.',
    },
    source: vademecum('48 et 70-71'),
  },
];
