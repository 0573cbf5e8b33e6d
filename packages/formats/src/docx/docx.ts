import type { Certification } from '@referentiel/model';
import { isAnnexeImprimee } from '../annexes/noms.js';
import { sansListe, tableauOf } from '../tableau/index.js';
import { impressionOf } from '../texte/index.js';
import { Bookmarks } from './bookmarks.js';
import { commente } from './commentaires/index.js';
import { footerXml, headerXml } from './en-tetes.js';
import { corpsFormulaire } from './formulaire.js';
import { Numbering } from './numbering.js';
import type { DocxOptions } from './options.js';
import { paquet } from './paquet.js';
import type { Redaction } from './passages.js';
import { appXml, coreXml, proprietesFormulaire, sujetOf } from './proprietes.js';
import { section } from './section.js';
import { stylesXml } from './styles.js';
import { NAMESPACES, part, tag } from './xml.js';

/**
 * The Word document of the form « 5 – RÉFÉRENTIELS » for a certification: statutory definition, identity, table of
 * contents, official table, annexes. Never fails: what the source lacks is left out, findings are the
 * business of the rules. Same input and options, same bytes. Sources: product.md « Word: what stands where »,
 * ECMA-376 part 1.
 */
export function docx(certification: Certification, options: DocxOptions = {}): Uint8Array {
  const all = impressionOf(certification);
  const impression = isAnnexeImprimee('epreuves', options.annexes) ? all : sansListe(all);
  const layout = tableauOf(impression);
  const corps = (annoter?: Redaction['annoter']) => {
    const numbering = new Numbering();
    const shared = { numbering, bookmarks: new Bookmarks(), ...(annoter && { annoter }) };
    const body = corpsFormulaire(layout, impression, shared, options);
    return { body, numbering: numbering.xml() };
  };
  const {
    ecrit: { body, numbering },
    parties,
  } = commente(impression, options, corps);
  return paquet({
    document: part(tag('w:document', NAMESPACES, tag('w:body', {}, body, section(layout.page)))),
    styles: stylesXml(layout.page.largeur),
    numbering,
    header: headerXml('ÉLÉMENTS COMPLÉMENTAIRES RELATIFS À LA DEMANDE', options.mode === 'draft'),
    footer: footerXml(sujetOf(certification)),
    core: coreXml(proprietesFormulaire(certification), options.date ?? certification.date),
    app: appXml(certification),
    extra: parties,
  });
}
