import { archive, NAMESPACES, para, run } from './archive.js';

const style = (type: string, id: string, name: string, inside = '', more = '') =>
  `<w:style w:type="${type}" ${more}w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`;
const FIRST = 'w:default="1" ';

const STYLES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles ${NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Liberation Serif" w:hAnsi="Liberation Serif"/><w:sz w:val="22"/><w:lang w:val="fr-FR"/></w:rPr></w:rPrDefault></w:docDefaults>${[
  style('paragraph', 'Normal', 'Normal', '<w:qFormat/><w:pPr><w:spacing w:after="120"/></w:pPr>', FIRST),
  style(
    'paragraph',
    'Titre1',
    'heading 1',
    '<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:numPr><w:numId w:val="3"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:color w:val="7A1F5C"/><w:sz w:val="32"/></w:rPr>',
  ),
  style('character', 'Policepardfaut', 'Default Paragraph Font', '<w:semiHidden/>', FIRST),
  style(
    'table',
    'Tableaunormal',
    'Normal Table',
    '<w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr>',
    FIRST,
  ),
  style('numbering', 'Aucuneliste', 'No List', '<w:semiHidden/>', FIRST),
  style('character', 'Lienhypertexte', 'Hyperlink', '<w:rPr><w:color w:val="7A1F5C"/><w:u w:val="single"/></w:rPr>'),
  style('paragraph', 'En-tte', 'header', '<w:basedOn w:val="Normal"/>'),
  style('paragraph', 'Pieddepage', 'footer', '<w:basedOn w:val="Normal"/>'),
  style(
    'paragraph',
    'Listepuces',
    'List Bullet',
    '<w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr>',
  ),
  // Same identifier as one of ours, for quite another style.
  style('paragraph', 'Cellule', 'Cellule du siège', '<w:basedOn w:val="Normal"/>', 'w:customStyle="1" '),
].join('')}</w:styles>`;

const level = (format: string, text: string) =>
  `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="432" w:hanging="432"/></w:pPr></w:lvl>`;

const NUMBERING = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:numbering ${NAMESPACES}><w:abstractNum w:abstractNumId="0"><w:nsid w:val="4B1D2A60"/><w:multiLevelType w:val="singleLevel"/>${level('decimal', '%1.')}</w:abstractNum><w:abstractNum w:abstractNumId="7"><w:multiLevelType w:val="singleLevel"/>${level('bullet', '▪')}</w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="5"><w:abstractNumId w:val="7"/></w:num><w:numIdMacAtCleanup w:val="2"/></w:numbering>`;

const ERROR = (kind: string) => `<w:proofErr w:type="${kind}"/>`;
const BOLD = '<w:b/>';

/** Placeholders as Word leaves them: cut by the spell checker, by bookmarks, by edits of several days, by links. */
const BODY = [
  para(
    `<w:bookmarkStart w:id="4" w:name="C_C1"/>${run('{', BOLD)}${ERROR('spellStart')}${run('{ti', BOLD)}<w:bookmarkStart w:id="9" w:name="_GoBack"/><w:bookmarkEnd w:id="9"/>${run('tre', BOLD)}${ERROR('spellEnd')}${run('}}', BOLD)}<w:bookmarkEnd w:id="4"/>`,
  ),
  para(
    `${run('Niveau {{NIVEAU}} du ')}<w:r w:rsidR="00A1B2C3"><w:t>{{</w:t></w:r>${run('sigle', '<w:i/>')}${run('}}.')}`,
  ),
  `<w:tbl><w:tblPr><w:tblStyle w:val="Tableaunormal"/><w:tblW w:w="9072" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="3072"/><w:gridCol w:w="6000"/></w:tblGrid>${[
    ['Fiche', '{{ Fiche }}'],
    ['Formacode', '{{formacode}}'],
    ['Certificateurs', '{{certificateurs}}'],
    ['Emplois', '{{emplois}}'],
  ]
    .map(
      ([label = '', value = '']) =>
        `<w:tr><w:tc><w:tcPr><w:tcW w:w="3072" w:type="dxa"/></w:tcPr>${para(run(label))}</w:tc><w:tc><w:tcPr><w:tcW w:w="6000" w:type="dxa"/></w:tcPr>${para(run(value))}</w:tc></w:tr>`,
    )
    .join('')}</w:tbl>`,
  para(run('{{secteurs}}')),
  para(run('Objectifs'), 'Titre1'),
  para(run('{{objectifs}}', '<w:i/>')),
  para(run('{{article}}')),
  para(run('Référentiels'), 'Titre1'),
  para(`${run('{{')}<w:hyperlink w:anchor="C_C1"><w:r><w:t>tab</w:t></w:r></w:hyperlink>${run('leau')}${run(' }}')}`),
  para(run('Correspondances'), 'Titre1'),
  para(run('{{e-CF}}')),
  para(run('Épreuves'), 'Titre1'),
  para(run('{{epreuves}}')),
  para(run('Dernière ligne du gabarit.')),
].join('');

const SECTION =
  '<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>';

const part = (root: string, content: string) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${root} ${NAMESPACES}>${content}</${root}>`;

/**
 * A portrait template as French Word makes them: localised identifiers of styles, numbered headings, a table of fields,
 * placeholders cut into runs, in the header and in the footer too.
 */
export function gabaritFrancais(): Uint8Array {
  return archive(part('w:document', `<w:body>${BODY}${SECTION}</w:body>`), {
    'styles.xml': STYLES,
    'numbering.xml': NUMBERING,
    'header1.xml': part('w:hdr', para(`${run('{{Intitul')}${run('é}}')}`, 'En-tte')),
    'footer1.xml': part('w:ftr', para(run('{{siret}} – {{ date }}'), 'Pieddepage')),
  });
}
