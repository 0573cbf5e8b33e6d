import { type Catalogue, withoutPlaces } from '@referentiel/model';
import type { Catalogues, RuleContext } from '../rules/rule.js';
import { catalogueViolations } from './catalogue-findings.js';
import { entryIndex } from './entry-index.js';
import { type Finding, finding, related } from './finding.js';

/** The catalogues that names are resolved in. */
export interface CataloguesAtHand {
  catalogues: Catalogues;
  entree: RuleContext['entree'];
  /** Another number when one of them says something else. */
  readonly revision: number;
}

/** The very same catalogue twice takes nothing from anybody: a copy of a built-in one, kept to be read. */
function isCopy(catalogue: Catalogue, known: Catalogue): boolean {
  return JSON.stringify(withoutPlaces(catalogue)) === JSON.stringify(withoutPlaces(known));
}

/** What is wrong in an author's catalogue, namesakes included. */
export function ownCatalogueFindings(catalogue: Catalogue, { catalogues, entree }: CataloguesAtHand): Finding[] {
  const uri = catalogue.place?.uri ?? '';
  const found = catalogueViolations(catalogue, catalogues, entree).map(({ rule, violation }) =>
    finding(rule, violation, uri),
  );
  return [...namesake(catalogue, catalogues.get(catalogue.code)), ...found];
}

function namesake(catalogue: Catalogue, known: Catalogue | undefined): Finding[] {
  if (!known || known === catalogue || !catalogue.place || isCopy(catalogue, known)) return [];
  const violation = related({ code: catalogue.code }, catalogue.place, known.place);
  return [finding('REF-06', violation, catalogue.place.uri)];
}

/** The catalogues of a workspace by name, with what is wrong in the author's own. */
export interface CheckedCatalogues extends CataloguesAtHand {
  findings: Finding[];
}

/** Puts the catalogues together, the built-in ones first: they win over a namesake. */
export function checkCatalogues(builtin: readonly Catalogue[], own: readonly Catalogue[]): CheckedCatalogues {
  const catalogues = new Map<string, Catalogue>();
  for (const catalogue of [...builtin, ...own]) {
    if (!catalogues.has(catalogue.code)) catalogues.set(catalogue.code, catalogue);
  }
  const atHand = { catalogues, entree: entreeOf(catalogues), revision: 0 };
  return { ...atHand, findings: own.flatMap((catalogue) => ownCatalogueFindings(catalogue, atHand)) };
}

/** An entry by the name of its catalogue and its code. */
export function entreeOf(catalogues: Catalogues): RuleContext['entree'] {
  return (name, code) => {
    const catalogue = catalogues.get(name);
    return catalogue && entryIndex(catalogue).get(code);
  };
}
