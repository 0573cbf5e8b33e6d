import { COULEURS } from './couleurs.js';
import { INDENT, INDENT_CORPS, INDENT_NUMERO, NUM_PUCE, NUM_PUCE_CORPS } from './numbering.js';
import { LARGEUR_TEXTE } from './table.js';
import { NAMESPACES, part, tag, val } from './xml.js';

const GRAS = '<w:b/><w:bCs/>';
const FONT = 'Calibri';

const size = (halfPoints: number) => val('sz', halfPoints) + val('szCs', halfPoints);
const ink = (colour: string) => val('color', colour);
const spacing = (before: number, after: number, line = 240) =>
  tag('w:spacing', { 'w:before': before, 'w:after': after, 'w:line': line, 'w:lineRule': 'auto' });
const indent = ({ left, hanging }: { left: number; hanging: number }) =>
  tag('w:ind', { 'w:left': left, 'w:hanging': hanging });
const numbered = (level: 0 | 1, num: number) => tag('w:numPr', {}, val('ilvl', level), val('numId', num));

interface ParagraphStyle {
  id: string;
  /** Built-in names are in English whatever the language of Word; Word shows them translated. */
  name: string;
  basedOn?: string;
  next?: string;
  priority?: number;
  custom?: true;
  pPr?: string;
  rPr?: string;
}

function paragraphStyle({ id, name, basedOn, next, priority, custom, pPr, rPr }: ParagraphStyle): string {
  return tag(
    'w:style',
    {
      'w:type': 'paragraph',
      'w:default': basedOn ? undefined : 1,
      'w:customStyle': custom ? 1 : undefined,
      'w:styleId': id,
    },
    val('name', name),
    basedOn ? val('basedOn', basedOn) : '',
    next ? val('next', next) : '',
    priority === undefined ? '' : val('uiPriority', priority),
    '<w:qFormat/>',
    pPr ? tag('w:pPr', {}, pPr) : '',
    rPr ? tag('w:rPr', {}, rPr) : '',
  );
}

function heading(level: 1 | 2 | 3 | 4 | 5, halfPoints: number, before: number): string {
  return paragraphStyle({
    id: `Heading${level}`,
    name: `heading ${level}`,
    basedOn: 'Normal',
    next: 'Normal',
    priority: 9,
    pPr: `<w:keepNext/><w:keepLines/>${spacing(before, before / 2)}${val('outlineLvl', level - 1)}`,
    rPr: GRAS + ink(COULEURS.encre) + size(halfPoints),
  });
}

const border = (side: string, width: number, space: number, colour: string) =>
  tag(`w:${side}`, { 'w:val': 'single', 'w:sz': width, 'w:space': space, 'w:color': colour });

const SIDES = ['top', 'left', 'bottom', 'right'];

/** The styles of running text; the footer has a stop at the end of its lines. */
const body = (largeur: number): ParagraphStyle[] => [
  { id: 'Normal', name: 'Normal' },
  {
    id: 'Title',
    name: 'Title',
    basedOn: 'Normal',
    next: 'Normal',
    priority: 10,
    pPr: `<w:keepNext/>${spacing(240, 120)}`,
    rPr: GRAS + ink(COULEURS.encre) + size(36),
  },
  {
    id: 'ListBullet',
    name: 'List Bullet',
    basedOn: 'Normal',
    priority: 99,
    pPr: numbered(0, NUM_PUCE_CORPS) + spacing(0, 40, 259) + indent(INDENT_CORPS[0]),
  },
  {
    id: 'ListBullet2',
    name: 'List Bullet 2',
    basedOn: 'Normal',
    priority: 99,
    pPr: numbered(1, NUM_PUCE_CORPS) + spacing(0, 40, 259) + indent(INDENT_CORPS[1]),
  },
  {
    id: 'ListNumber',
    name: 'List Number',
    basedOn: 'Normal',
    priority: 99,
    pPr: spacing(0, 40, 259) + indent({ left: 414, hanging: 284 }),
  },
  {
    id: 'TOCHeading',
    name: 'TOC Heading',
    basedOn: 'Normal',
    next: 'Normal',
    priority: 39,
    pPr: `<w:keepNext/>${spacing(160, 60)}`,
    rPr: GRAS + ink(COULEURS.encre) + size(24),
  },
  { id: 'TOC1', name: 'toc 1', basedOn: 'Normal', next: 'Normal', priority: 39, pPr: spacing(0, 40) },
  {
    id: 'TOC2',
    name: 'toc 2',
    basedOn: 'Normal',
    next: 'Normal',
    priority: 39,
    pPr: spacing(0, 40) + tag('w:ind', { 'w:left': 284 }),
  },
  {
    id: 'Header',
    name: 'header',
    basedOn: 'Normal',
    priority: 99,
    pPr: tag('w:pBdr', {}, border('bottom', 6, 4, COULEURS.encre)) + spacing(0, 0) + val('jc', 'center'),
    rPr: GRAS + ink(COULEURS.encre),
  },
  {
    id: 'Footer',
    name: 'footer',
    basedOn: 'Normal',
    priority: 99,
    pPr: tag('w:tabs', {}, tag('w:tab', { 'w:val': 'right', 'w:pos': largeur })) + spacing(0, 0),
    rPr: size(18),
  },
  { id: 'Mention', name: 'Mention', basedOn: 'Normal', custom: true },
  { id: 'CommentText', name: 'annotation text', basedOn: 'Normal', priority: 99, pPr: spacing(0, 40), rPr: size(18) },
  {
    id: 'Encadre',
    name: 'Encadré légal',
    basedOn: 'Normal',
    custom: true,
    pPr:
      tag('w:pBdr', {}, ...SIDES.map((side) => border(side, 6, 6, COULEURS.encre))) +
      spacing(0, 60, 250) +
      tag('w:ind', { 'w:left': 140, 'w:right': 140 }),
    rPr: size(18),
  },
];

