import type { Certification } from '@referentiel/model';
import { tableauOf } from '../tableau/index.js';
import { impressionOf } from '../texte/index.js';
import { articleLoi } from './article-loi.js';
import { Bookmarks } from './bookmarks.js';
import { correspondance } from './correspondance.js';
import { footerXml, headerXml } from './en-tetes.js';
import { identite } from './identite.js';
import { listeEpreuves } from './liste-epreuves.js';
import { Numbering } from './numbering.js';
import type { DocxOptions } from './options.js';
import { paquet } from './paquet.js';
import { paragraph } from './paragraph.js';
import { CORPS, paragraphsOf, type Redaction } from './passages.js';
import { appXml, coreXml, proprietesFormulaire, sujetOf } from './proprietes.js';
import { run } from './run.js';
import { section } from './section.js';
import { stylesXml } from './styles.js';
import { tableReferentiel } from './table-referentiel.js';
import { NAMESPACES, part, tag } from './xml.js';

/**
 * The Word document of the form « 5 – RÉFÉRENTIELS » for a certification: statutory definition, identity, official
 * table, links to catalogues, list of épreuves. Never fails: what the source lacks is left out, findings are the
 * business of the rules. Same input and options, same bytes. Sources: product.md « Word: what stands where »,
 * ECMA-376 part 1.
 */
export function docx(certification: Certification, options: DocxOptions = {}): Uint8Array {
  const impression = impressionOf(certification);
  const redaction: Redaction = { numbering: new Numbering(), bookmarks: new Bookmarks() };
  const layout = tableauOf(impression);
  const body = [
    paragraph('Heading1', run('5 – RÉFÉRENTIELS')),
    articleLoi(),
    identite(impression, redaction, options),
    ...paragraphsOf(layout.avant, CORPS, redaction),
    tableReferentiel(layout, impression, redaction),
    paragraph('Cellule', ''),
    ...paragraphsOf(layout.apres, CORPS, redaction),
    correspondance(impression, redaction, options),
    listeEpreuves(impression, redaction),
  ];
  return paquet({
    document: part(tag('w:document', NAMESPACES, tag('w:body', {}, ...body, section()))),
    styles: stylesXml(),
    numbering: redaction.numbering.xml(),
    header: headerXml('ÉLÉMENTS COMPLÉMENTAIRES RELATIFS À LA DEMANDE', options.mode === 'draft'),
    footer: footerXml(sujetOf(certification)),
    core: coreXml(proprietesFormulaire(certification), options.date ?? certification.date),
    app: appXml(certification),
  });
}
