// Writes what a short run needs of the grammar, from the compiled language; run with the repository's own Node: which way the
// parser takes at each choice (finding it out would cost a tenth of the run), the tokens, and the words of statements.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ReferentielGrammar } from '../packages/language/dist/generated/grammar.js';
import { statementWords } from '../packages/language/dist/lexer/shape.js';
import { tokensOf } from '../packages/language/dist/lexer/tokens-of.js';
import { choicesOf } from '../packages/language/dist/parser/choices-of.js';
import { ROOT } from './run.mjs';

function write(path, value) {
  const file = join(ROOT, 'packages', 'language', 'src', ...path);
  const text = `${JSON.stringify(value, null, 1)}\n`;
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
}

const grammar = ReferentielGrammar();
const { starters, keywords } = statementWords(grammar);
write(['parser', 'generated', 'choices.json'], choicesOf());
write(['lexer', 'generated', 'statements.json'], { starters: [...starters], keywords });
write(['lexer', 'generated', 'tokens.json'], tokensOf(grammar));
