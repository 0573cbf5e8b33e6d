import type { Epreuve, Partie } from '@referentiel/model';
import type { Impression, Passage } from '../texte/index.js';
import { planOf } from './plan.js';
import { isRangee } from './rangee.js';

/** What the rows of a table say about evaluation, in reading order, whatever its columns and pages. */
function passagesDuPlan(impression: Impression): Passage[] {
  return planOf(impression).flatMap((ligne) => (isRangee(ligne) ? ligne.modalites : ligne.contenu));
}

/** The épreuves and parts whose own descriptions these passages print. One given at a place of use is another text. */
export function decritsPar(passages: readonly Passage[]): Set<unknown> {
  const described = passages.filter(({ role, surcharge }) => role === 'description' && !surcharge);
  return new Set(described.map(({ element }) => element));
}

/** The same for the table of a certification that is not laid out. */
export function decritsDans(impression: Impression): Set<unknown> {
  return decritsPar(passagesDuPlan(impression));
}

/**
 * The printing of a document whose table stands without the list of épreuves. An épreuve used only by its parts has no
 * place for what it says itself but that list: here it stands above the part that is read first.
 */
export function sansListe(impression: Impression): Impression {
  const passages = passagesDuPlan(impression);
  const decrits = decritsPar(passages);
  const printed = new Set<unknown>(passages.flatMap(({ element, champ }) => element ?? champ?.de ?? []));
  const owners = new Map<unknown, Epreuve>();
  for (const epreuve of impression.certification.epreuves) {
    const { parties, description } = epreuve;
    const isTold = description ? decrits.has(epreuve) : passages.some(({ champ }) => champ?.de === epreuve);
    if (!isTold) for (const partie of parties) owners.set(partie, epreuve);
  }
  const introduites = new Map<Epreuve, Partie>();
  for (const one of printed) {
    const epreuve = owners.get(one);
    if (epreuve && !introduites.has(epreuve)) introduites.set(epreuve, one as Partie);
  }
  return introduites.size ? { ...impression, introduites: new Set(introduites.values()) } : impression;
}
