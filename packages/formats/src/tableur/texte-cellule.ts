import { sansInterdits } from '../texte/caracteres.js';
import { lignesOf, type Passage, texteLigne } from '../texte/index.js';

/** Characters as a cell holds them: line breaks are `\n`, tabs and Word's page breaks are blanks. */
export function propre(text: string): string {
  return sansInterdits(text.replace(/\r\n?/g, '\n'));
}

const PUCES = ['• ', '   ◦ '] as const;

/**
 * Passages as the text of a cell, one printed paragraph a line; items begin with a bullet or their number, never with a
 * hyphen, which a spreadsheet would take for a formula.
 */
export function texteCellule(passages: readonly Passage[]): string {
  return propre(
    passages
      .flatMap((passage) =>
        lignesOf(passage).map((ligne) => {
          const { puce } = ligne;
          if (!puce) return texteLigne(ligne);
          const mark = puce.numero === undefined ? PUCES[puce.niveau] : `${puce.numero}. `;
          return mark + texteLigne(ligne);
        }),
      )
      .join('\n'),
  );
}
