import { archive, NAMESPACES, para, run } from './archive.js';

const STYLES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles ${NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Liberation Sans" w:hAnsi="Liberation Sans"/><w:sz w:val="20"/><w:lang w:val="fr-FR"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:customStyle="1" w:styleId="maison1"><w:name w:val="En-tête de tableau"/><w:basedOn w:val="Standard"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:color w:val="FFFFFF"/><w:sz w:val="16"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="puces"><w:name w:val="List Bullet"/><w:basedOn w:val="Standard"/></w:style><w:style w:type="table" w:default="1" w:styleId="tn"><w:name w:val="Table Normal"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style><w:style w:type="table" w:customStyle="1" w:styleId="maison2"><w:name w:val="Tableau de référentiel"/><w:basedOn w:val="tn"/><w:tblPr><w:tblBorders><w:top w:val="double" w:sz="6" w:space="0" w:color="B4500A"/><w:left w:val="double" w:sz="6" w:space="0" w:color="B4500A"/><w:bottom w:val="double" w:sz="6" w:space="0" w:color="B4500A"/><w:right w:val="double" w:sz="6" w:space="0" w:color="B4500A"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="B4500A"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="B4500A"/></w:tblBorders></w:tblPr></w:style></w:styles>`;

const SHAPES =
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml"';

/** A text box as Word writes it: once for itself, once for older programs. */
const box = (content: string) =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="4320000" cy="540000"/><wp:docPr id="1" name="Zone 1" descr="Titre"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="4320000" cy="540000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape style="width:340pt;height:42pt"><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

const page = (w: number, h: number, margin: number, more = '') =>
  `<w:sectPr>${w > h ? `<w:pgSz w:w="${w}" w:h="${h}" w:orient="landscape"/>` : `<w:pgSz w:w="${w}" w:h="${h}"/>`}<w:pgMar w:top="${margin}" w:right="${margin}" w:bottom="${margin}" w:left="${margin}" w:header="500" w:footer="500" w:gutter="0"/>${more}</w:sectPr>`;

const lastOf = (content: string, section: string) => `<w:p><w:pPr>${section}</w:pPr>${content}</w:p>`;

/**
 * A template of three sections (portrait cover, landscape table, portrait annexes), with a text box, a table style and a
 * heading style of its own under our names, and no list at all.
 */
export function gabaritPaysage(): Uint8Array {
  const body = [
    para(box(para(run('{{titre}}')))),
    para(run('{{identité}}')),
    lastOf(run('Fait en {{année}}.'), page(11906, 16838, 1134)),
    lastOf(run('{{tableau}}'), page(16838, 11906, 567)),
    para(run('{{objectifs}}')),
    para(run('{{epreuves}}')),
    page(11906, 16838, 1701),
  ].join('');
  const document = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document ${NAMESPACES} ${SHAPES}><w:body>${body}</w:body></w:document>`;
  return archive(document, { 'styles.xml': STYLES });
}
