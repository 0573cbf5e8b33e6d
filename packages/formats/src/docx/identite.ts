import { faitsOf, titreCertification } from '../identite/index.js';
import type { Impression, Passage } from '../texte/index.js';
import { COULEURS } from './couleurs.js';
import type { DocxOptions } from './options.js';
import { paragraph } from './paragraph.js';
import { CELLULE, paragraphsOf, type Redaction } from './passages.js';
import { run } from './run.js';
import { cell, row, table, widthsOf } from './table.js';

/** The title of the certification and the table of what identifies it. */
export function identite(impression: Impression, redaction: Redaction, options: DocxOptions): string {
  const rows = faitsOf(impression, options);
  const titre = titreCertification(impression.certification);
  const title = titre ? paragraph('Title', run(titre)) : '';
  if (!rows.length) return title;
  const widths = widthsOf([0.2, 0.8]);
  const [labels = 0, values = 0] = widths;
  const body = rows.map(({ label, prose }) => {
    const passage: Passage = { role: 'description', prose, retrait: 0 };
    return row({}, [
      cell({ width: labels, shade: COULEURS.annexe }, [paragraph('Cellule', run(label, { gras: true }))]),
      cell({ width: values }, paragraphsOf([passage], CELLULE, redaction)),
    ]);
  });
  const caption = {
    caption: 'Identité de la certification',
    description: 'Une ligne par renseignement : son nom, puis sa valeur.',
  };
  return title + table({ widths, ...caption, firstColumn: true, compact: true }, body) + paragraph('Cellule', '');
}
