import fc from 'fast-check';

const WORDS = [
  'Cartographier',
  "l'organisation",
  'les',
  'données',
  'afin',
  'C3',
  'e-CF',
  'un.e',
  'RNCP',
  '90 %',
  '30 h',
  'œuvre',
];

/** What the source language, the markup, a spreadsheet or a regular expression might take for its own. */
const TRAPS = [
  ...[
    'compétence C3 est requise',
    'critère CE1.1 "',
    'bloc BC2 "…" {',
    'évaluée par E1',
    'certification {',
    'note "',
    '" {',
    '}',
    '} }',
  ],
  ...['// commentaire', '//', '/*', '*/', '/* x */'],
  ...['"', '""', '"""', "'", '«', '»', '« x »', '“', '”', '„', '‘', '’', '`'],
  ...['\\', '\\\\', '\\"', '\\*', '\\{', '\\-', '\\•', '\\n', '1\\.', 'C:\\dossier\\'],
  ...['{', '}', '{{', '{durée}', '{dure\u0301e}', '{duree}', '{Durée}', '{préparation', '{niveau}', '{n}'],
  ...['*', '**', '***', '****', '*a*', '**gras**', '*x', 'x*', '2*3*4', '* *'],
  ...['- ', '-', '• ', '•', '– ', '1. ', '1.', '1.2.', '12. ', '1) ', 'a. ', '-\u00a0', '•\u202f', '3.\u00a0'],
  ...['\u00a0', '\u202f', '\u2003', '\u200b', '\u200d', '\ufeff', '\u00ad', '\u2028', '\u0085'],
  ...['e\u0301', 'E\u0301tude', 'ﬁn', '😀', '👩‍🏫', '🇫🇷', '𝐀', 'ﷺ', 'שלום'],
  ...['<b>', '&amp;', '$&', '$1', '__proto__', '=1+1', '#', '|', '~', '%s', ']]>'],
];

const CONTROLS = ['\u0000', '\u0007', '\u000b', '\u000c', '\u001b', '\u001f'];

/**
 * Any characters, the C0 controls left to `CONTROLS` (they are rare in real documents and hard on every format), and but for
 * U+FFFD, which says that a text was decoded wrongly: beside a zero, that it is none.
 */
function anyCharacters(unit: 'grapheme' | 'binary') {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
  return fc.string({ unit, maxLength: 5 }).map((text) => text.replace(/[\u0000-\u001f\ufffd]/g, ''));
}

const piece = fc.oneof(
  { weight: 30, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 30, arbitrary: fc.constantFrom(...TRAPS) },
  { weight: 4, arbitrary: anyCharacters('grapheme') },
  { weight: 4, arbitrary: anyCharacters('binary') },
  { weight: 1, arbitrary: fc.constantFrom(...CONTROLS) },
);

/** Characters of one line without tabs: anything may stand in them, blanks at the ends included. */
export const hostileText = fc
  .tuple(fc.array(piece, { minLength: 1, maxLength: 6, size: 'max' }), fc.constantFrom(' ', ' ', ''))
  .map(([pieces, glue]) => pieces.join(glue));

/** The same without what a paragraph loses at its ends; never empty. */
export const hostileLine = hostileText.map((text) => text.replace(/^ +| +$/g, '') || 'x');

/** The same without any blank at the ends, no-break and exotic ones included; never empty. */
export const hostileWords = hostileText.map((text) => text.trim() || 'x');
