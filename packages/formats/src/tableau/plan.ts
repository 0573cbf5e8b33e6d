import {
  type Competence,
  contenuOf,
  type Element,
  type EnVigueur,
  enVigueur,
  isConteneur,
  type PositionMention,
  type UsageEpreuve,
} from '@referentiel/model';
import {
  type Impression,
  type Passage,
  passageCompetence,
  passageCritere,
  passagesCriteres,
  passagesEnVigueur,
  passagesPratique,
  proseImprimee,
} from '../texte/index.js';
import { evaluationOf, lignesFinales, renvoiFinales } from './finales.js';
import { ligneTitre } from './pleines.js';
import { hasColumnContent, hasRowsInside, isEnColonne, isWalked, type Porteur } from './presence.js';
import { isRangee, type Plan, type Rangee } from './rangee.js';

/** The statements of an element for one position, as passages. */
export function mentionsOf(element: Element, position: PositionMention, impression: Impression): Passage[] {
  return evaluationOf(element, impression).flatMap((child): Passage[] =>
    child.genre === 'mention' && child.position === position
      ? [{ role: 'mention', prose: proseImprimee(child.texte, impression.resolver), retrait: 0, element: child }]
      : [],
  );
}

function pratiquesOf(element: Element, impression: Impression): Passage[] {
  return evaluationOf(element, impression).flatMap((child) =>
    'intitule' in child || child.genre === 'exemples' || child.genre === 'missions'
      ? passagesPratique(child, impression)
      : [],
  );
}

/** Lays the rows of a certification in source order, before cells are merged. */
class Planner {
  readonly plan: Plan = [];

  constructor(private readonly impression: Impression) {}

  /** Rows of a container: its title, what it holds, its criteria, its final evaluations, between its statements. */
  porteur(owner: Porteur, path: Element[]): void {
    const inside = [...path, owner];
    // Above and below the table, the statements of the certification are not rows.
    if (owner.genre !== 'certification') this.mentions(owner, 'en tête');
    if (owner.genre !== 'certification' && !isEnColonne(owner))
      this.plan.push(ligneTitre(owner, path, this.impression));
    const from = this.plan.length;
    if (!hasRowsInside(owner) && (isEnColonne(owner) || hasColumnContent(owner))) this.push(owner, inside);
    for (const child of contenuOf(owner)) {
      if (child.genre === 'competence') this.competence(child, inside);
      else if (isConteneur(child) && isWalked(child, owner)) this.porteur(child, inside);
    }
    this.additions(owner, from);
    this.criteres(owner, inside, from);
    this.plan.push(...lignesFinales(owner, path, this.impression));
    if (owner.genre !== 'certification') this.mentions(owner, 'en fin');
  }

  private competence(competence: Competence, path: Element[]): void {
    const { impression } = this;
    this.mentions(competence, 'en tête');
    const rangee = this.push(competence, path);
    rangee.competence = [passageCompetence(competence, path, impression)];
    rangee.modalites.push(
      ...pratiquesOf(competence, impression),
      ...mentionsOf(competence, 'sous les modalités', impression),
    );
    rangee.criteres = passagesCriteres(competence, path, impression);
    this.plan.push(...lignesFinales(competence, path, impression));
    this.mentions(competence, 'en fin');
  }

  private push(element: Competence | Porteur, path: Element[], bilan = false): Rangee {
    const inside = element.genre === 'competence' ? [...path, element] : path;
    const inForce = bilan ? [] : enVigueur(inside, this.impression.resolver);
    const isFinal = (one: EnVigueur): one is UsageEpreuve => one.genre === 'usage' && one.finale;
    const beside = inForce.filter((one) => !isFinal(one));
    const alone = element.genre === 'competence' && !beside.length;
    const rangee: Rangee = {
      genre: 'rangee',
      element,
      path,
      competence: [],
      modalites: alone
        ? renvoiFinales(inForce.filter(isFinal), this.impression)
        : passagesEnVigueur(beside, this.impression),
      entree: [],
      sortie: [],
      criteres: [],
      bilan,
    };
    this.plan.push(rangee);
    return rangee;
  }

  private mentions(element: Element, position: PositionMention): void {
    const contenu = mentionsOf(element, position, this.impression);
    if (contenu.length) this.plan.push({ genre: 'pleine', nature: 'mention', element, contenu });
  }

  /** Examples, projects and missions of a container stand beside its first row, its statement beside its last one. */
  private additions(owner: Porteur, from: number): void {
    const rangees = this.plan.slice(from).filter((ligne) => isRangee(ligne) && !ligne.bilan) as Rangee[];
    rangees[0]?.entree.unshift(...pratiquesOf(owner, this.impression));
    if (owner.genre !== 'certification') {
      rangees.at(-1)?.sortie.push(...mentionsOf(owner, 'sous les modalités', this.impression));
    }
  }

  /**
   * Criteria of a container: one cell over all its rows when nothing inside has criteria and no full-width row parts
   * them, else a last row of their own.
   */
  private criteres(owner: Porteur, inside: Element[], from: number): void {
    const criteres = evaluationOf(owner, this.impression).flatMap((child) =>
      child.genre === 'critere' || child.genre === 'resultat' ? [passageCritere(child, inside, this.impression)] : [],
    );
    if (!criteres.length) return;
    const rows = this.plan.slice(from);
    const [first] = rows;
    const free = (row: Plan[number]) => isRangee(row) && !row.bilan && !row.criteresDe && !row.criteres.length;
    if (first && isRangee(first) && rows.every(free)) {
      first.criteres = criteres;
      for (const row of rows) if (isRangee(row)) row.criteresDe = owner;
    } else this.push(owner, inside, true).criteres = criteres;
  }
}

/** The rows of the table in source order, one for each competence and for each container without any. */
export function planOf(impression: Impression): Plan {
  const planner = new Planner(impression);
  planner.porteur(impression.certification, []);
  return planner.plan;
}
