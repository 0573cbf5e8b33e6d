import fc from 'fast-check';
import { type Competence, type CompetenceTransversale, THEMES } from '../../src/index.js';
import { code, coded, reference, renvoi, suivi, texte, titre } from './element.js';
import { contenuEvaluation } from './evaluation.js';
import { few, shape, some } from './shape.js';

const corps = {
  references: few(reference),
  themes: fc.uniqueArray(fc.constantFrom(...THEMES), { maxLength: 2 }),
  contenu: some(contenuEvaluation, 3),
  ...suivi,
};

const propre = shape<Competence>(
  { genre: fc.constant('competence'), ...corps },
  { code, imprime: titre, reprend: renvoi, enonce: texte },
);

export const competence = coded(
  fc.tuple(propre, texte, fc.boolean()).map(([one, enonce, dite]): Competence => (dite ? { enonce, ...one } : one)),
);

export const competenceTransversale = coded(
  shape<CompetenceTransversale>(
    { genre: fc.constant('competenceTransversale'), ...corps },
    { code, imprime: titre, enonce: texte },
  ),
);
