import type { Certification } from '@referentiel/model';

/** An ordinary blank where French typography has one that does not break: before « ; : ! ? » and inside guillemets. */
const LOOSE = / (?=[;:!?»](?:[\s\u00a0)\]»]|$))|(?<=«) /gu;
const WORDED = new Set(['texte', 'intitule', 'titre']);

/**
 * How many ordinary spaces stand where the typography of French has no-break ones. They stay: an import writes what the
 * document says, and the editor puts them right at once.
 */
export function looseSpaces(certification: Certification): number {
  let count = 0;
  const visit = (value: object): void => {
    for (const [key, held] of Object.entries(value)) {
      if (typeof held === 'string') {
        if (WORDED.has(key)) count += held.match(LOOSE)?.length ?? 0;
      } else if (held !== null && typeof held === 'object' && key !== 'notes') visit(held);
    }
  };
  visit(certification);
  return count;
}
