import type { Certification } from '@referentiel/model';

/**
 * The register that a certification aims at: the one it names, else the one that it gives itself away by. A level, a bloc or
 * an activity belongs to the RNCP alone (Vademecum RNCP 2023, p. 21 and 26). Undefined where nothing tells.
 */
export function repertoireOf({ repertoire, fiche, niveau, contenu }: Certification): 'RNCP' | 'RS' | undefined {
  if (repertoire) return repertoire === 'RNCP' || repertoire === 'RS' ? repertoire : undefined;
  if (fiche?.startsWith('RNCP')) return 'RNCP';
  if (fiche?.startsWith('RS')) return 'RS';
  const tells = niveau !== undefined || contenu.some(({ genre }) => genre === 'bloc' || genre === 'activite');
  return tells ? 'RNCP' : undefined;
}
