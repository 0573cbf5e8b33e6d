import { type Competence, type Conteneur, contenuOf, type Element, isConteneur } from '@referentiel/model';
import { type CompetenceRelevee, criteresDuPorteur, pratiquesOf, titreEnLigne } from '../releve/index.js';
import { listedIn, passagesConteneur } from '../tableau/colonne-activites.js';
import { titreOf } from '../tableau/noms.js';
import { mentionsOf } from '../tableau/plan.js';
import { ligneTitre } from '../tableau/pleines.js';
import { isWalked } from '../tableau/presence.js';
import type { Impression, Passage } from '../texte/index.js';
import { competenceMd, criteresMd } from './competence.js';
import { echappe } from './echappe.js';
import type { Ecrit } from './ecrit.js';
import { finalesMd } from './epreuves.js';
import { passagesMd } from './passages.js';

const SANS_TITRE: Record<Conteneur['genre'], string> = {
  bloc: 'Bloc',
  choix: 'Choix',
  option: 'Option',
  activite: 'Activité',
  tache: 'Tâche',
  sousTache: 'Sous-tâche',
};

/** Title, tasks and own texts; what has no competence inside is listed, the rest has sections of its own. */
function presentation(element: Conteneur, path: Element[], impression: Impression): Passage[] {
  if (element.genre !== 'bloc' && element.genre !== 'choix' && element.genre !== 'option')
    return passagesConteneur(element, path, impression).slice(1);
  const listed = listedIn(element).flatMap((child) => passagesConteneur(child, [...path, element], impression));
  return [...ligneTitre(element, path, impression).contenu.slice(1), ...listed];
}

/** Writes what an element holds, in source order, under titles one level below its own. */
export class Sections {
  constructor(
    private readonly ecrit: Ecrit,
    private readonly releves: ReadonlyMap<Competence, CompetenceRelevee>,
    private readonly impression: Impression,
  ) {}

  contenu(owner: Element, path: Element[], niveau: number): void {
    const inside = [...path, owner];
    for (const child of contenuOf(owner)) {
      if (child.genre === 'competence') {
        const releve = this.releves.get(child);
        if (releve) competenceMd(this.ecrit, niveau, releve, this.impression);
      } else if (isConteneur(child) && isWalked(child, owner)) this.conteneur(child, inside, niveau);
    }
  }

  private conteneur(element: Conteneur, path: Element[], niveau: number): void {
    const { ecrit, impression } = this;
    const mentions = (position: Parameters<typeof mentionsOf>[1]) =>
      ecrit.lignes(passagesMd(mentionsOf(element, position, impression)));
    const titre = titreEnLigne(titreOf(element, path, impression)) || SANS_TITRE[element.genre];
    mentions('en tête');
    ecrit.titre(niveau, echappe(titre));
    ecrit.lignes(passagesMd(presentation(element, path, impression)));
    ecrit.lignes(passagesMd(pratiquesOf(element, impression)));
    mentions('sous les modalités');
    this.contenu(element, path, niveau + 1);
    this.criteres(element, path);
    ecrit.lignes(finalesMd(element, impression));
    mentions('en fin');
  }

  /** The criteria of a container, which count for all that it holds. */
  criteres(owner: Element, path: Element[]): void {
    const criteres = criteresDuPorteur(owner, path, this.impression).map(({ passage }) => passage);
    if (!criteres.length) return;
    this.ecrit.lignes(['Critères pour l’ensemble\u00a0:']);
    this.ecrit.lignes(criteresMd(criteres));
  }
}
