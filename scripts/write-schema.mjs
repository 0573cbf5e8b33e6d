// Writes the JSON Schema of `referentiel.config.json` from the compiled rules; run with the repository's own Node.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { configSchema } from '../packages/language/dist/config/schema.js';
import { ROOT } from './run.mjs';

const path = join(ROOT, 'packages', 'vscode', 'schemas', 'referentiel.config.schema.json');
writeFileSync(path, `${JSON.stringify(configSchema(), null, 2)}\n`);
