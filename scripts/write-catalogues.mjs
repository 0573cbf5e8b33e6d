// Writes what the built-in catalogues declare, from the compiled language; run with the repository's own Node. A command reads
// this, not the texts: parsing them would cost as much as the author's own file.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCatalogues } from '../packages/language/dist/build/catalogue.js';
import { builtinUri } from '../packages/language/dist/catalogues/builtin.js';
import { CATALOGUE_TEXTS } from '../packages/language/dist/catalogues/generated/texts.js';
import { createRefServices } from '../packages/language/dist/module.js';
import { parseSource } from '../packages/language/dist/source/source-file.js';
import { ROOT } from './run.mjs';

const FILE = join(ROOT, 'packages', 'language', 'src', 'catalogues', 'generated', 'models.ts');
const { ref } = createRefServices();
const models = Object.fromEntries(
  Object.entries(CATALOGUE_TEXTS).map(([name, text]) => [
    name,
    buildCatalogues(parseSource(ref, builtinUri(name), text)),
  ]),
);
const text = `// Generated from packages/language/catalogues by scripts/write-catalogues.mjs: do not edit.
import type { Catalogue } from '@referentiel/model';

let models: Readonly<Record<string, readonly Catalogue[]>> | undefined;

/** What the built-in catalogues declare, by the name of their file; made when it is first asked for. */
export function catalogueModels(): Readonly<Record<string, readonly Catalogue[]>> {
  models ??= JSON.parse(${JSON.stringify(JSON.stringify(models))}) as Record<string, readonly Catalogue[]>;
  return models;
}
`;
if (readFileSync(FILE, 'utf8') !== text) writeFileSync(FILE, text);
