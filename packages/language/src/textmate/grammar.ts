import { ReferentielGrammar } from '../generated/grammar.js';
import { statementWords } from '../lexer/shape.js';
import { keywordAlternation } from '../lexer/spelling.js';

/** Boundaries of words that know French letters (Oniguruma's `\b` does, but not combining marks). */
const BEFORE = '(?<![\\p{L}\\p{M}\\d_.-])';
const AFTER = '(?![\\p{L}\\p{M}\\d_-])';

/** A code: a capital or a digit somewhere, parts joined by `.`, `_` or `-`. */
const CODE = '(?=[\\p{L}\\d._-]*[\\p{Lu}\\d])[\\p{L}\\d][\\p{L}\\p{M}\\d]*(?:[._-][\\p{L}\\p{M}\\d]+)*';

/** Keywords that declare an element: coloured apart from those that qualify. */
const DECLARATIONS = new Set([
  'certification',
  'bloc',
  'activité',
  'tâche',
  'sous-tâche',
  'compétence',
  'critère',
  'critères',
  'épreuve',
  'partie',
  'texte',
  'choix',
  'option',
  'renouvellement',
  'catalogue',
  'domaine',
  'entrée',
  'notion',
  'dans',
]);

/** Keywords followed by words of a closed list. */
const VALUED = ['nature', 'production', 'traite', 'répertoire', 'accès'];

const MARKUP = [
  { name: 'constant.character.escape.ref', match: '\\\\["\\\\*{\\-•]|(?<=\\d)\\\\\\.' },
  { name: 'variable.parameter.ref', match: '\\{\\p{L}[\\p{L}\\p{M}-]*(?:\\.n)?\\}' },
  { name: 'markup.bold.ref', match: '(?<![\\p{L}\\d*])\\*\\*(?=\\S)[^*"]+(?<=\\S)\\*\\*(?![\\p{L}\\d*])' },
  { name: 'markup.italic.ref', match: '(?<![\\p{L}\\d*])\\*(?=\\S)[^*"]+(?<=\\S)\\*(?![\\p{L}\\d*])' },
  {
    match: '^\\s*([-•]|\\d+\\.)(?=\\s)',
    captures: { 1: { name: 'punctuation.definition.list.begin.markdown.ref' } },
  },
];

function text(begin: string, end: string) {
  return {
    name: 'string.quoted.ref',
    begin,
    end,
    beginCaptures: { 0: { name: 'punctuation.definition.string.begin.ref' } },
    endCaptures: { 0: { name: 'punctuation.definition.string.end.ref' } },
    patterns: MARKUP,
  };
}

/**
 * Where a text that nobody closed ends, for colours: before a line that opens another one or a body, and before a lone
 * closing brace. The lexer weighs more evidence than one line can show; here the rest of the file must keep its colours.
 */
function unclosed(starters: readonly string[]): string {
  const statement = `(?:${keywordAlternation(starters)})${AFTER}(?:\\s+${CODE})?`;
  return `^(?=\\s*${statement}(?:\\s+"|\\s*\\{\\s*$))|^(?=\\s*\\}\\s*$)`;
}

const NUMBERS = [
  { name: 'constant.numeric.date.ref', match: `${BEFORE}\\d{4}-\\d\\d-\\d\\d${AFTER}` },
  {
    match: `${BEFORE}(\\d+)\\s*(h(?:eures?)?)(?:\\s*(\\d+)(?:\\s*(min|mn))?)?${AFTER}`,
    captures: {
      1: { name: 'constant.numeric.ref' },
      2: { name: 'keyword.other.unit.ref' },
      3: { name: 'constant.numeric.ref' },
      4: { name: 'keyword.other.unit.ref' },
    },
  },
  {
    match: `${BEFORE}(\\d+)\\s*(min(?:utes?)?|mn|jours?|semaines?|mois|ans?)${AFTER}`,
    captures: { 1: { name: 'constant.numeric.ref' }, 2: { name: 'keyword.other.unit.ref' } },
  },
  { name: 'constant.numeric.ref', match: `${BEFORE}\\d+${AFTER}` },
];

/**
 * The TextMate grammar of the language, its keywords read off the Langium grammar. Colours only, and only what a line and
 * the text around it show; what a code means is for the semantic tokens.
 */
export function textMateGrammar(): object {
  const { keywords, starters } = statementWords(ReferentielGrammar());
  const declarations = keywords.filter((keyword) => DECLARATIONS.has(keyword));
  const others = keywords.filter((keyword) => !DECLARATIONS.has(keyword) && keyword.length > 1);
  const word = (names: readonly string[]) => `${BEFORE}(?:${keywordAlternation(names)})${AFTER}`;
  const otherwise = unclosed([...starters]);
  const declared = declarations.filter((keyword) => keyword !== 'dans');
  return {
    $schema: 'https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json',
    name: 'Référentiel',
    scopeName: 'source.ref',
    fileTypes: ['ref'],
    patterns: [
      { name: 'comment.line.double-slash.ref', match: '//.*$' },
      { name: 'comment.block.ref', begin: '/\\*', end: '\\*/' },
      text('"""', '"""'),
      text('"', `"|${otherwise}`),
      text('«', `»|${otherwise}`),
      text('“', `”|${otherwise}`),
      {
        match: `(${word(declared)})(?:\\s+(${word(['transversale'])}))?\\s+(${CODE})`,
        captures: {
          1: { name: 'keyword.declaration.ref' },
          2: { name: 'keyword.other.ref' },
          3: { name: 'entity.name.type.ref' },
        },
      },
      { name: 'keyword.declaration.ref', match: word(declarations) },
      {
        match: `(${word(VALUED)})\\s+([\\p{L}\\p{M}-]+(?:\\s*,\\s*[\\p{L}\\p{M}-]+)*)`,
        captures: { 1: { name: 'keyword.other.ref' }, 2: { name: 'support.constant.ref' } },
      },
      { name: 'keyword.other.ref', match: word(others) },
      { name: 'keyword.other.ref', match: `${BEFORE}[àa](?=\\s+(?:distance|\\d))` },
      ...NUMBERS,
      { name: 'entity.name.tag.ref', match: `${BEFORE}${CODE}` },
    ],
  };
}
