/** Whether a placeholder stands for a line, for a text of the author (paragraphs and lists), or for a whole table. */
export type Nature = 'ligne' | 'texte' | 'bloc';

/** A placeholder that a template may hold. */
export interface Repere {
  /** As it is written in the guide, between double braces. */
  nom: string;
  nature: Nature;
  /** Other names that authors give it. */
  alias: readonly string[];
}

const repere = (nature: Nature, nom: string, ...alias: string[]): Repere => ({ nom, nature, alias });

/** Every placeholder, in the order of the guide. */
export const REPERES = [
  repere('ligne', 'titre', 'titre complet', 'certification'),
  repere('ligne', 'intitulé', 'libellé'),
  repere('ligne', 'code'),
  repere('ligne', 'répertoire'),
  repere('ligne', 'sigle', 'sigle du répertoire'),
  repere('ligne', 'niveau'),
  repere('texte', 'certificateurs', 'certificateur', 'organismes', 'organisme'),
  repere('ligne', 'siret'),
  repere('ligne', 'fiche', 'numéro de fiche'),
  repere('ligne', 'nsf', 'codes nsf'),
  repere('ligne', 'rome', 'codes rome'),
  repere('ligne', 'formacode', 'formacodes'),
  repere('ligne', 'accès', 'voies d’accès'),
  repere('texte', 'profils visés', 'vise', 'profils', 'profil visé'),
  repere('ligne', 'date'),
  repere('ligne', 'année'),
  repere('ligne', 'enregistrement', 'durée d’enregistrement'),
  repere('ligne', 'brouillon'),
  repere('texte', 'objectifs', 'objectif'),
  repere('texte', 'contexte'),
  repere('texte', 'description'),
  repere('texte', 'emplois', 'emplois visés'),
  repere('texte', 'secteurs', 'secteurs d’activité'),
  repere('texte', 'réglementation'),
  repere('texte', 'prérequis'),
  repere('bloc', 'identité', 'fiche d’identité'),
  repere('bloc', 'article', 'article de loi', 'loi'),
  repere('bloc', 'tableau', 'référentiel', 'référentiels'),
  repere('bloc', 'ecf', 'e-CF', 'correspondance', 'correspondances'),
  repere('bloc', 'épreuves', 'liste des épreuves'),
  repere('bloc', 'couverture'),
  repere('bloc', 'cigref', 'écarts', 'écart cigref'),
  repere('bloc', 'journal', 'journal des modifications', 'renouvellement'),
  repere('bloc', 'annexes', 'annexe'),
] as const satisfies readonly Repere[];

/** A name as it is compared: without case, accents, spaces or signs. */
function cleDe(nom: string): string {
  return nom
    .normalize('NFD')
    .replace(/[^a-z0-9]+/gi, '')
    .toLowerCase();
}

const PAR_CLE = new Map<string, Repere>(
  REPERES.flatMap((one: Repere) => [one.nom, ...one.alias].map((nom): [string, Repere] => [cleDe(nom), one])),
);

/** The placeholder of a name, however it is written. */
export function repereDe(nom: string): Repere | undefined {
  return PAR_CLE.get(cleDe(nom));
}

/** How many letters separate two short words. https://en.wikipedia.org/wiki/Levenshtein_distance */
function ecart(a: string, b: string): number {
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, swap));
    }
    last = row;
  }
  return last[b.length] ?? 0;
}

/** The placeholder that an unknown name most likely means; undefined when none is near. */
export function prochainRepere(nom: string): Repere | undefined {
  const cle = cleDe(nom);
  let best: Repere | undefined;
  let least = Math.max(1, Math.floor(cle.length / 3)) + 1;
  for (const [known, one] of PAR_CLE) {
    const distance = known.startsWith(cle) && cle.length > 2 ? 1 : ecart(cle, known);
    if (distance < least) [best, least] = [one, distance];
  }
  return best;
}
