import type { Content } from '../../corpus/content.js';

/** An invented référentiel with the wording of people who write « Être capable de… » and « Le candidat… ». */
export function paysage(): Content {
  return {
    title: 'Responsable de chantiers d’aménagement paysager',
    blocs: [
      {
        title: 'Préparer un chantier d’aménagement paysager',
        criteria: [],
        activities: [
          {
            title: 'Étude du site et de la commande',
            tasks: [
              'Lecture du plan masse et du cahier des charges',
              'Relevé des réseaux enterrés',
              'Recueil des attentes du maître d’ouvrage',
            ],
            competences: [
              {
                lines: [
                  'Être capable d’analyser les contraintes d’un site en croisant les relevés de terrain, les servitudes et les attentes du client, afin de retenir une solution réalisable.',
                  'repérer les réseaux enterrés et aériens ;',
                  'relever les pentes et la nature du sol.',
                ],
                criteria: [
                  'Le candidat recense toutes les servitudes du site et les reporte sur le plan.',
                  'Le candidat explique au moins deux solutions et justifie celle qu’il retient.',
                ],
                epreuves: [0],
              },
              {
                lines: [
                  'Être capable d’estimer les quantités de terre, de végétaux et de matériaux d’un projet à partir des plans pour établir un devis.',
                ],
                criteria: [
                  'Le candidat présente un métré dont l’écart avec le corrigé ne dépasse pas 5 %.',
                  'Le candidat indique la source de chaque prix unitaire.',
                ],
                epreuves: [0],
              },
            ],
          },
          {
            title: 'Organisation des moyens',
            tasks: ['Choix des engins et des équipes', 'Planification des approvisionnements'],
            competences: [
              {
                lines: [
                  'Être capable de planifier les étapes d’un chantier en tenant compte des saisons de plantation et de la disponibilité des équipes, afin de respecter le délai convenu.',
                ],
                criteria: [
                  'Le candidat remet un planning dont les tâches critiques sont identifiées.',
                  'Le candidat prévoit une marge pour les intempéries et l’explique au jury.',
                ],
                epreuves: [1],
              },
              {
                lines: [
                  'Être capable de choisir les engins et le matériel en fonction de l’accès, du sol et du budget pour limiter le tassement et les nuisances.',
                  'comparer achat et location ;',
                  'vérifier les autorisations de conduite.',
                ],
                criteria: ['Le candidat écarte les engins dont la charge dépasse la portance du sol mesurée.'],
                epreuves: [1],
              },
            ],
          },
        ],
      },
      {
        title: 'Conduire les travaux et encadrer l’équipe',
        criteria: [],
        activities: [
          {
            title: 'Conduite des travaux',
            tasks: [
              'Implantation des ouvrages',
              'Suivi quotidien de l’avancement',
              'Réception des livraisons de végétaux',
            ],
            competences: [
              {
                lines: [
                  'Être capable d’implanter les ouvrages et les massifs à l’aide d’un théodolite ou d’un niveau laser, afin de garantir la conformité au plan d’exécution.',
                ],
                criteria: [
                  'Le candidat implante dix points avec une tolérance de deux centimètres.',
                  'Le candidat contrôle son travail par une seconde mesure indépendante.',
                ],
                epreuves: [2],
              },
              {
                lines: [
                  'Être capable de contrôler la qualité des végétaux livrés selon la norme en vigueur pour accepter ou refuser une livraison.',
                ],
                criteria: [
                  'Le candidat repère les lots non conformes parmi ceux qui lui sont présentés.',
                  'Le candidat rédige une réserve exploitable par le fournisseur.',
                ],
                epreuves: [2],
              },
            ],
          },
          {
            title: 'Encadrement de l’équipe',
            tasks: ['Répartition du travail', 'Transmission des consignes de sécurité'],
            competences: [
              {
                lines: [
                  'Être capable de répartir les tâches entre les salariés en tenant compte de leurs habilitations et de leurs restrictions d’aptitude, y compris les situations de handicap, pour maintenir l’équipe en sécurité.',
                ],
                criteria: [
                  'Le candidat affecte chaque tâche à une personne habilitée.',
                  'Le candidat propose un aménagement pour le salarié dont la fiche mentionne une restriction.',
                ],
                epreuves: [3],
              },
              {
                lines: [
                  'Être capable d’animer un quart d’heure sécurité en s’appuyant sur les incidents du chantier, afin de faire évoluer les pratiques.',
                ],
                criteria: ['Le candidat fait reformuler les consignes par au moins deux participants.'],
                epreuves: [3],
              },
            ],
          },
        ],
      },
      {
        title: 'Clore un chantier et assurer son suivi',
        criteria: [],
        activities: [
          {
            title: 'Réception et bilan du chantier',
            tasks: ['Préparation des opérations de réception', 'Bilan économique et écologique'],
            competences: [
              {
                lines: [
                  'Être capable de conduire la réception des travaux avec le maître d’ouvrage en levant les réserves une à une, pour obtenir le paiement du solde.',
                ],
                criteria: [
                  'Le candidat établit un procès-verbal complet et daté.',
                  'Le candidat fixe un délai réaliste pour chaque réserve.',
                ],
                epreuves: [4],
              },
              {
                lines: [
                  'Être capable de dresser le bilan économique et écologique d’un chantier en comparant le prévu et le réalisé, afin d’améliorer les offres suivantes.',
                  'calculer les écarts de temps et de matériaux ;',
                  'mesurer les volumes de déchets valorisés.',
                ],
                criteria: [
                  'Le candidat explique les trois écarts les plus importants.',
                  'Le candidat propose deux améliorations chiffrées.',
                ],
                epreuves: [4],
              },
            ],
          },
        ],
      },
    ],
    epreuves: [
      {
        title: 'Étude de cas',
        lines: [
          'À partir d’un dossier de consultation remis deux semaines avant, le candidat rédige une note d’étude et un devis.',
          'Durée de la rédaction : 4 heures. Travail individuel.',
        ],
      },
      {
        title: 'Dossier professionnel',
        lines: [
          'Le candidat remet un dossier de vingt à trente pages sur un chantier qu’il a préparé.',
          'Le dossier comporte un planning, un plan d’installation et une liste de matériel.',
        ],
      },
      {
        title: 'Mise en situation professionnelle',
        lines: [
          'Sur un terrain d’exercice, le candidat implante un ouvrage et réceptionne une livraison.',
          'Durée : 2 heures, devant deux évaluateurs professionnels.',
        ],
      },
      {
        title: 'Jeu de rôle',
        lines: ['Le candidat anime une équipe de trois personnes jouées par des comédiens ou des formateurs.'],
      },
      {
        title: 'Soutenance orale (30 min)',
        lines: [
          'Présentation de vingt minutes suivie de dix minutes d’échange avec le jury.',
          'Le jury réunit un paysagiste en exercice et un représentant du certificateur.',
        ],
      },
    ],
  };
}
