// The floor of a check: a process that reads the models of a folder and does nothing but `JSON.parse` them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];
let certifications = 0;
for (const name of readdirSync(folder)) {
  if (JSON.parse(readFileSync(join(folder, name), 'utf8')).code) certifications++;
}
if (certifications === 0) throw new Error(`No model in ${folder}`);
