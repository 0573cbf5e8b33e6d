import type { Texte } from '@referentiel/model';
import type { Fait } from '../identite/index.js';
import type { CompetenceRelevee } from '../releve/index.js';
import { type Impression, passageTexte } from '../texte/index.js';
import { type Champ, liste } from './champ.js';

/** What the parts of the form are made from. */
export interface Matiere {
  impression: Impression;
  releves: CompetenceRelevee[];
  faits: Map<Fait['champ'], Fait>;
}

/** A field that says a text of the certification. */
export function texte(nom: string, value: Texte | undefined, { impression }: Matiere, conseil?: string): Champ {
  const contenu = passageTexte('description', value, undefined, impression.certification, impression);
  return { nom, contenu, ...(conseil !== undefined && { conseil }) };
}

/** A field that says a line of the identity. */
export function fait(nom: string, champ: Fait['champ'], { faits }: Matiere): Champ {
  const found = faits.get(champ);
  return { nom, contenu: found ? [{ role: 'description', prose: found.prose, retrait: 0 }] : [] };
}

/** A field that lists codes. */
export function codes(nom: string, values: readonly string[]): Champ {
  return { nom, contenu: liste(values) };
}
