import type { Content, ContentCompetence } from '../../corpus/content.js';

function competence(lines: [string, ...string[]], criteria: string[], ...epreuves: number[]): ContentCompetence {
  return { lines, criteria, epreuves };
}

/** Another invented référentiel: shorter sentences, nouns as criteria, two épreuves in each bloc. */
export function boulangerie(): Content {
  return {
    title: 'Responsable d’unité de production boulangère',
    blocs: [
      {
        title: 'Organiser la production quotidienne',
        criteria: [],
        activities: [
          {
            title: 'Prévision des fabrications',
            tasks: ['Analyse des ventes', 'Commande des matières premières'],
            competences: [
              competence(
                [
                  'Établir le plan de fabrication journalier à partir des ventes passées et des commandes afin de limiter les invendus',
                ],
                [
                  'Les quantités prévues sont justifiées par un historique d’au moins quatre semaines',
                  'Le taux d’invendus visé est inférieur à 3 %',
                ],
                0,
                1,
              ),
              competence(
                [
                  'Gérer les stocks de farines et de levains en appliquant la règle du premier entré, premier sorti pour garantir la fraîcheur',
                ],
                ['Les dates limites sont relevées chaque semaine', 'Aucune rupture n’interrompt la fabrication'],
                0,
                1,
              ),
            ],
          },
          {
            title: 'Fabrication',
            tasks: ['Pétrissage et fermentation', 'Façonnage', 'Cuisson'],
            competences: [
              competence(
                [
                  'Conduire un pétrissage en ajustant l’hydratation et la température de base afin d’obtenir une pâte régulière',
                  'calculer la température de l’eau ;',
                  'adapter la durée à la force de la farine.',
                ],
                ['La température de la pâte est à un degré de la consigne', 'La pâte passe le test du voile'],
                0,
                1,
              ),
              competence(
                [
                  'Piloter la cuisson de fournées successives en réglant les soles et la vapeur pour une qualité constante',
                ],
                ['La couleur et le croustillant sont homogènes sur trois fournées'],
                0,
                1,
              ),
            ],
          },
        ],
      },
      {
        title: 'Manager l’équipe de fabrication',
        criteria: [],
        activities: [
          {
            title: 'Animation de l’équipe',
            tasks: ['Accueil des nouveaux', 'Entretiens individuels'],
            competences: [
              competence(
                [
                  'Accueillir un apprenti en lui présentant les règles d’hygiène et les postes afin de faciliter son intégration',
                ],
                ['Le livret d’accueil est remis et commenté', 'Les gestes dangereux sont montrés'],
                2,
              ),
              competence(
                [
                  'Conduire un entretien annuel en s’appuyant sur des faits observés pour fixer des objectifs partagés',
                  'préparer une grille ;',
                  'rédiger le compte rendu.',
                ],
                ['Les objectifs sont mesurables et datés', 'L’écoute active est maîtrisée'],
                2,
              ),
              competence(
                [
                  'Adapter un poste de travail à une situation de handicap avec l’appui du référent afin de maintenir l’emploi',
                ],
                ['Les aménagements proposés sont réalisables et chiffrés'],
                2,
              ),
            ],
          },
        ],
      },
      {
        title: 'Développer l’offre et maîtriser les coûts',
        criteria: [],
        activities: [
          {
            title: 'Création de produits',
            tasks: ['Veille sur les tendances', 'Essais et dégustations'],
            competences: [
              competence(
                ['Concevoir un nouveau produit à partir d’une étude des attentes locales pour renouveler la gamme'],
                ['Le produit répond à un besoin documenté', 'La fiche technique est complète et reproductible'],
                3,
                4,
              ),
            ],
          },
          {
            title: 'Suivi économique',
            tasks: ['Calcul des coûts', 'Suivi des consommations d’énergie'],
            competences: [
              competence(
                [
                  'Calculer le coût de revient d’un produit en intégrant matières, main-d’œuvre et énergie afin de fixer son prix',
                ],
                ['Le coût est exact au centime près', 'La marge retenue est argumentée'],
                3,
                4,
              ),
              competence(
                [
                  'Réduire la consommation d’énergie du fournil en suivant des indicateurs hebdomadaires pour limiter son empreinte',
                ],
                ['Trois indicateurs sont suivis', 'Le plan d’action est chiffré'],
                3,
                4,
              ),
            ],
          },
        ],
      },
    ],
    epreuves: [
      {
        title: 'Mise en situation professionnelle',
        lines: [
          'Le candidat conduit une production complète dans un fournil équipé.',
          'Durée : 7 heures, deux évaluateurs.',
        ],
      },
      {
        title: 'Dossier technique',
        lines: ['Dossier de quinze pages sur l’organisation d’une journée de fabrication, remis dix jours avant.'],
      },
      {
        title: 'Étude de cas managériale',
        lines: ['Le candidat traite par écrit trois situations d’équipe (3 heures) puis répond à un jury.'],
      },
      {
        title: 'Projet d’entreprise',
        lines: [
          'Le candidat construit un projet de nouveau produit :',
          '- une étude des attentes ;',
          '- une fiche technique ;',
          '- un calcul de coût.',
        ],
      },
      {
        title: 'Soutenance orale',
        lines: ['Présentation du projet pendant 15 minutes, puis 15 minutes de questions.'],
      },
    ],
  };
}
