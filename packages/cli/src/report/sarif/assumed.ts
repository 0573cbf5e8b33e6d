import type { CheckedCertification } from '@referentiel/language';
import { plainText } from '@referentiel/model';
import type { Assumed } from './result.js';

/** The findings that the authors of certifications assume, with their reasons. */
export function assumedIn(certifications: readonly CheckedCertification[]): Assumed[] {
  return certifications.flatMap(({ waivers, resolver }) =>
    waivers.flatMap(({ findings, place, raison }) =>
      findings.map((finding) => ({ finding, place, raison: raison ? plainText(resolver.prose(raison)).trim() : '' })),
    ),
  );
}
