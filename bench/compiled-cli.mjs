// The command line from its compiled modules: a profile of the bundle would name no function that a reader knows.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './checkout.mjs';

const { main } = await import(pathToFileURL(join(ROOT, 'packages', 'cli', 'dist', 'main.js')).href);
await main(process.argv.slice(2));
