import type { Certification, Revue } from '@referentiel/model';
import { COULEURS } from '../docx/couleurs.js';
import { footerXml, headerXml } from '../docx/en-tetes.js';
import { Numbering } from '../docx/numbering.js';
import type { DocxOptions } from '../docx/options.js';
import { paquet } from '../docx/paquet.js';
import { paragraph } from '../docx/paragraph.js';
import { appXml, authors, coreXml, sujetOf } from '../docx/proprietes.js';
import { run } from '../docx/run.js';
import { section } from '../docx/section.js';
import { stylesXml } from '../docx/styles.js';
import { cell, row, table, widthsOf } from '../docx/table.js';
import { NAMESPACES, part, tag } from '../docx/xml.js';
import { formatDate } from '../identite/index.js';
import { type Cellule, nomsCourts, planOf, type SectionRevue, type TableauRevue } from './plan.js';
import { FONDS, TITRE_RAPPORT } from './presentation.js';

/** A row that may be as tall as a page must be free to break: LibreOffice drops what does not fit. */
const CARACTERES_INSECABLES = 1200;

function cellule({ texte, liste, ton }: Cellule, width: number, gras: boolean): string {
  const style = gras ? { gras: true as const } : {};
  const content = liste ? liste.map((item) => paragraph('Puce', run(item))) : [paragraph('Cellule', run(texte, style))];
  return cell({ width, ...(ton && { shade: FONDS[ton] }) }, content);
}

function tableau(contenu: TableauRevue): string {
  const { legende, entetes, parts, lignes } = contenu;
  const courts = nomsCourts(contenu);
  const widths = widthsOf(parts);
  const header = row(
    { header: true, cantSplit: true },
    entetes.map((texte, rank) =>
      cell({ width: widths[rank] ?? 0, shade: COULEURS.enTete, centre: true }, [
        paragraph('EnteteTableau', run(texte, { gras: true })),
      ]),
    ),
  );
  const body = lignes.map((cellules) => {
    const length = Math.max(...cellules.map(({ texte }) => texte.length));
    return row(
      { cantSplit: length < CARACTERES_INSECABLES },
      cellules.map((one, rank) => cellule(one, widths[rank] ?? 0, courts && rank === 0)),
    );
  });
  const caption = { caption: legende, description: `Colonnes : ${entetes.join(', ')}.` };
  return table({ widths, ...caption, firstColumn: true }, [header, ...body]) + paragraph('Cellule', '');
}

function sectionXml({ titre, paragraphes, tableau: own, sections }: SectionRevue, level: 1 | 2): string {
  return [
    paragraph(`Heading${level}`, run(titre)),
    ...paragraphes.map(({ texte, ton }) => paragraph('Normal', run(texte, ton ? { gras: true } : {}))),
    own ? tableau(own) : '',
    ...sections.map((one) => sectionXml(one, 2)),
  ].join('');
}

/** The report of a review as a Word document. Same input and options, same bytes. */
export function revueDocx(revue: Revue, certification: Certification, options: DocxOptions = {}): Uint8Array {
  const date = options.date ?? certification.date;
  const body = [
    paragraph('Title', run(TITRE_RAPPORT)),
    paragraph('Normal', run(revue.titre, { gras: true })),
    revue.identite ? paragraph('Normal', run(revue.identite)) : '',
    date ? paragraph('Normal', run(formatDate(date))) : '',
    ...planOf(revue).map((one) => sectionXml(one, 1)),
  ];
  const proprietes = {
    titre: `${TITRE_RAPPORT} – ${revue.titre}`,
    sujet: TITRE_RAPPORT,
    auteurs: authors(certification),
    motsCles: ['relecture', 'référentiel'],
  };
  return paquet({
    document: part(tag('w:document', NAMESPACES, tag('w:body', {}, ...body, section()))),
    styles: stylesXml(),
    numbering: new Numbering().xml(),
    header: headerXml(TITRE_RAPPORT.toUpperCase(), options.mode === 'draft'),
    footer: footerXml(sujetOf(certification) || revue.titre),
    core: coreXml(proprietes, date),
    app: appXml(certification),
  });
}
