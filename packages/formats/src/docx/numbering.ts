import { NAMESPACES, part, tag, val } from './xml.js';

/** Indentation of the two levels of a list in a cell, in twentieths of a point. */
export const INDENT = [
  { left: 227, hanging: 170 },
  { left: 425, hanging: 170 },
] as const;

/** Room for « 10. » before an item. */
export const INDENT_NUMERO = { left: 284, hanging: 284 } as const;

/** Indentation of the two levels of a list in running text. */
export const INDENT_CORPS = [
  { left: 357, hanging: 227 },
  { left: 641, hanging: 227 },
] as const;

/** The lists of bullets, each bound to its two styles: in cells, in running text. */
export const NUM_PUCE = 1;
export const NUM_PUCE_CORPS = 2;

const BULLET_FONT = tag(
  'w:rPr',
  {},
  tag('w:rFonts', { 'w:ascii': 'Calibri', 'w:hAnsi': 'Calibri', 'w:cs': 'Calibri', 'w:hint': 'default' }),
);

interface Level {
  format: 'bullet' | 'decimal';
  texte: string;
  indent: { left: number; hanging: number };
  /** The paragraph style that takes this level; Word finds the level of a style by this link alone. */
  style?: string;
}

function levelXml({ format, texte, indent, style }: Level, rank: number): string {
  return tag(
    'w:lvl',
    { 'w:ilvl': rank },
    val('start', 1),
    val('numFmt', format),
    style ? val('pStyle', style) : '',
    val('lvlText', texte),
    val('lvlJc', 'left'),
    tag('w:pPr', {}, tag('w:ind', { 'w:left': indent.left, 'w:hanging': indent.hanging })),
    format === 'bullet' ? BULLET_FONT : '',
  );
}

function bullets(indents: typeof INDENT | typeof INDENT_CORPS, styles: [string, string]): Level[] {
  return [
    { format: 'bullet', texte: '•', indent: indents[0], style: styles[0] },
    { format: 'bullet', texte: '–', indent: indents[1], style: styles[1] },
  ];
}

const ABSTRACTS: Level[][] = [
  bullets(INDENT, ['Puce', 'SousPuce']),
  bullets(INDENT_CORPS, ['ListBullet', 'ListBullet2']),
  [{ format: 'decimal', texte: '%1.', indent: INDENT_NUMERO }],
];
const ABSTRACT_NUMERO = 2;

/** Fixed identities: Word draws random ones, and the bytes would change. */
function abstractXml(levels: Level[], id: number): string {
  const identity = `4B1D2A6${id}`;
  const type = levels.length > 1 ? 'multilevel' : 'singleLevel';
  return tag(
    'w:abstractNum',
    { 'w:abstractNumId': id },
    val('nsid', identity),
    val('multiLevelType', type),
    val('tmpl', identity),
    ...levels.map(levelXml),
  );
}

/** The lists of a document: two of bullets, and one for each ordered list, which starts at its own number. */
export class Numbering {
  private readonly starts: number[] = [];

  /** A new ordered list; returns the identifier that its items bear. */
  ordered(start: number): number {
    this.starts.push(start);
    return NUM_PUCE_CORPS + this.starts.length;
  }

  /** The part word/numbering.xml. */
  xml(): string {
    const num = (id: number, abstract: number, ...overrides: string[]) =>
      tag('w:num', { 'w:numId': id }, val('abstractNumId', abstract), ...overrides);
    const ordered = this.starts.map((start, rank) =>
      num(
        NUM_PUCE_CORPS + rank + 1,
        ABSTRACT_NUMERO,
        tag('w:lvlOverride', { 'w:ilvl': 0 }, val('startOverride', start)),
      ),
    );
    const nums = [num(NUM_PUCE, 0), num(NUM_PUCE_CORPS, 1), ...ordered].join('');
    return part(tag('w:numbering', NAMESPACES, ...ABSTRACTS.map(abstractXml), nums));
  }
}
