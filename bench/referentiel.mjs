// Makes a whole référentiel in French prose, as authors write them: sixty competences of about 200 characters, four criteria
// each, eight épreuves described at length. Same seed, same text; another seed, other sentences made of the same words.

const VERBS = [
  'Analyser',
  'Auditer',
  'Cartographier',
  'Concevoir',
  'Construire',
  'Coordonner',
  'Diagnostiquer',
  'Élaborer',
  'Évaluer',
  'Formaliser',
  'Harmoniser',
  'Identifier',
  'Mesurer',
  'Mettre en œuvre',
  'Modéliser',
  'Négocier',
  'Organiser',
  'Piloter',
  'Planifier',
  'Préparer',
  'Prioriser',
  'Rédiger',
  'Sélectionner',
  'Superviser',
  'Vérifier',
];
const OBJECTS = [
  'les besoins des usagers',
  'les flux de marchandises',
  'le plan de charge de l’atelier',
  'la politique d’achat',
  'les risques professionnels',
  'un dispositif de veille',
  'le budget prévisionnel',
  'la relation avec les fournisseurs',
  'les étapes d’un chantier',
  'le parcours d’accueil',
  'les données d’exploitation',
  'la maintenance des équipements',
  'un cahier des charges',
  'les consommations d’énergie',
  'la qualité des livraisons',
  'les compétences de l’équipe',
  'un protocole de contrôle',
  'la communication de crise',
  'les contrats de prestation',
  'le tri des déchets',
];
const CONTEXTS = [
  'd’un site de production',
  'd’une collectivité',
  'd’un service hospitalier',
  'd’une entreprise artisanale',
  'd’un réseau d’agences',
  'd’un établissement culturel',
  'd’une exploitation agricole',
  'd’une plateforme logistique',
  'd’une association employeuse',
  'd’un bureau d’études',
];
const MEANS = [
  'en s’appuyant sur les relevés des douze derniers mois',
  'à partir d’entretiens avec les parties prenantes',
  'en mobilisant les outils de planification disponibles',
  'dans le respect de la réglementation en vigueur',
  'à l’aide d’une grille d’observation partagée',
  'en associant les équipes concernées',
  'en tenant compte des situations de handicap',
  'selon les exigences du donneur d’ordre',
  'en comparant plusieurs scénarios chiffrés',
  'en croisant les sources internes et externes',
];
const FINALITIES = [
  'afin de réduire les délais et les coûts',
  'pour garantir la sécurité des personnes',
  'afin d’éclairer la décision de la direction',
  'en vue d’améliorer la satisfaction des clients',
  'pour anticiper les évolutions du marché',
  'afin de limiter l’empreinte environnementale de l’activité',
  'pour fidéliser les partenaires du territoire',
  'afin de rendre le service accessible à tous',
  'en vue de répartir équitablement la charge',
  'afin d’assurer la continuité de l’activité',
];
const SUBJECTS = [
  'Les écarts',
  'Les besoins recueillis',
  'Les risques',
  'Les indicateurs',
  'Les étapes du projet',
  'Les rôles de chacun',
  'Les contraintes techniques',
  'Les coûts complets',
  'Les attentes des usagers',
  'Les mesures correctives',
];
const RESULTS = [
  'sont chiffrés et datés',
  'sont classés par ordre de priorité',
  'sont justifiés par au moins deux sources',
  'figurent dans le dossier remis au commanditaire',
  'sont rapportés au budget annuel',
  'sont attribués à un responsable nommé',
  'respectent les délais fixés par le cahier des charges',
  'sont conformes à la norme citée',
  'tiennent compte du cadre légal',
  'sont présentés sous la forme d’un tableau de bord',
];
const DETAILS = [
  'le choix retenu est argumenté',
  'les limites de la méthode sont précisées',
  'une solution de repli est proposée',
  'les personnes concernées sont consultées',
  'les sources sont citées',
  'le calendrier prévoit une marge',
];
const SENTENCES = [
  'Le candidat reçoit le dossier d’une organisation fictive et dispose d’une salle équipée.',
  'Il remet un rapport écrit accompagné de ses annexes, puis le présente à l’oral.',
  'L’évaluation porte sur une situation rencontrée en entreprise ou reconstituée par le certificateur.',
  'Les documents de travail sont conservés et remis au jury en fin d’épreuve.',
  'Le jury interroge le candidat sur les choix opérés et sur les solutions écartées.',
  'Une période de préparation précède la présentation, sans accès à des aides extérieures.',
  'Des aménagements sont prévus pour les candidats en situation de handicap, en lien avec le référent.',
  'Chaque candidat défend individuellement la part du travail dont il avait la charge.',
];
const TOPICS = ['diagnostic', 'organisation', 'conduite', 'suivi', 'amélioration'];

