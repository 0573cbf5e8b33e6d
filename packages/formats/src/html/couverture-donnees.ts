import {
  type Catalogue,
  type Certification,
  type Element,
  type EntreeCatalogue,
  enonceOf,
  type Place,
  type Plage,
  plainText,
  printedCode,
  type ReferenceCatalogue,
  Resolver,
  walk,
} from '@referentiel/model';

/** A competence that refers to an entry. */
export interface ReferenceSituee {
  /** Its printed code, else its name, else its first words. */
  nom: string;
  niveau?: number;
  place?: Place;
}

export interface EntreeCouverte {
  code: string;
  intitule?: string;
  /** The levels of the norm. */
  niveaux?: Plage;
  retiree: boolean;
  references: ReferenceSituee[];
  /** The highest level that the aimed profiles ask for. */
  requis?: number;
}

/** What of a framework a certification covers, area by area. */
export interface Couverture {
  /** Name of the framework (`e-CF`). */
  catalogue: string;
  domaines: { code: string; intitule?: string; entrees: EntreeCouverte[] }[];
  /** The profiles aimed at that ask for entries of the framework (`Cigref 1.6`). */
  profils: string[];
}

const MOTS_MAX = 4;

function nomOf(element: Element, path: Element[], certification: Certification, resolver: Resolver): string {
  const code = printedCode(element, path, certification) ?? element.code;
  if (code) return code;
  const enonce = element.genre === 'competence' ? enonceOf(element, resolver) : undefined;
  const words = enonce ? plainText(resolver.prose(enonce)).trim().split(/\s+/) : [];
  return words.length > MOTS_MAX ? `${words.slice(0, MOTS_MAX).join(' ')}…` : words.join(' ') || '…';
}

function referencesByEntree(certification: Certification, catalogue: string): Map<string, ReferenceSituee[]> {
  const resolver = new Resolver(certification);
  const found = new Map<string, ReferenceSituee[]>();
  walk(certification, (element, path) => {
    if (!('references' in element)) return;
    for (const { entree, niveau, place } of element.references.filter((one) => one.catalogue === catalogue)) {
      const situee: ReferenceSituee = {
        nom: nomOf(element, path, certification, resolver),
        ...(niveau !== undefined && { niveau }),
        ...(place && { place }),
      };
      found.set(entree, [...(found.get(entree) ?? []), situee]);
    }
  });
  return found;
}

type Catalogues = ReadonlyMap<string, Catalogue>;

function entreeOf({ catalogue, entree }: ReferenceCatalogue, catalogues: Catalogues): EntreeCatalogue | undefined {
  const entrees = catalogues.get(catalogue)?.domaines.flatMap((domaine) => domaine.entrees);
  return entrees?.find(({ code }) => code === entree);
}

/** What an aimed profile asks of a framework; an entry of the framework itself may be aimed at as well. */
function requirements(vise: ReferenceCatalogue, catalogue: string, catalogues: Catalogues): ReferenceCatalogue[] {
  if (vise.catalogue === catalogue) return [vise];
  return entreeOf(vise, catalogues)?.requiert.filter((one) => one.catalogue === catalogue) ?? [];
}

/**
 * What of a framework (e-CF by default) a certification covers, and what the profiles that it aims at ask for.
 * Undefined when the framework is not at hand.
 */
export function couvertureOf(
  certification: Certification,
  catalogues: Catalogues,
  catalogue = 'e-CF',
): Couverture | undefined {
  const cadre = catalogues.get(catalogue);
  if (!cadre) return undefined;
  const references = referencesByEntree(certification, catalogue);
  const requis = new Map<string, number>();
  const profils: string[] = [];
  for (const vise of certification.vise) {
    const asked = requirements(vise, catalogue, catalogues);
    if (asked.length) profils.push(`${vise.catalogue} ${vise.entree}`);
    for (const { entree, niveau = 0 } of asked) requis.set(entree, Math.max(niveau, requis.get(entree) ?? 0));
  }
  const situee = ({ code, intitule, niveaux, retiree }: EntreeCatalogue): EntreeCouverte => {
    const asked = requis.get(code);
    return {
      code,
      ...(intitule !== undefined && { intitule }),
      ...(niveaux && { niveaux }),
      retiree: retiree !== undefined,
      references: references.get(code) ?? [],
      ...(asked !== undefined && { requis: asked }),
    };
  };
  const domaines = cadre.domaines.map(({ code = '', intitule, entrees }) => ({
    code,
    ...(intitule !== undefined && { intitule }),
    entrees: entrees.map(situee),
  }));
  return { catalogue, domaines, profils };
}
