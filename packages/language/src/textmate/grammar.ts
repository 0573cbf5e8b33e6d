import { ReferentielGrammar } from '../generated/grammar.js';
import { keywordAlternation, statementShape } from '../lexer/shape.js';

/** Boundaries of words that know French letters (Oniguruma's `\b` does, but not combining marks). */
const BEFORE = '(?<![\\p{L}\\p{M}\\d_.-])';
const AFTER = '(?![\\p{L}\\p{M}\\d_-])';

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

const MARKUP = [
  { name: 'constant.character.escape.ref', match: '\\\\["\\\\*{\\-•]|(?<=\\d)\\\\\\.' },
  { name: 'variable.parameter.ref', match: '\\{(?:pr[ée]paration|dur[ée]e|jury|lieu|pages)\\}' },
  { name: 'markup.bold.ref', match: '(?<![\\p{L}\\d*])\\*\\*(?=\\S)[^*"]+(?<=\\S)\\*\\*(?![\\p{L}\\d*])' },
  { name: 'markup.italic.ref', match: '(?<![\\p{L}\\d*])\\*(?=\\S)[^*"]+(?<=\\S)\\*(?![\\p{L}\\d*])' },
  { name: 'punctuation.definition.list.begin.markdown.ref', match: '^\\s*(?:[-•]|\\d+\\.)(?=\\s)' },
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
 * The TextMate grammar of the language, its keywords read off the Langium grammar. Colours only: an unclosed text
 * colours the rest of the file, where the lexer would cut it.
 */
export function textMateGrammar(): object {
  const { keywords } = statementShape(ReferentielGrammar());
  const declarations = keywords.filter((keyword) => DECLARATIONS.has(keyword));
  const others = keywords.filter((keyword) => !DECLARATIONS.has(keyword) && keyword.length > 1);
  const word = (names: string[]) => `${BEFORE}(?:${keywordAlternation(names)})${AFTER}`;
  return {
    $schema: 'https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json',
    name: 'Référentiel',
    scopeName: 'source.ref',
    fileTypes: ['ref'],
    patterns: [
      { name: 'comment.line.double-slash.ref', match: '//.*$' },
      { name: 'comment.block.ref', begin: '/\\*', end: '\\*/' },
      text('"""', '"""'),
      text('"', '"'),
      text('«', '»'),
      text('“', '”'),
      { name: 'keyword.declaration.ref', match: word(declarations) },
      { name: 'keyword.other.ref', match: word(others) },
      { name: 'keyword.other.ref', match: `${BEFORE}[àa](?=\\s+(?:distance|\\d))` },
      { name: 'constant.numeric.ref', match: `${BEFORE}\\d+${AFTER}` },
      {
        name: 'entity.name.tag.ref',
        match: `${BEFORE}(?=[\\p{L}\\d._-]*[\\p{Lu}\\d])[\\p{L}\\d][\\p{L}\\p{M}\\d]*(?:[._-][\\p{L}\\p{M}\\d]+)*`,
      },
    ],
  };
}
