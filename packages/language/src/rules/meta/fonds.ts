import type { Certification } from '@referentiel/model';
import type { RuleContext, RuleSettings } from '../rule.js';
import { empreintesOf } from './empreintes.js';

/** What a certification shows of itself to the others: plain data, which outlives its model. */
export interface Fonds {
  /** Its long texts, in reading order. */
  hashes: Float64Array;
  /** The main file, as its author knows it. */
  fichier: string;
  titre: string;
  /** The first certificateur as written, empty when none is named. */
  certificateur: string;
  /** What its certificateurs are recognised by. */
  noms: readonly string[];
  fiche?: string;
  /** The fiches that it renews. */
  renouvelees: readonly string[];
}

/** A certification among those that are compared. `context` may have to read it again: it is asked for only to tell. */
export interface Holder {
  /** URI of its main file, and its rank there. */
  readonly id: string;
  readonly fonds: Fonds;
  readonly settings: RuleSettings;
  context(): RuleContext;
}

/** The texts that a certification shares with another one, in its reading order. */
export interface Communs {
  autre: Holder;
  hashes: number[];
}

function nomsOf({ certificateurs }: Certification): string[] {
  const noms = certificateurs.flatMap(({ nom, siret }) => [
    ...(siret === undefined ? [] : [siret.slice(0, 9)]),
    nom
      .normalize('NFD')
      .replace(/[^\p{L}\d]/gu, '')
      .toLowerCase(),
  ]);
  return [...new Set(noms)];
}

/** What the others see of a certification. */
export function fondsOf(context: RuleContext): Fonds {
  const { certification } = context;
  const uri = certification.place?.uri;
  return {
    hashes: Float64Array.from(empreintesOf(context).keys()),
    fichier: uri === undefined ? '' : decoded(uri.slice(uri.lastIndexOf('/') + 1)),
    titre: certification.intitule ?? certification.code ?? '',
    certificateur: certification.certificateurs[0]?.nom ?? '',
    noms: nomsOf(certification),
    ...(certification.fiche !== undefined && { fiche: certification.fiche }),
    renouvelees: certification.renouvellements.flatMap(({ fiche }) => (fiche === undefined ? [] : [fiche])),
  };
}

/** A name of a file that is no valid escape (`100%.ref`) stands as it is. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Of another certificateur, and no version of the same fiche; where no certificateur is named nobody can tell. */
export function isStranger(one: Fonds, other: Fonds): boolean {
  if (one.fiche !== undefined && one.fiche === other.fiche) return false;
  if (succeeds(one, other) || succeeds(other, one)) return false;
  return one.noms.length > 0 && other.noms.length > 0 && !one.noms.some((nom) => other.noms.includes(nom));
}

function succeeds(later: Fonds, earlier: Fonds): boolean {
  return earlier.fiche !== undefined && later.renouvelees.includes(earlier.fiche);
}

/** Whether two states of a certification are the same to the others, but for their texts. */
export function sameStranger(one: Fonds, other: Fonds): boolean {
  const known = ({ hashes, ...rest }: Fonds) => JSON.stringify([hashes.length, rest]);
  return known(one) === known(other);
}
