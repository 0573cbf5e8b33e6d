import { type Catalogue, withoutPlaces } from '@referentiel/model';
import type { Catalogues, RuleContext } from '../rules/rule.js';
import { catalogueViolations } from './catalogue-findings.js';
import { type Finding, finding, related } from './finding.js';

function entryIndex(catalogues: Catalogues): RuleContext['entree'] {
  const index = new Map<string, Map<string, Catalogue['domaines'][number]['entrees'][number]>>();
  for (const [name, catalogue] of catalogues) {
    index.set(
      name,
      new Map(catalogue.domaines.flatMap((domaine) => domaine.entrees.map((entree) => [entree.code, entree]))),
    );
  }
  return (catalogue, code) => index.get(catalogue)?.get(code);
}

/** The very same catalogue twice takes nothing from anybody: a copy of a built-in one, kept to be read. */
function isCopy(catalogue: Catalogue, known: Catalogue): boolean {
  return JSON.stringify(withoutPlaces(catalogue)) === JSON.stringify(withoutPlaces(known));
}

/** The catalogues of a workspace by name, with an index of their entries and what is wrong in the author's own. */
export interface CheckedCatalogues {
  catalogues: Catalogues;
  entree: RuleContext['entree'];
  findings: Finding[];
}

/** Puts the catalogues together, the built-in ones first: they win over a namesake. */
export function checkCatalogues(builtin: Catalogue[], own: Catalogue[]): CheckedCatalogues {
  const catalogues = new Map<string, Catalogue>();
  const findings: Finding[] = [];
  for (const catalogue of [...builtin, ...own]) {
    const known = catalogues.get(catalogue.code);
    if (!known) catalogues.set(catalogue.code, catalogue);
    else if (catalogue.place && !isCopy(catalogue, known)) {
      const violation = related({ code: catalogue.code }, catalogue.place, known.place);
      findings.push(finding('REF-06', violation, catalogue.place.uri));
    }
  }
  const entree = entryIndex(catalogues);
  for (const catalogue of own) {
    for (const { rule, violation } of catalogueViolations(catalogue, catalogues, entree)) {
      findings.push(finding(rule, violation, catalogue.place?.uri ?? ''));
    }
  }
  return { catalogues, entree, findings };
}
