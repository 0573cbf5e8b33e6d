import { type Certification, type Competence, type CompetenceTransversale, type Place, walk } from '@referentiel/model';

/** A competence that refers to an entry of a catalogue, at a level. */
export interface Rattachee {
  competence: Competence | CompetenceTransversale;
  niveau?: number;
  /** Where the reference is written. */
  place?: Place;
}

const remembered = new WeakMap<Certification, ReadonlyMap<string, readonly Rattachee[]>>();

function key(catalogue: string, code: string): string {
  return `${catalogue}\u0000${code}`;
}

function readRattachees(certification: Certification): Map<string, Rattachee[]> {
  const found = new Map<string, Rattachee[]>();
  walk(certification, (element) => {
    if (element.genre !== 'competence' && element.genre !== 'competenceTransversale') return;
    for (const { catalogue, entree, niveau, place } of element.references) {
      const known = found.get(key(catalogue, entree)) ?? [];
      known.push({ competence: element, ...(niveau !== undefined && { niveau }), ...(place && { place }) });
      found.set(key(catalogue, entree), known);
    }
  });
  return found;
}

/** The competences of a certification that refer to an entry, in reading order; worked out once for each state of it. */
export function rattacheesA(
  { certification }: { certification: Certification },
  catalogue: string,
  code: string,
): readonly Rattachee[] {
  let index = remembered.get(certification);
  if (!index) {
    index = readRattachees(certification);
    remembered.set(certification, index);
  }
  return index.get(key(catalogue, code)) ?? [];
}
