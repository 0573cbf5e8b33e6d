import {
  type Certification,
  type Competence,
  type Critere,
  competencesOf,
  contenuOf,
  type Element,
  enVigueur,
  NameTable,
  Resolver,
  type UsageEpreuve,
  walk,
} from '@referentiel/model';
import type { JsonObject } from './codec.js';

/** The names by which an information system finds the elements of a certification, from anywhere in it. */
class Names {
  private readonly table = new NameTable<Element, Element['genre']>();
  private readonly parties = new Map<Element, string>();

  constructor(certification: Certification) {
    walk(certification, (element, path) => this.table.add(element, path.at(-1), element.genre, element.code));
    for (const epreuve of certification.epreuves) {
      for (const partie of epreuve.parties) {
        if (epreuve.code && partie.code) this.parties.set(partie, `${epreuve.code}.${partie.code}`);
      }
    }
  }

  /** `C1`, `BC2.A1` where a code is used again elsewhere, always `E1.P1` for a part; undefined without a code. */
  of(element: Element): string | undefined {
    const nom = this.parties.get(element);
    if (nom !== undefined || element.code === undefined) return nom;
    return this.table.nameAt(element, element.code, [element.genre], undefined);
  }
}

function distinct(names: (string | undefined)[]): string[] {
  return [...new Set(names.filter((name) => name !== undefined))];
}

/** The keys that have something to say, in the order given; undefined when none has. */
function facts(all: Record<string, JsonObject[] | string[]>): JsonObject | undefined {
  const kept = Object.entries(all).filter(([, values]) => values.length);
  return kept.length ? Object.fromEntries(kept) : undefined;
}

function isCritere(child: { genre: string }): child is Critere {
  return child.genre === 'critere';
}

/** The criteria that count for a competence without being its own. */
function inheritedCriteria(competence: Competence, path: Element[], resolver: Resolver): Critere[] {
  const transversale = resolver.transversale(competence);
  return [...path, ...(transversale ? [transversale] : [])].flatMap((owner) => contenuOf(owner).filter(isCritere));
}

export interface Derives {
  certification: JsonObject | undefined;
  competences: Map<object, JsonObject | undefined>;
}

/**
 * What follows from the certification and an information system wants: which épreuves evaluate which competences, what
 * criteria they inherit, which ones nothing evaluates. Codes only; elements without a code are left out.
 */
export function derive(certification: Certification): Derives {
  const resolver = new Resolver(certification);
  const names = new Names(certification);
  const competences = new Map<object, JsonObject | undefined>();
  const covered = new Map<string, string[]>();
  const bare: (string | undefined)[] = [];
  for (const { competence, path } of competencesOf(certification)) {
    const nom = names.of(competence);
    const inForce = enVigueur([...path, competence], resolver);
    const usages = inForce.filter((one): one is UsageEpreuve => one.genre === 'usage');
    const epreuves = distinct(usages.map(({ epreuve }) => epreuve && names.of(epreuve)));
    const criteresHerites = distinct(inheritedCriteria(competence, path, resolver).map((critere) => names.of(critere)));
    competences.set(competence, facts({ epreuves, criteresHerites }));
    if (!inForce.length) bare.push(nom);
    if (nom === undefined) continue;
    for (const epreuve of epreuves) {
      const evaluated = covered.get(epreuve);
      if (evaluated) evaluated.push(nom);
      else covered.set(epreuve, [nom]);
    }
  }
  const declared = distinct(
    certification.epreuves.flatMap((epreuve) => [epreuve, ...epreuve.parties]).map((one) => names.of(one)),
  );
  const couverture = declared.flatMap((epreuve) => {
    const evaluated = covered.get(epreuve);
    return evaluated ? [{ epreuve, competences: distinct(evaluated) }] : [];
  });
  return { certification: facts({ couverture, competencesSansEvaluation: distinct(bare) }), competences };
}
