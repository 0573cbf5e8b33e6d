import type { Competence, ContenuEvaluation, Critere, Resultat, TexteModalite } from './competence.js';
import { type Epreuve, PARAMETRES_EPREUVE, type ParametresEpreuve, type Partie } from './epreuve.js';
import type { Evaluation, RenvoiEpreuve } from './evaluation.js';
import type { Place } from './place.js';
import type { Texte } from './prose.js';
import type { Resolver } from './resolve.js';
import { contenuOf, type Element } from './walk.js';

/** An épreuve in force at a place, with the parameters given on the way down, the nearest last. */
export interface UsageEpreuve {
  genre: 'usage';
  /** The name as written at the use that brought it in. */
  nom: string;
  /** Where that name is written. */
  place?: Place;
  /** What the name means; undefined when unknown or ambiguous. */
  epreuve: Epreuve | Partie | undefined;
  surcharges: ParametresEpreuve;
  motif?: Texte;
  /** Épreuves of one choice share the same object. */
  choix?: { mode: 'ou' | 'et/ou' };
  /** A final evaluation justifies itself; it is printed once for its scope. */
  finale: boolean;
}

/** What evaluates a competence or a container: épreuves and free texts, in source order. */
export type EnVigueur = UsageEpreuve | TexteModalite;

/** Whether an evaluation is printed once for its scope: it justifies itself, or covers a common core and its option. */
export function isFinale(owner: Element, evaluation: Evaluation): boolean {
  return evaluation.justification !== undefined || (owner.genre === 'choix' && owner.tronc.length > 0);
}

function use(renvoi: RenvoiEpreuve, owner: Element, resolver: Resolver, finale: boolean): UsageEpreuve {
  return {
    genre: 'usage',
    nom: renvoi.nom,
    epreuve: resolver.epreuve(renvoi, owner),
    surcharges: { ...renvoi.surcharges },
    ...(renvoi.place && { place: renvoi.place }),
    ...(renvoi.motif && { motif: renvoi.motif }),
    finale,
  };
}

function addEvaluation(inForce: EnVigueur[], evaluation: Evaluation, owner: Element, resolver: Resolver): EnVigueur[] {
  const next = [...inForce];
  const finale = isFinale(owner, evaluation);
  for (const groupe of evaluation.groupes) {
    const choix = groupe.choix && { mode: groupe.choix };
    for (const renvoi of groupe.renvois) {
      const added = use(renvoi, owner, resolver, finale);
      if (choix) added.choix = choix;
      const at = next.findIndex(
        (one) => one.genre === 'usage' && (added.epreuve ? one.epreuve === added.epreuve : one.nom === added.nom),
      );
      const known = next[at];
      if (known?.genre === 'usage') {
        // Already inherited: it keeps its rank and takes the parameters given here.
        next[at] = {
          ...known,
          ...added,
          surcharges: { ...known.surcharges, ...added.surcharges },
          finale: known.finale && finale,
        };
      } else next.push(added);
    }
  }
  return next;
}

function replacesInherited(owner: Element, resolver: Resolver): boolean {
  const transversale = owner.genre === 'competence' ? resolver.transversale(owner) : undefined;
  const said = [...(transversale ? contenuOf(transversale) : []), ...contenuOf(owner)];
  return said.some((child) => child.genre === 'evaluation' && child.seulement);
}

/**
 * What is in force inside the last element of `path` (owners first, the certification at the start), by the rule of
 * langage.md « Meaning »: each container adds to what is inherited, `seulement` replaces it.
 */
export function enVigueur(path: Element[], resolver: Resolver): EnVigueur[] {
  let inForce: EnVigueur[] = [];
  for (const owner of path) {
    // `seulement` replaces what is inherited, not what the same element says elsewhere.
    if (replacesInherited(owner, resolver)) inForce = [];
    const transversale = owner.genre === 'competence' ? resolver.transversale(owner) : undefined;
    for (const source of transversale ? [transversale, owner] : [owner]) {
      for (const child of contenuOf(source)) {
        if (child.genre === 'evaluation') inForce = addEvaluation(inForce, child, owner, resolver);
        else if (child.genre === 'modalite') inForce = [...inForce, child];
      }
    }
  }
  return inForce;
}

/** The parameters in force for a use: those declared by the épreuve, replaced by those given at its uses. */
export function parametresOf(usage: UsageEpreuve): ParametresEpreuve {
  return { ...(usage.epreuve && parametresDeclaresPar(usage.epreuve)), ...parametresDeclaresPar(usage.surcharges) };
}

/** The parameters that an épreuve or a use gives, without what else it holds. */
export function parametresDeclaresPar(source: ParametresEpreuve): ParametresEpreuve {
  return Object.fromEntries(
    PARAMETRES_EPREUVE.flatMap((name) => (source[name] === undefined ? [] : [[name, source[name]]])),
  );
}

/** The competence's own content preceded by that of the transversal competence it takes up. */
export function contenuOfCompetence(competence: Competence, resolver: Resolver): ContenuEvaluation[] {
  return [...(resolver.transversale(competence)?.contenu ?? []), ...competence.contenu];
}

/** The text of a competence: the local one, else the transversal one; undefined when none is written. */
export function enonceOf(competence: Competence, resolver: Resolver): Texte | undefined {
  return competence.enonce ?? resolver.transversale(competence)?.enonce;
}

/** The criteria and expected results of a competence, the transversal ones first. */
export function criteresOf(competence: Competence, resolver: Resolver): (Critere | Resultat)[] {
  return contenuOfCompetence(competence, resolver).filter(
    (child): child is Critere | Resultat => child.genre === 'critere' || child.genre === 'resultat',
  );
}
