import { faitsOf, titreCertification } from '../identite/index.js';
import type { Impression, Passage } from '../texte/index.js';
import { COULEURS } from './couleurs.js';
import type { DocxOptions } from './options.js';
import { paragraph } from './paragraph.js';
import { CELLULE, paragraphsOf, type Redaction, runsOfTitle } from './passages.js';
import { run } from './run.js';
import { cell, row, table, widthsOf } from './table.js';

/** The table of what identifies the certification; nothing when its source says nothing of it. */
export function tableIdentite(impression: Impression, redaction: Redaction, options: DocxOptions): string {
  const rows = faitsOf(impression, options);
  const { certification } = impression;
  if (!rows.length) return '';
  const widths = widthsOf([0.2, 0.8], redaction.page?.largeur);
  const [labels = 0, values = 0] = widths;
  const body = rows.map(({ champ, label, prose }) => {
    const passage: Passage = { role: 'description', prose, retrait: 0, champ: { nom: champ, de: certification } };
    return row({}, [
      cell({ width: labels, shade: COULEURS.annexe }, [paragraph('Cellule', run(label, { gras: true }))]),
      cell({ width: values }, paragraphsOf([passage], CELLULE, redaction)),
    ]);
  });
  const caption = {
    caption: 'Identité de la certification',
    description: 'Une ligne par renseignement : son nom, puis sa valeur.',
  };
  return (
    table({ widths, ...caption, firstColumn: true, compact: true, sansEntete: true }, body) + paragraph('Cellule', '')
  );
}

/** The title of the certification, then that table. */
export function identite(impression: Impression, redaction: Redaction, options: DocxOptions): string {
  const { certification } = impression;
  const titre = titreCertification(certification);
  const passage: Passage = {
    role: 'description',
    intitule: titre,
    retrait: 0,
    champ: { nom: 'intitule', de: certification },
  };
  const title = titre ? paragraph('Title', runsOfTitle(passage, redaction)) : '';
  return title + tableIdentite(impression, redaction, options);
}