/** Small, fast, the same everywhere (mulberry32). */
function generator(seed) {
  let state = seed;
  return (list) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return list[((t ^ (t >>> 14)) >>> 0) % list.length];
  };
}

function epreuve(rank, pick) {
  const described = Array.from({ length: 5 }, () => `        ${pick(SENTENCES)} ${pick(SENTENCES)}`);
  return [
    `épreuve E${rank} "Mise en situation\u00a0: ${pick(TOPICS)} ${pick(CONTEXTS)}" {`,
    `    nature ${pick(['mise-en-situation', 'étude-de-cas', 'projet', 'dossier'])}`,
    '    production écrite, orale',
    '    travail individuel',
    `    durée ${20 + rank} min`,
    '    jury 2 "Deux professionnels du métier extérieurs au certificateur" majorité externe',
    '    description "',
    ...described,
    '    "',
    '}',
    '',
  ];
}

function competence(rank, pick) {
  const criteria = [1, 2, 3, 4].map((n) => {
    const year = 2000 + rank;
    return `            critère CE${rank}.${n} "${pick(SUBJECTS)} ${pick(RESULTS)}\u00a0; ${pick(DETAILS)} (exercice ${year}, lot ${n})."`;
  });
  return [
    `        compétence C${rank} "`,
    `            ${pick(VERBS)} ${pick(OBJECTS)} ${pick(CONTEXTS)} ${pick(MEANS)}, ${pick(MEANS)},`,
    `            ${pick(FINALITIES)}.`,
    '        " {',
    ...criteria,
    '        }',
    '',
  ];
}

/** The text of a référentiel of so many competences, in blocs of three activities. */
export function referentielText(seed, competences = 60, blocs = 5) {
  const pick = generator(seed);
  const perBloc = competences / blocs;
  const text = [
    'certification MESURE "Responsable de l’organisation des services" {',
    '    répertoire RNCP',
    '    niveau 6',
    '    certificateur "Institut de la mesure"',
    '    nsf 310m',
    '    accès FI, CA, FC, VAE',
    '    objectifs "Le responsable organise les services d’une structure et en mesure les effets."',
    '    codes {',
    '        bloc       "BC{n}"',
    '        activité   "A{n} –" continu',
    '        compétence "C{n}" continu',
    '        critère    "CE{compétence.n}.{n}"',
    '    }',
    '}',
    '',
    ...[1, 2, 3, 4, 5, 6, 7, 8].flatMap((rank) => epreuve(rank, pick)),
  ];
  let rank = 1;
  for (let bloc = 1; bloc <= blocs; bloc++) {
    text.push(
      `bloc BC${bloc} "${pick(VERBS)} ${pick(OBJECTS)} ${pick(CONTEXTS)}" {`,
      `    évalué par E${1 + ((bloc - 1) % 8)}, E${1 + (bloc % 8)}`,
    );
    for (let activite = 1; activite <= 3; activite++) {
      text.push('', `    activité A${(bloc - 1) * 3 + activite} "Organisation ${pick(CONTEXTS)}" {`);
      text.push(`        contexte "${pick(SENTENCES)} ${pick(SENTENCES)}"`);
      const last = rank + perBloc / 3;
      for (; rank < last; rank++) text.push(...competence(rank, pick));
      text.push('    }');
    }
    text.push('}', '');
  }
  return text.join('\n');
}

/** The same référentiel after one word was typed in the competence `rank`. */
export function edited(text, rank, times) {
  const at = text.indexOf('.\n        " {', text.indexOf(`compétence C${rank} "`));
  return `${text.slice(0, at)} et de suivre le lot ${times}${text.slice(at)}`;
}
