import { type Conteneur, contenuOf, type Element, isConteneur } from '@referentiel/model';
import { type Impression, type Passage, passagesIntroduction } from '../texte/index.js';
import { titreOf } from './noms.js';
import { isEnColonne, isWalked } from './presence.js';
import type { Rangee } from './rangee.js';

/** Containers that stand in a cell of `owner` because they hold neither competence nor evaluation. */
export function listedIn(owner: Element): Conteneur[] {
  return contenuOf(owner).filter((child): child is Conteneur => isConteneur(child) && !isWalked(child, owner));
}

/** Tasks in a list, each with its own texts and its sub-tasks below it. */
function passagesTaches(owner: Element, path: Element[], impression: Impression, retrait = 0): Passage[] {
  const inside = [...path, owner];
  return listedIn(owner).flatMap((tache): Passage[] => [
    { ...titreOf(tache, inside, impression), retrait, puce: true },
    ...passagesIntroduction(tache, impression, retrait + 1),
    ...passagesTaches(tache, inside, impression, retrait + 1),
  ]);
}

/** The title of a container, the tasks that it lists, its own texts. */
export function passagesConteneur(element: Conteneur, path: Element[], impression: Impression): Passage[] {
  return [
    titreOf(element, path, impression),
    ...passagesTaches(element, path, impression),
    ...passagesIntroduction(element, impression),
  ];
}

/** Fills the cells of the first column from top to bottom: titles stand again where they change, texts only once. */
export class ColonneActivites {
  private readonly shown = new Set<Element>();
  private titles: Element[] = [];
  private option: Element | undefined;

  constructor(private readonly impression: Impression) {}

  /** The cell that starts at a row. */
  cell({ path, bilan }: Rangee): Passage[] {
    if (bilan) return [];
    const titles = path.filter(isEnColonne);
    const previous = this.titles;
    this.titles = titles;
    if (!titles.length) return this.shared(path);
    const common = titles.findIndex((title, rank) => title !== previous[rank]);
    const from = common < 0 ? titles.length - 1 : common;
    return titles.slice(from).flatMap((title) => this.conteneur(title, path.slice(0, path.indexOf(title))));
  }

  private conteneur(element: Conteneur, path: Element[]): Passage[] {
    if (this.shown.has(element)) return [titreOf(element, path, this.impression)];
    this.shown.add(element);
    return passagesConteneur(element, path, this.impression);
  }

  /**
   * The activities beside the competences of their bloc: all in the first cell. Those of a bloc that offers a choice
   * stand beside each option: whole the first time, then by their titles.
   */
  private shared(path: Element[]): Passage[] {
    const option = path.findLast((owner) => owner.genre === 'option');
    const again = option !== this.option;
    this.option = option;
    const around = path.findLastIndex(({ genre }) => genre !== 'choix' && genre !== 'option');
    return path.slice(around).flatMap((owner, rank) => {
      const inside = path.slice(0, around + rank + 1);
      const listed = listedIn(owner);
      if (!this.shown.has(owner)) {
        this.shown.add(owner);
        return listed.flatMap((child) => passagesConteneur(child, inside, this.impression));
      }
      if (!again || owner === option) return [];
      return listed.map((child) => titreOf(child, inside, this.impression));
    });
  }
}
