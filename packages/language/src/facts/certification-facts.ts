import {
  addTo,
  type Catalogue,
  type Certification,
  type Competence,
  type CompetenceSituee,
  type CompetenceTransversale,
  competencesOf,
  type Element,
  type EntreeCatalogue,
  type Epreuve,
  type Partie,
  type Resolver,
  renvoisOf,
  walk,
} from '@referentiel/model';
import { type CriteresConteneur, criteresFrom } from './criteres.js';
import { type Evaluateur, evaluates, evaluateursOf } from './evaluateurs.js';
import { type Portee, porteesOf } from './portees.js';

/** A certification with its names resolved, and the catalogues at hand. */
export interface Resolved {
  certification: Certification;
  resolver: Resolver;
  catalogues: ReadonlyMap<string, Catalogue>;
  entree(catalogue: string, code: string): EntreeCatalogue | undefined;
}

/** What follows from a whole certification, for the rules as for the editor; worked out as it is asked for. */
export class CertificationFacts {
  readonly competences: readonly CompetenceSituee[];
  private readonly paths = new Map<Element, readonly Element[]>();
  private readonly evaluators = new Map<Element, readonly Evaluateur[]>();
  private readonly criteria = new Map<Element, readonly CriteresConteneur[]>();
  private scopes: ReadonlyMap<Element, readonly Portee[]> | undefined;
  private evaluated: ReadonlyMap<Epreuve | Partie, readonly Competence[]> | undefined;
  private takers: ReadonlyMap<CompetenceTransversale, readonly Competence[]> | undefined;

  constructor(readonly checked: Resolved) {
    const { certification } = checked;
    this.paths.set(certification, []);
    walk(certification, (element, path) => this.paths.set(element, path));
    this.competences = competencesOf(certification);
  }

  /** The elements around one, the certification first. */
  pathOf(element: Element): readonly Element[] {
    return this.paths.get(element) ?? [];
  }

  /** What evaluates a competence: its own épreuves, those it inherits, those of a choice whose core it belongs to. */
  evaluateursOf(competence: Competence): readonly Evaluateur[] {
    return this.evaluateursAt(competence);
  }

  /** What an element without evaluation of its own says is what its holder says, worked out once for all that it holds. */
  private evaluateursAt(element: Element): readonly Evaluateur[] {
    let found = this.evaluators.get(element);
    if (!found) {
      this.scopes ??= porteesOf(this.checked);
      const around = this.pathOf(element);
      const holder = around.at(-1);
      found =
        holder && !this.scopes.has(element) && !evaluates(element)
          ? this.evaluateursAt(holder)
          : evaluateursOf([...around, element], this.scopes, this.checked.resolver);
      this.evaluators.set(element, found);
    }
    return found;
  }

  /** The criteria that count for all that an element holds, the nearest holder first; those of an element once. */
  criteresFrom(holder: Element): readonly CriteresConteneur[] {
    let found = this.criteria.get(holder);
    if (!found) {
      const around = this.pathOf(holder).at(-1);
      found = criteresFrom(holder, around ? this.criteresFrom(around) : []);
      this.criteria.set(holder, found);
    }
    return found;
  }

  /** The competences that an épreuve, or a part of one, evaluates; those of its parts count for the épreuve. */
  evalueesPar(epreuve: Epreuve | Partie): readonly Competence[] {
    this.evaluated ??= this.readEvaluated();
    return this.evaluated.get(epreuve) ?? [];
  }

  /** The competences that take up a transversal one. */
  reprisesDe(transversale: CompetenceTransversale): readonly Competence[] {
    this.takers ??= this.readTakers();
    return this.takers.get(transversale) ?? [];
  }

  private readEvaluated(): Map<Epreuve | Partie, Competence[]> {
    const found = new Map<Epreuve | Partie, Set<Competence>>();
    const add = (epreuve: Epreuve | Partie, competence: Competence) => {
      const known = found.get(epreuve);
      if (known) known.add(competence);
      else found.set(epreuve, new Set([competence]));
    };
    for (const { competence } of this.competences) {
      for (const { enVigueur } of this.evaluateursOf(competence)) {
        if (enVigueur.genre !== 'usage' || !enVigueur.epreuve) continue;
        const { epreuve } = enVigueur;
        add(epreuve, competence);
        const whole = epreuve.genre === 'partie' ? this.pathOf(epreuve).at(-1) : undefined;
        if (whole?.genre === 'epreuve') add(whole, competence);
      }
    }
    return new Map([...found].map(([epreuve, competences]) => [epreuve, [...competences]]));
  }

  private readTakers(): Map<CompetenceTransversale, Competence[]> {
    const found = new Map<CompetenceTransversale, Competence[]>();
    for (const { from, kind } of renvoisOf(this.checked.certification)) {
      if (kind !== 'transversale' || from.genre !== 'competence') continue;
      const target = this.checked.resolver.transversale(from);
      if (target) addTo(found, target, from);
    }
    return found;
  }
}

const remembered = new WeakMap<Certification, CertificationFacts>();

/** The facts of a certification, worked out once for each state of it. */
export function factsOf(checked: Resolved): CertificationFacts {
  let facts = remembered.get(checked.certification);
  if (!facts) {
    facts = new CertificationFacts(checked);
    remembered.set(checked.certification, facts);
  }
  return facts;
}
