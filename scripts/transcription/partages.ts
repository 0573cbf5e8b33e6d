import {
  type Certification,
  type ContenuEvaluation,
  contenuOf,
  type FragmentTexte,
  isFragment,
  type Prose,
  printProse,
  type Texte,
  walk,
} from '@referentiel/model';

/** Shorter texts are repeated as they are. */
const WORTH_SHARING = 80;

/** Where a text stands, to be replaced by the name of the fragment. */
interface Site {
  prose: Prose;
  replace(texte: Texte): void;
}

function siteOf<T extends object, K extends keyof T>(target: T, field: K): Site[] {
  const texte = target[field] as Texte | undefined;
  if (!texte || isFragment(texte)) return [];
  return [{ prose: texte, replace: (value) => Object.assign(target, { [field]: value }) }];
}

function sitesOf(child: ContenuEvaluation): Site[] {
  if (child.genre === 'evaluation') {
    return child.groupes.flatMap(({ renvois }) =>
      renvois.flatMap(({ surcharges }) => (surcharges ? siteOf(surcharges, 'description') : [])),
    );
  }
  if (child.genre === 'projet' || child.genre === 'semaine') return siteOf(child, 'description');
  const shared = child.genre === 'modalite' || child.genre === 'exemples' || child.genre === 'missions';
  return shared ? siteOf(child, 'texte') : [];
}

/** Declares once each long text of the third column that is pasted in several cells. */
export function shareTexts(certification: Certification): FragmentTexte[] {
  const sites = new Map<string, Site[]>();
  const collect = (contenu: object[]) => {
    for (const child of contenu) {
      if (!('genre' in child)) continue;
      for (const site of sitesOf(child as ContenuEvaluation)) {
        const key = printProse(site.prose);
        if (key.length >= WORTH_SHARING) sites.set(key, [...(sites.get(key) ?? []), site]);
      }
    }
  };
  collect(certification.contenu);
  walk(certification, (element) => collect(contenuOf(element)));
  const fragments: FragmentTexte[] = [];
  for (const [first, ...others] of sites.values()) {
    if (!first || !others.length) continue;
    const code = `TEXTE${fragments.length + 1}`;
    fragments.push({ genre: 'texte', code, texte: first.prose, notes: [], derogations: [] });
    for (const site of [first, ...others]) site.replace({ fragment: code });
  }
  return fragments;
}
