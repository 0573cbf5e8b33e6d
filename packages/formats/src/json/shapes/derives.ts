import type { DerivesShape } from '../object.js';

const CODES = { type: 'array', items: { type: 'string' } };

/** The derived facts of a competence, see derive.ts. */
export const DERIVES_COMPETENCE: DerivesShape = {
  description: 'Faits déduits, pour les systèmes d’information ; ils sont ignorés à la lecture.',
  schema: {
    type: 'object',
    properties: {
      epreuves: {
        description: 'Noms des épreuves et des parties qui évaluent la compétence, héritées comprises.',
        ...CODES,
      },
      criteresHerites: {
        description:
          'Codes des critères qui valent pour elle sans être dans ses « criteres » : ceux de ses conteneurs et de la compétence transversale reprise.',
        ...CODES,
      },
    },
    additionalProperties: false,
  },
};

/** The derived facts of a certification, see derive.ts. */
export const DERIVES_CERTIFICATION: DerivesShape = {
  description: 'Faits déduits, pour les systèmes d’information ; ils sont ignorés à la lecture.',
  schema: {
    type: 'object',
    properties: {
      couverture: {
        description: 'Pour chaque épreuve ou partie qui évalue des compétences, lesquelles.',
        type: 'array',
        items: {
          type: 'object',
          properties: {
            epreuve: { description: 'Nom de l’épreuve (E1) ou de la partie (E1.P1).', type: 'string' },
            competences: { description: 'Codes des compétences évaluées.', ...CODES },
          },
          required: ['epreuve', 'competences'],
          additionalProperties: false,
        },
      },
      competencesSansEvaluation: {
        description: 'Codes des compétences que rien n’évalue : ni épreuve, ni modalité.',
        ...CODES,
      },
    },
    additionalProperties: false,
  },
};
