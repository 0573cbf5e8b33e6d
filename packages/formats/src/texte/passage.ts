import type { ContenuEvaluation, Element, Place, Prose } from '@referentiel/model';

/** What a passage is, for the format that styles it. The first six are the titles of containers. */
export type Role =
  | 'bloc'
  | 'choix'
  | 'option'
  | 'activite'
  | 'tache'
  | 'sousTache'
  | 'nombre'
  | 'tronc'
  | 'inclut'
  | 'objectifs'
  | 'prerequis'
  | 'contexte'
  | 'description'
  | 'competence'
  | 'epreuve'
  | 'partie'
  | 'parametre'
  | 'liaison'
  | 'modalite'
  | 'projet'
  | 'semaine'
  | 'exemples'
  | 'missions'
  | 'critere'
  | 'resultat'
  | 'mention'
  | 'finale'
  | 'justification';

/**
 * One text as it is printed, whatever the format: a code, a label, a title, then prose, each only when there is one.
 * The author's characters stand in it unchanged; fragments and parameters are already replaced.
 */
export interface Passage {
  role: Role;
  /** Printed code, with its separator (« A1 – »). */
  code?: string;
  /** Printed before the text, without its colon (« Contexte »). */
  label?: string;
  intitule?: string;
  prose?: Prose;
  /** How many steps below the title of the cell it stands. */
  retrait: number;
  /** An item of a list that the layout makes, such as the tasks of an activity. */
  puce?: true;
  /** What it comes from: a click in a preview goes to its place. */
  element?: Element | ContenuEvaluation;
  /** Written at a place of use, instead of what its element says. */
  surcharge?: true;
  /** The field that it prints, by its name in the model, and what holds it, where the passage is not a whole element. */
  champ?: { nom: string; de: { place?: Place } };
}
