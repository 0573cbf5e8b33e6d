import type { MiseEnPratique, TexteModalite } from '@referentiel/model';
import type { ModaliteText } from '../columns/modalities.js';
import { bodyBehindLabel } from '../text/label-lines.js';
import type { Line } from '../text/line.js';
import { proseOf, titleOf } from '../text/prose.js';

const DEFAULTS = { exemples: 'Exemples', missions: 'Missions en entreprise' } as const;

/** Examples and missions under their label, a project or a themed week under its title. */
export function pratiqueOf(
  { genre, titre }: Extract<ModaliteText, { kind: 'pratique' }>,
  taken: Line[],
): TexteModalite | MiseEnPratique {
  const body = bodyBehindLabel(taken);
  if (genre === 'exemples' || genre === 'missions') {
    return { genre, ...(titre !== undefined && titre !== DEFAULTS[genre] && { titre }), texte: proseOf(body) };
  }
  const [name, ...rest] = body;
  const description = proseOf(rest);
  return { genre, intitule: titleOf(name?.runs ?? []), ...(description.blocs.length && { description }) };
}
