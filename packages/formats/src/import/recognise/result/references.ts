import type { Epreuve, Partie, Prose, RenvoiEpreuve } from '@referentiel/model';

/** References to épreuves: their names are written when all elements have theirs. */
export class References {
  private readonly made: { renvoi: RenvoiEpreuve; epreuve: Epreuve; partie?: Partie }[] = [];

  /** A reference to an épreuve or to a part of it, with the text that replaces its own there. */
  to(epreuve: Epreuve, partie?: Partie, description?: Prose): RenvoiEpreuve {
    const renvoi: RenvoiEpreuve = { nom: '', ...(description?.blocs.length && { surcharges: { description } }) };
    this.made.push({ renvoi, epreuve, ...(partie && { partie }) });
    return renvoi;
  }

  writeNames(): void {
    for (const { renvoi, epreuve, partie } of this.made) {
      renvoi.nom = [epreuve.code, partie?.code].filter(Boolean).join('.');
    }
  }
}
