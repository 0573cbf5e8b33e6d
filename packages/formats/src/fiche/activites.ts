import { type Activite, contenuOf, type Element, isConteneur, walk } from '@referentiel/model';
import { titreOf } from '../tableau/noms.js';
import { type Impression, type Passage, passagesIntroduction } from '../texte/index.js';

function tachesOf(owner: Element, path: Element[], retrait: number, impression: Impression): Passage[] {
  const inside = [...path, owner];
  return contenuOf(owner).flatMap((child): Passage[] => {
    if (!isConteneur(child)) return [];
    return [
      { ...titreOf(child, inside, impression), retrait, puce: true },
      ...tachesOf(child, inside, retrait + 1, impression),
    ];
  });
}

/** The activities of a certification, each with its tasks; one without tasks is told by its own texts. */
export function activitesVisees(impression: Impression): Passage[] {
  const found: { activite: Activite; path: Element[] }[] = [];
  walk(impression.certification, (element, path) => {
    if (element.genre === 'activite') found.push({ activite: element, path });
  });
  return found.flatMap(({ activite, path }) => {
    const taches = tachesOf(activite, path, 1, impression);
    const titre: Passage = { ...titreOf(activite, path, impression), retrait: 0, puce: true };
    return [titre, ...(taches.length ? taches : passagesIntroduction(activite, impression, 1))];
  });
}
