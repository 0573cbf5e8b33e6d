import type { Certification } from '@referentiel/model';
import { ANNEXES, type Annexe, isAnnexeImprimee } from '../../annexes/noms.js';
import { type Impression, impressionOf } from '../../texte/index.js';
import { Bookmarks } from '../bookmarks.js';
import { Numbering } from '../numbering.js';
import type { DocxOptions } from '../options.js';
import type { Redaction } from '../passages.js';
import { correspondance } from './correspondance.js';
import { couverture } from './couverture.js';
import { journal } from './journal.js';
import { listeEpreuves } from './liste-epreuves.js';
import { ecartsProfils } from './profils.js';

type Ecriture = (impression: Impression, redaction: Redaction, options: DocxOptions) => string;

const ECRITURES: Record<Annexe, Ecriture> = {
  ecf: correspondance,
  cigref: ecartsProfils,
  couverture,
  epreuves: listeEpreuves,
  journal,
};

/** One annexe, heading included; nothing when the certification has nothing to say there. */
export function annexe(nom: Annexe, impression: Impression, redaction: Redaction, options: DocxOptions): string {
  return ECRITURES[nom](impression, redaction, options);
}

/** The annexes asked for (`options.annexes`), in their order in the document; those with nothing to say are left out. */
export function annexes(impression: Impression, redaction: Redaction, options: DocxOptions): string {
  return ANNEXES.filter((nom) => isAnnexeImprimee(nom, options.annexes))
    .map((nom) => ECRITURES[nom](impression, redaction, options))
    .join('');
}

/** The annexes asked for that a certification gives nothing to print in, so that their absence can be told. */
export function annexesVides(certification: Certification, options: DocxOptions): Annexe[] {
  const impression = impressionOf(certification);
  const redaction: Redaction = { numbering: new Numbering(), bookmarks: new Bookmarks() };
  return ANNEXES.filter((nom) => options.annexes?.includes(nom) && !ECRITURES[nom](impression, redaction, options));
}

export { ANNEXES, ANNEXES_PAR_DEFAUT, type Annexe } from '../../annexes/noms.js';
