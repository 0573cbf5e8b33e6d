import { newReferentiel, slugFromTitle } from '@referentiel/language';
import { NEW_REFERENTIEL, type NewReferentielParams, type NewReferentielResult } from '../protocol.js';
import type { Feature } from './feature.js';

/** The first file of a certification, from what its author answers. */
export const newReferentiels: Feature = {
  capabilities: {},
  register({ connection }) {
    connection.onRequest(
      NEW_REFERENTIEL,
      (params: NewReferentielParams): NewReferentielResult => ({
        name: `${slugFromTitle(params.intitule)}.ref`,
        text: newReferentiel(params),
      }),
    );
  },
};
