import type { Certification } from '@referentiel/model';
import { LIEN_LOI, URL_LOI } from '../docx/article-loi.js';
import { commente } from '../docx/commentaires/index.js';
import type { DocxOptions } from '../docx/options.js';
import { NAMESPACES } from '../docx/xml.js';
import { ImportRefused } from '../import/imported.js';
import { sansListe } from '../tableau/index.js';
import { impressionOf } from '../texte/index.js';
import { bilan } from './bilan.js';
import { isImprimee } from './blocs.js';
import { marquerBrouillon } from './brouillon.js';
import { ajouterCommentaires } from './commentaires.js';
import { ecrire } from './ecrits.js';
import type { Gabarit } from './lire.js';
import { withBullets } from './listes.js';
import { Numerotation } from './numerotation.js';
import type { Occurrence } from './occurrences.js';
import { Output } from './package/output.js';
import type { TemplatePart } from './package/template-package.js';
import { poserDans } from './poser.js';
import { ecrireProprietes } from './proprietes.js';
import type { RemarqueGabarit } from './remarques.js';
import { Styles } from './styles.js';
import { valeursOf } from './valeurs.js';
import { Edits } from './xml/edits.js';

/** A filled template, and what its author should look at. */
export interface Rempli {
  bytes: Uint8Array;
  remarques: RemarqueGabarit[];
}

const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The parts of styles and of lists, which some templates lack. */
function putPart(output: Output, main: string, known: TemplatePart | undefined, type: string, xml: string): void {
  if (known) output.put(known.path, xml);
  else output.link(main, { type, target: output.add(`${type}.xml`, `${TYPES}.${type}+xml`, xml) });
}

/**
 * The Word document of a certification in the certifier's own template: its placeholders are filled, all the rest stays as
 * it was written. Styles of the template that have the names of ours are used, its lists, widths and pages are respected.
 * Same input and options, same bytes. Throws `ImportRefused` for a template that has a refusal among its remarks.
 */
export function remplirGabarit(gabarit: Gabarit, certification: Certification, options: DocxOptions = {}): Rempli {
  const refused = gabarit.remarques.find(({ gravite }) => gravite === 'refus');
  if (refused) throw new ImportRefused(refused.message);
  const { template, paragraphes } = gabarit;
  const all = impressionOf(certification);
  const impression = isImprimee('epreuves', gabarit, options) ? all : sansListe(all);
  const valeurs = valeursOf(impression, options);
  const { ecrit, parties } = commente(impression, options, (annoter) =>
    ecrire(gabarit, impression, valeurs, options, annoter),
  );
  const output = new Output(template);
  const styles = new Styles(template.styles);
  const lists = new Numerotation(template.numbering);
  const numeroterCommentaires = ajouterCommentaires(parties, template, output, styles);
  const loi = [...ecrit.blocs.values()].some((xml) => xml.includes(`"${LIEN_LOI}"`))
    ? output.link(template.document.path, { type: 'hyperlink', target: URL_LOI, external: true })
    : LIEN_LOI;
  const adapt = (xml: string) => lists.renumber(styles.rename(withBullets(xml, styles)));
  const blocs = new Map<Occurrence, string>();
  for (const [occurrence, xml] of ecrit.blocs)
    blocs.set(occurrence, numeroterCommentaires(adapt(xml)).replaceAll(`"${LIEN_LOI}"`, `"${loi}"`));

  const edited = new Map<TemplatePart, Edits>();
  const editsOf = (part: TemplatePart) => {
    const edits = edited.get(part) ?? new Edits(part.xml, part.path);
    edited.set(part, edits);
    return edits;
  };
  for (const paragraphe of paragraphes) poserDans(paragraphe, blocs, valeurs, styles, editsOf(paragraphe.part));
  editsOf(template.document).attribute(template.document.root, 'xmlns:r', String(NAMESPACES['xmlns:r']));
  if (options.mode === 'draft') marquerBrouillon(template, output, editsOf);
  for (const [part, edits] of edited) if (!edits.isEmpty) output.put(part.path, edits.apply());

  putPart(
    output,
    template.document.path,
    template.styles,
    'styles',
    styles.xml((xml) => lists.renumber(xml)),
  );
  const numbering = lists.xml(ecrit.numbering, styles);
  putPart(output, template.document.path, template.numbering, 'numbering', numbering);
  ecrireProprietes(certification, options.date ?? certification.date, template, output);
  return { bytes: output.bytes(), remarques: bilan(gabarit, impression, valeurs, ecrit, options) };
}
