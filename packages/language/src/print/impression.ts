import { type Certification, type Prose, Resolver, type Texte } from '@referentiel/model';

/** What the printing of one certification shares. */
export interface Impression {
  /** The text itself, where the grammar cannot hold the name of a fragment. */
  dit(texte: Texte): Prose;
}

export function impressionOf(certification: Certification): Impression {
  const resolver = new Resolver(certification);
  return { dit: (texte) => resolver.prose(texte) };
}
