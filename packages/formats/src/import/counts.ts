import { type Certification, type Genre, walk } from '@referentiel/model';
import type { ImportCounts } from './imported.js';

const COUNTED: Partial<Record<Genre, keyof ImportCounts>> = {
  bloc: 'blocs',
  activite: 'activites',
  competence: 'competences',
  critere: 'criteres',
  epreuve: 'epreuves',
};

/** What a certification holds, for the head of a report. */
export function countsOf(certification: Certification): ImportCounts {
  const counts: ImportCounts = { blocs: 0, activites: 0, competences: 0, criteres: 0, epreuves: 0 };
  walk(certification, ({ genre }) => {
    const counted = COUNTED[genre as Genre];
    if (counted) counts[counted]++;
  });
  return counts;
}