const CELLS: ParagraphStyle[] = [
  { id: 'Cellule', name: 'Cellule', basedOn: 'Normal', custom: true, pPr: spacing(0, 40), rPr: size(18) },
  {
    id: 'TitreCellule',
    name: 'Titre de cellule',
    basedOn: 'Cellule',
    next: 'Cellule',
    custom: true,
    pPr: '<w:keepLines/>',
  },
  {
    id: 'TitreSuivant',
    name: 'Titre suivant de cellule',
    basedOn: 'TitreCellule',
    next: 'Cellule',
    custom: true,
    pPr: spacing(80, 40),
  },
  { id: 'Critere', name: 'Critère', basedOn: 'Cellule', custom: true },
  { id: 'CritereSuivant', name: 'Critère suivant', basedOn: 'Critere', custom: true, pPr: spacing(70, 40) },
  {
    id: 'EnteteTableau',
    name: 'En-tête de tableau',
    basedOn: 'Cellule',
    custom: true,
    pPr: `<w:keepNext/>${spacing(20, 20)}${val('jc', 'center')}`,
    rPr: ink(COULEURS.surEnTete) + size(17),
  },
  {
    id: 'Puce',
    name: 'Puce de cellule',
    basedOn: 'Cellule',
    custom: true,
    pPr: numbered(0, NUM_PUCE) + indent(INDENT[0]),
  },
  {
    id: 'SousPuce',
    name: 'Sous-puce de cellule',
    basedOn: 'Cellule',
    custom: true,
    pPr: numbered(1, NUM_PUCE) + indent(INDENT[1]),
  },
  { id: 'Numero', name: 'Numéro de cellule', basedOn: 'Cellule', custom: true, pPr: indent(INDENT_NUMERO) },
];

const DEFAULTS = tag(
  'w:docDefaults',
  {},
  tag(
    'w:rPrDefault',
    {},
    tag(
      'w:rPr',
      {},
      tag('w:rFonts', { 'w:ascii': FONT, 'w:hAnsi': FONT, 'w:eastAsia': FONT, 'w:cs': FONT }),
      size(20),
      tag('w:lang', { 'w:val': 'fr-FR', 'w:eastAsia': 'fr-FR', 'w:bidi': 'ar-SA' }),
    ),
  ),
  tag('w:pPrDefault', {}, tag('w:pPr', {}, tag('w:spacing', { 'w:after': 120, 'w:line': 259, 'w:lineRule': 'auto' }))),
);

const HIDDEN = '<w:semiHidden/><w:unhideWhenUsed/>';

const CHARACTERS =
  tag(
    'w:style',
    { 'w:type': 'character', 'w:default': 1, 'w:styleId': 'DefaultParagraphFont' },
    val('name', 'Default Paragraph Font'),
    val('uiPriority', 1),
    HIDDEN,
  ) +
  tag(
    'w:style',
    { 'w:type': 'character', 'w:styleId': 'Hyperlink' },
    val('name', 'Hyperlink'),
    val('uiPriority', 99),
    '<w:unhideWhenUsed/>',
    tag('w:rPr', {}, ink('0B4F9E'), val('u', 'single')),
  ) +
  tag(
    'w:style',
    { 'w:type': 'character', 'w:styleId': 'CommentReference' },
    val('name', 'annotation reference'),
    val('basedOn', 'DefaultParagraphFont'),
    val('uiPriority', 99),
    HIDDEN,
    tag('w:rPr', {}, size(16)),
  );

function margins(vertical: number, horizontal: number): string {
  return tag(
    'w:tblCellMar',
    {},
    ...SIDES.map((side) =>
      tag(`w:${side}`, { 'w:w': side === 'top' || side === 'bottom' ? vertical : horizontal, 'w:type': 'dxa' }),
    ),
  );
}

const TABLES =
  tag(
    'w:style',
    { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' },
    val('name', 'Normal Table'),
    val('uiPriority', 99),
    HIDDEN,
    tag('w:tblPr', {}, tag('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' }), margins(0, 108)),
  ) +
  tag(
    'w:style',
    { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': 'TableauReferentiel' },
    val('name', 'Tableau de référentiel'),
    val('basedOn', 'TableNormal'),
    val('uiPriority', 59),
    tag(
      'w:tblPr',
      {},
      tag('w:tblBorders', {}, ...[...SIDES, 'insideH', 'insideV'].map((side) => border(side, 4, 0, '7F7F7F'))),
      margins(57, 85),
    ),
  ) +
  tag(
    'w:style',
    { 'w:type': 'numbering', 'w:default': 1, 'w:styleId': 'NoList' },
    val('name', 'No List'),
    val('uiPriority', 99),
    HIDDEN,
  );

/**
 * The part word/styles.xml: built-in styles by their names, and the few of our own that cells need. `largeur` is that of
 * the text, in twentieths of a point.
 */
export function stylesXml(largeur: number = LARGEUR_TEXTE): string {
  const [normal, ...others] = body(largeur).map(paragraphStyle);
  const headings = [
    heading(1, 32, 160),
    heading(2, 22, 60),
    heading(3, 20, 60),
    heading(4, 19, 40),
    heading(5, 18, 40),
  ];
  return part(
    tag(
      'w:styles',
      NAMESPACES,
      DEFAULTS,
      normal ?? '',
      ...headings,
      ...others,
      ...CELLS.map(paragraphStyle),
      CHARACTERS,
      TABLES,
    ),
  );
}
