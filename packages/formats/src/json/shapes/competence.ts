import { type Competence, type CompetenceTransversale, type ReferenceCatalogue, THEMES } from '@referentiel/model';
import { type Codec, definition } from '../codec.js';
import { content } from '../content.js';
import { kind, list, optional, required } from '../entry.js';
import { object } from '../object.js';
import { among, code, entier } from '../scalars.js';
import { texte } from '../texte.js';
import { DERIVES_COMPETENCE } from './derives.js';
import { nommage, renvoi, suivi } from './element.js';
import { apres, avant } from './evaluation.js';

export const reference: Codec<ReferenceCatalogue> = definition(
  'reference',
  'Renvoi à une entrée de catalogue (e-CF, Cigref, ROME…).',
  () =>
    object<ReferenceCatalogue>('référence', {
      catalogue: required(code, 'Code du catalogue.'),
      entree: required(code, 'Code de l’entrée.'),
      niveau: optional(entier, 'Niveau visé.'),
    }),
);

const corps = {
  enonce: optional(texte, 'Texte de la compétence.'),
  references: list(reference, 'Entrées de catalogue auxquelles la compétence correspond.'),
  themes: list(among(THEMES), 'Thèmes traités.'),
  ...suivi,
};

export const competence: Codec<Competence> = definition('competence', 'Compétence.', () =>
  object<Competence>(
    'compétence',
    {
      genre: kind('competence'),
      ...nommage,
      reprend: optional(renvoi, 'Code de la compétence transversale reprise.'),
      ...corps,
      contenu: content<Competence['contenu'][number]>({ ...avant, ...apres }),
    },
    DERIVES_COMPETENCE,
  ),
);

export const competenceTransversale: Codec<CompetenceTransversale> = definition(
  'competenceTransversale',
  'Compétence transversale : déclarée une fois, reprise ailleurs.',
  () =>
    object<CompetenceTransversale>('compétence transversale', {
      genre: kind('competenceTransversale'),
      ...nommage,
      ...corps,
      contenu: content<CompetenceTransversale['contenu'][number]>({ ...avant, ...apres }),
    }),
);
