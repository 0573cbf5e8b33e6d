import { createHash } from 'node:crypto';
import type { Finding } from '@referentiel/language';
import { shownUri } from '../../files/shown-path.js';

/** The name of our fingerprint; its number changes with what it is made of. */
export const FINGERPRINT = 'referentiel/v1';

/**
 * What tells a finding from the others from one run to the next, wherever its line has moved: its rule, its file, its
 * element, its message, and its rank among those that have all of this in common. The same in both languages.
 */
export class Fingerprints {
  private readonly ranks = new Map<string, number>();

  of({ rule, place, element, message }: Finding): string {
    const key = JSON.stringify([rule, shownUri(place.uri), element ?? '', message.fr]);
    const rank = this.ranks.get(key) ?? 0;
    this.ranks.set(key, rank + 1);
    return createHash('sha256').update(`${key}${rank}`).digest('hex').slice(0, 32);
  }
}
