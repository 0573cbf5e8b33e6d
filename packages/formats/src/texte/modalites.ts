import type { EnVigueur, Epreuve, MiseEnPratique, TexteModalite, UsageEpreuve } from '@referentiel/model';
import { epreuveOfPartie, passagesUsage } from './epreuve.js';
import type { Impression } from './impression.js';
import type { Passage } from './passage.js';
import { proseImprimee } from './prose-imprimee.js';

const LABELS: Record<TexteModalite['genre'] | MiseEnPratique['genre'], string | undefined> = {
  exemples: 'Exemples',
  missions: 'Missions en entreprise',
  modalite: undefined,
  projet: 'Projet',
  semaine: 'Semaine thématique',
};

/** Examples, missions, a free modality, a project or a themed week, under its label. */
export function passagesPratique(child: TexteModalite | MiseEnPratique, { resolver }: Impression): Passage[] {
  const label = 'titre' in child && child.titre !== undefined ? child.titre : LABELS[child.genre];
  const titled = label === undefined ? {} : { label };
  if (!('texte' in child)) {
    const prose = child.description && proseImprimee(child.description, resolver);
    return [
      { role: child.genre, ...titled, intitule: child.intitule, ...(prose && { prose }), retrait: 0, element: child },
    ];
  }
  return [{ role: child.genre, ...titled, prose: proseImprimee(child.texte, resolver), retrait: 0, element: child }];
}

/** Épreuves of one choice stand together, where the first of them does. */
function groupsOf(inForce: EnVigueur[]): EnVigueur[][] {
  const groups: EnVigueur[][] = [];
  const byChoix = new Map<object, EnVigueur[]>();
  for (const one of inForce) {
    const choix = one.genre === 'usage' ? one.choix : undefined;
    const known = choix && byChoix.get(choix);
    if (known) {
      known.push(one);
      continue;
    }
    const group = [one];
    groups.push(group);
    if (choix) byChoix.set(choix, group);
  }
  return groups;
}

function liaison(usage: UsageEpreuve): Passage[] {
  return usage.choix ? [{ role: 'liaison', intitule: usage.choix.mode, retrait: 0 }] : [];
}

/** Uses of parts whose whole épreuve is in force too, by that épreuve: they only change how its parts read. */
function partiesOfWholes(inForce: EnVigueur[], impression: Impression): Map<Epreuve, UsageEpreuve[]> {
  const parties = new Map<Epreuve, UsageEpreuve[]>();
  const usages = inForce.filter((one): one is UsageEpreuve => one.genre === 'usage' && !one.choix);
  for (const { epreuve } of usages) if (epreuve?.genre === 'epreuve') parties.set(epreuve, []);
  for (const usage of usages) {
    const whole = usage.epreuve?.genre === 'partie' ? epreuveOfPartie(usage.epreuve, impression) : undefined;
    if (whole) parties.get(whole)?.push(usage);
  }
  return parties;
}

/**
 * What is in force at a place, as printed: épreuves and free modalities in their order, the épreuves of a choice joined
 * by « ou » or « et/ou ». Final evaluations are the caller's business.
 */
export function passagesEnVigueur(inForce: EnVigueur[], impression: Impression): Passage[] {
  let titre: Epreuve | undefined;
  const parties = partiesOfWholes(inForce, impression);
  const merged = new Set([...parties.values()].flat());
  const printed = inForce.filter((one) => one.genre !== 'usage' || !merged.has(one));
  return groupsOf(printed).flatMap((group) =>
    group.flatMap((one, rank) => {
      if (one.genre !== 'usage') {
        titre = undefined;
        return passagesPratique(one, impression);
      }
      const joined = rank > 0 ? liaison(one) : [];
      const own = one.epreuve?.genre === 'epreuve' ? parties.get(one.epreuve) : undefined;
      const passages = passagesUsage(one, impression, joined.length ? undefined : titre, own);
      titre = one.epreuve?.genre === 'partie' ? epreuveOfPartie(one.epreuve, impression) : undefined;
      return [...joined, ...passages];
    }),
  );
}
