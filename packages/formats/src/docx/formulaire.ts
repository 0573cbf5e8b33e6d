import { decritsPar, passagesOf, type Tableau } from '../tableau/index.js';
import type { Impression, Passage } from '../texte/index.js';
import { annexes } from './annexes/index.js';
import { articleLoi } from './article-loi.js';
import { identite } from './identite.js';
import type { DocxOptions } from './options.js';
import { paragraph } from './paragraph.js';
import { CORPS, paragraphsOf, type Redaction, runsOfTitle } from './passages.js';
import { Sommaire } from './sommaire.js';
import { tableReferentiel } from './table-referentiel.js';
import { tablesBlocs } from './tables-blocs.js';

const TITRE: Passage = { role: 'description', intitule: '5 – RÉFÉRENTIELS', retrait: 0 };

/** The heading of the form. */
function titre(redaction: Redaction): string {
  const runs = runsOfTitle(TITRE, redaction);
  return paragraph('Heading1', redaction.sommaire?.titre('Heading1', TITRE.intitule ?? '', runs) ?? runs);
}

/**
 * The body of the document of the form, up to its section. The table of contents stands before the official table, and
 * is made once all headings are written.
 */
export function corpsFormulaire(
  layout: Tableau,
  impression: Impression,
  shared: Pick<Redaction, 'numbering' | 'bookmarks' | 'annoter'>,
  options: DocxOptions,
): string {
  const sommaire = new Sommaire(shared.bookmarks);
  const decrits = decritsPar(passagesOf(layout).map(({ passage }) => passage));
  const redaction: Redaction = { ...shared, sommaire, page: layout.page, decrits };
  const before = [titre(redaction), articleLoi(), identite(impression, redaction, options)];
  const form = options.table === 'par-bloc' ? tablesBlocs : tableReferentiel;
  const after = [
    ...paragraphsOf(layout.avant, CORPS, redaction),
    form(layout, impression, redaction),
    paragraph('Cellule', ''),
    ...paragraphsOf(layout.apres, CORPS, redaction),
    annexes(impression, redaction, options),
  ];
  return [...before, sommaire.xml(), ...after].join('');
}
