import type { Catalogue, EntreeCatalogue } from '@referentiel/model';
import type { Catalogues, Params, Violation } from '../rules/rule.js';

/** A violation with the rule that it breaks. */
export interface RuleViolation {
  rule: string;
  violation: Violation;
}

type Find = (catalogue: string, code: string) => EntreeCatalogue | undefined;

function entries(catalogue: Catalogue): EntreeCatalogue[] {
  return catalogue.domaines.flatMap((domaine) => domaine.entrees);
}

function at(entree: EntreeCatalogue, params: Params): Violation {
  return { place: entree.place, params, element: entree.code };
}

function duplicates(catalogue: Catalogue): RuleViolation[] {
  const all = entries(catalogue);
  const count = new Map<string, number>();
  for (const { code } of all) count.set(code, (count.get(code) ?? 0) + 1);
  return all
    .filter(({ code }) => (count.get(code) ?? 0) > 1)
    .map((entree) => ({ rule: 'REF-07', violation: at(entree, { code: entree.code, catalogue: catalogue.code }) }));
}

function requirements(catalogue: Catalogue, catalogues: Catalogues, find: Find): RuleViolation[] {
  const connus = [...catalogues.keys()].join(', ');
  return entries(catalogue).flatMap(({ requiert }) =>
    requiert.flatMap(({ catalogue: name, entree, place }): RuleViolation[] => {
      if (!catalogues.has(name)) {
        return [{ rule: 'REF-04', violation: { place, params: { catalogue: name, entree, suggestion: '', connus } } }];
      }
      if (find(name, entree)) return [];
      return [{ rule: 'REF-05', violation: { place, params: { catalogue: name, entree, suggestion: '' } } }];
    }),
  );
}

function reversedLevels(catalogue: Catalogue): RuleViolation[] {
  return entries(catalogue)
    .filter(({ niveaux }) => niveaux?.min !== undefined && niveaux.max !== undefined && niveaux.min > niveaux.max)
    .map((entree) => ({
      rule: 'SYN-06',
      violation: at(entree, {
        fr: 'le plus petit niveau doit venir le premier',
        en: 'the lower level must come first',
      }),
    }));
}

/** The aspects that an entry may rate: those of its catalogue and of the frameworks that its catalogue requires, e-CF first. */
function unknownNotions(catalogue: Catalogue, catalogues: Catalogues): RuleViolation[] {
  const required = entries(catalogue).flatMap(({ requiert }) => requiert.map((one) => one.catalogue));
  const around = [...new Set(['e-CF', ...required])].flatMap((name) => catalogues.get(name) ?? []);
  const known = new Set([catalogue, ...around].flatMap(({ notions }) => notions.map(({ code }) => code)));
  const connues = [...known].slice(0, 10).join(', ');
  return entries(catalogue).flatMap((entree) =>
    entree.notions
      .filter(({ code }) => code !== '' && !known.has(code))
      .map(({ code }) => ({ rule: 'ECF-06', violation: at(entree, { entree: entree.code, notion: code, connues }) })),
  );
}

/** What is wrong in an author's own catalogue: codes twice, what leads nowhere, reversed levels. */
export function catalogueViolations(catalogue: Catalogue, catalogues: Catalogues, find: Find): RuleViolation[] {
  return [
    ...duplicates(catalogue),
    ...requirements(catalogue, catalogues, find),
    ...unknownNotions(catalogue, catalogues),
    ...reversedLevels(catalogue),
  ];
}
