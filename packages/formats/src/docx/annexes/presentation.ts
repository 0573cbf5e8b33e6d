import { COULEURS } from '../couleurs.js';
import { paragraph } from '../paragraph.js';
import type { Redaction } from '../passages.js';
import { run } from '../run.js';
import { cell, row } from '../table.js';

/** The heading of an annexe, which begins on a page of its own unless it goes on with the one before. */
export function titreAnnexe(titre: string, { sommaire }: Redaction, { suite = false } = {}): string {
  const content = run(titre);
  return paragraph(
    'Heading1',
    sommaire?.titre('Heading1', titre, content) ?? content,
    suite ? {} : { pageBreakBefore: true },
  );
}

/** A heading inside an annexe. */
export function sousTitre(titre: string, { sommaire }: Redaction): string {
  const content = run(titre);
  return paragraph('Heading2', sommaire?.titre('Heading2', titre, content) ?? content);
}

/** The heading row of a table of one row of headings, repeated on each page. */
export function enteteSimple(titres: readonly string[], widths: readonly number[]): string {
  return row(
    { header: true, cantSplit: true },
    titres.map((titre, rank) =>
      cell({ width: widths[rank] ?? 0, shade: COULEURS.enTete, centre: true }, [
        paragraph('EnteteTableau', run(titre, { gras: true })),
      ]),
    ),
  );
}
