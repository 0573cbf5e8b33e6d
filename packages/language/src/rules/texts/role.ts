import type { Element } from '@referentiel/model';

/**
 * What a printed text is for an author. `intitule`: a title; `conteneur`: context and description of blocs, activities,
 * tasks, options; `epreuve`: what an épreuve or a use of one says; `modalite`: other texts of the third column (modalités,
 * projects, missions, examples); `certification`: what stands at its head; `fragment`: a text written once to be named.
 */
export type Role =
  | 'intitule'
  | 'competence'
  | 'critere'
  | 'resultat'
  | 'modalite'
  | 'mention'
  | 'epreuve'
  | 'evaluation'
  | 'conteneur'
  | 'certification'
  | 'renouvellement'
  | 'fragment';

/** By the kind of the holder, where it is no element: what the holder is, the text is. */
const BY_HOLDER: Readonly<Record<string, Role>> = {
  resultat: 'resultat',
  exemples: 'modalite',
  missions: 'modalite',
  modalite: 'modalite',
  projet: 'modalite',
  semaine: 'modalite',
  mention: 'mention',
  evaluation: 'evaluation',
};

const BY_ELEMENT: Readonly<Record<Element['genre'], Role>> = {
  certification: 'certification',
  bloc: 'conteneur',
  activite: 'conteneur',
  tache: 'conteneur',
  sousTache: 'conteneur',
  choix: 'conteneur',
  option: 'conteneur',
  competence: 'competence',
  competenceTransversale: 'competence',
  critere: 'critere',
  epreuve: 'epreuve',
  partie: 'epreuve',
  texte: 'fragment',
};

/** The overrides of a use, and what they hold, belong to an épreuve wherever the use stands. */
const USE_FIELDS = new Set(['motif', 'composition', 'livrables', 'lieu', 'amenagements', 'precision']);

/** What a text is, from what holds it: the element around it, the object of the model, the field. */
export function roleOf(element: Element, porteur: object, champ: string): Role {
  if (porteur === element) return ofElement(element, champ);
  const genre = 'genre' in porteur ? String(porteur.genre) : '';
  const byHolder = BY_HOLDER[genre];
  if (byHolder) return byHolder;
  if ('equivalences' in porteur || 'ancien' in porteur || 'reponse' in porteur || champ === 'commentaire') {
    return 'renouvellement';
  }
  return USE_FIELDS.has(champ) ? 'epreuve' : ofElement(element, champ);
}

function ofElement({ genre }: Element, champ: string): Role {
  if (genre === 'competence' || genre === 'competenceTransversale')
    return champ === 'enonce' ? 'competence' : 'epreuve';
  return BY_ELEMENT[genre];
}
