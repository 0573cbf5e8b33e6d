// Writes the TextMate grammar from the compiled language; run with the repository's own Node.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { textMateGrammar } from '../packages/language/dist/textmate/grammar.js';
import { ROOT } from './run.mjs';

writeFileSync(join(ROOT, 'syntaxes', 'referentiel.tmLanguage.json'), `${JSON.stringify(textMateGrammar(), null, 2)}\n`);
