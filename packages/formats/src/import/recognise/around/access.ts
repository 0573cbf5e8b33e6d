import { type Certification, VOIES_ACCES } from '@referentiel/model';
import { bareWords } from '../text/fold.js';

type VoieAcces = (typeof VOIES_ACCES)[number];

/** The ways in, as their words say them; the abbreviation may stand in brackets behind. */
const VOIES: [words: RegExp, voie: VoieAcces][] = [
  [/^(?:formation initiale|fi$|en formation initiale)/, 'FI'],
  [/apprentissage|^ca$/, 'CA'],
  [/professionnalisation|^cq$/, 'CQ'],
  [/^(?:en |par la )?formation (?:professionnelle )?continue|^fc$/, 'FC'],
  [/candidature (?:individuelle|libre)|^cl$/, 'CL'],
  [/^(?:par )?(?:la )?vae$|acquis de l experience|^experience$/, 'VAE'],
];

function voieOf(part: string): VoieAcces | undefined {
  const named = VOIES_ACCES.filter((voie) => new RegExp(`(?:^|[\\s(])${voie}(?=[\\s)]|$)`).test(part));
  return named.length === 1 ? named[0] : VOIES.find(([words]) => words.test(bareWords(part)))?.[1];
}

/** Reads « Formation continue, VAE » as ways in; false when some part is none. */
export function readAcces(certification: Certification, text: string): boolean {
  const parts = text.split(/[,;/\n]| et /).filter((part) => part.trim());
  const found = parts.map(voieOf);
  if (!found.length || found.includes(undefined)) return false;
  certification.acces.push(...new Set(found.flatMap((voie) => voie ?? [])));
  return true;
}
