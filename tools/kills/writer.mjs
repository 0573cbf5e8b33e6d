// Replaces two files again and again, as fast as it can, until it is killed; or `once`.
import { join } from 'node:path';
import { replaceFiles } from '../../packages/server/dist/replace.js';
import { generation } from './generation.mjs';

const [folder, first, howOften] = process.argv.slice(2);
process.send?.('ready');
for (let n = Number(first); ; n++) {
  replaceFiles(['a', 'b'].map((name) => ({ path: join(folder, name), content: generation(n) })));
  if (howOften === 'once') break;
}
