import type { Derogation, ElementBase, Renvoi } from '@referentiel/model';
import { type Codec, definition, mapped } from '../codec.js';
import { type Entries, list, optional, required } from '../entry.js';
import { object } from '../object.js';
import { code, ligne } from '../scalars.js';
import { note, texte } from '../texte.js';

/** A reference is the name as written. */
export const renvoi: Codec<Renvoi> = mapped(
  code,
  (nom): Renvoi => ({ nom }),
  (value) => value.nom,
);

const derogation: Codec<Derogation> = definition(
  'derogation',
  'Constat d’une règle que l’auteur assume (« assume »).',
  () =>
    object<Derogation>('dérogation', {
      regle: required(code, 'Identifiant de la règle, par exemple CMP-05.'),
      raison: optional(texte, 'Pourquoi l’auteur l’assume.'),
    }),
);

/** How an element is named and printed: the first keys of each. */
export const nommage: Pick<Entries<ElementBase>, 'code' | 'imprime'> = {
  code: optional(code, 'Code : le nom de l’élément dans les renvois.'),
  imprime: optional(ligne, 'Ce qui est imprimé à la place du code.'),
};

/** What an author keeps for the working group: never printed in a document. */
export const suivi: Pick<Entries<ElementBase>, 'notes' | 'derogations'> = {
  notes: list(note, 'Notes de l’auteur, jamais imprimées.'),
  derogations: list(derogation, 'Constats que l’auteur assume.'),
};
