/** What tells a file of ours: a comment that no reader shows. */
export const MARQUE_MD = '<!-- Écrit par Référentiel\u00a0: changez le fichier .ref, puis exportez à nouveau. -->';

/** Paragraphs, lists and titles one after the other, a blank line between them; blocks without lines are left out. */
export class Ecrit {
  private readonly blocs: string[][] = [[MARQUE_MD]];

  titre(niveau: number, texte: string): void {
    // Signs at the end would close the title.
    this.blocs.push([`${'#'.repeat(Math.min(niveau, 6))} ${texte.replace(/#$/, '\\#')}`]);
  }

  lignes(lignes: readonly string[]): void {
    const last = lignes.findLastIndex(Boolean);
    if (last >= 0) this.blocs.push(lignes.slice(0, last + 1));
  }

  texte(): string {
    return `${this.blocs.map((lines) => lines.join('\n')).join('\n\n')}\n`;
  }
}
