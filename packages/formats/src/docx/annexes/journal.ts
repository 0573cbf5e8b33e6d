import { changements, passagesJournal, type TableJournal, versionJournal } from '../../annexes/journal.js';
import { TITRES_ANNEXES } from '../../annexes/noms.js';
import { hauteurOf } from '../../tableau/index.js';
import type { Impression } from '../../texte/index.js';
import { insecableMax } from '../ensemble.js';
import type { DocxOptions } from '../options.js';
import { paragraph } from '../paragraph.js';
import { CELLULE, paragraphsOf, type Redaction } from '../passages.js';
import { run } from '../run.js';
import { cell, row, table, widthsOf } from '../table.js';
import { enteteSimple, sousTitre, titreAnnexe } from './presentation.js';

function tableJournal({ titre, entetes, parts, description, lignes }: TableJournal, redaction: Redaction): string {
  const widths = widthsOf(parts, redaction.page?.largeur);
  const max = insecableMax([], redaction);
  const rows = lignes.map((ligne) => {
    const height = Math.max(
      ...ligne.map((one, rank) => hauteurOf(passagesJournal(one), parts[rank] ?? 1, redaction.page)),
    );
    return row(
      { cantSplit: height < max },
      ligne.map((one, rank) =>
        cell({ width: widths[rank] ?? 0 }, paragraphsOf(passagesJournal(one), CELLULE, redaction)),
      ),
    );
  });
  return (
    table({ widths, caption: titre, description, firstColumn: true }, [enteteSimple(entetes, widths), ...rows]) +
    paragraph('Cellule', '')
  );
}

/** What changed since the previous registration (`changements`), a table for each kind of change. */
export function journal(impression: Impression, redaction: Redaction, options: DocxOptions): string {
  const changes = changements(impression);
  if (!changes.length) return '';
  const version = versionJournal(impression.certification, options.date);
  return [
    titreAnnexe(TITRES_ANNEXES.journal, redaction),
    version ? paragraph('Normal', run(version)) : '',
    ...changes.flatMap(({ titre, tables }) => [
      sousTitre(titre, redaction),
      ...tables.map((one) => paragraph('Heading3', run(one.titre)) + tableJournal(one, redaction)),
    ]),
  ].join('');
}
