import {
  type Certification,
  type Conteneur,
  type ContenuEvaluation,
  contenuOf,
  type Element,
  isConteneur,
  isFinale,
} from '@referentiel/model';

/** A container that the table walks into: the certification itself, or one of its elements. */
export type Porteur = Conteneur | Certification;

const EN_COLONNE = new Set(['activite', 'tache', 'sousTache']);

/** Whether a container stands in the first column; the others are rows over the full width. */
export function isEnColonne(
  element: Element,
): element is Extract<Conteneur, { genre: 'activite' | 'tache' | 'sousTache' }> {
  return EN_COLONNE.has(element.genre);
}

/** What a container says itself about evaluation, in source order. */
export function contenuEvaluationOf(owner: Element): ContenuEvaluation[] {
  return contenuOf(owner).filter(
    (child): child is ContenuEvaluation => !isConteneur(child) && child.genre !== 'competence',
  );
}

/** Whether a container has something of its own to put in the columns of evaluation. */
export function hasColumnContent(owner: Element): boolean {
  return contenuEvaluationOf(owner).some((child) => {
    if (child.genre === 'evaluation') return !isFinale(owner, child);
    if (child.genre === 'mention') return owner.genre !== 'certification' && child.position === 'sous les modalités';
    return true;
  });
}

/**
 * Whether competences stand directly in `owner`, or in the options of a choice that it offers: its activities without
 * competence are then beside them.
 */
function facesCompetence(owner: Element): boolean {
  return contenuOf(owner).some((child) => {
    if (child.genre === 'competence') return true;
    return (child.genre === 'choix' || child.genre === 'option') && facesCompetence(child);
  });
}

/** Whether an activity or a task holds a competence, or anything about evaluation, at any depth. */
function isInhabited(owner: Element): boolean {
  return contenuOf(owner).some((child) => !isConteneur(child) || isInhabited(child));
}

/**
 * Whether a container inside `owner` has rows of its own. Activities and tasks without competence stand in a cell of
 * what holds them, unless nothing beside them holds a competence.
 */
export function isWalked(child: Conteneur, owner: Element): boolean {
  if (!isEnColonne(child) || isInhabited(child)) return true;
  return !isEnColonne(owner) && !facesCompetence(owner);
}

/** Whether anything inside `owner` makes a row of four cells. */
export function hasRowsInside(owner: Element): boolean {
  return contenuOf(owner).some((child) => {
    if (!isConteneur(child)) return child.genre === 'competence';
    if (isEnColonne(child)) return isWalked(child, owner);
    return hasRowsInside(child) || hasColumnContent(child);
  });
}
