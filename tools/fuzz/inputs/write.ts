// Writes the page of the guide about hard inputs: what the program says of each, here and now.
import { writeFileSync } from 'node:fs';
import { PAGE, page } from './page.ts';
import { rows } from './rows.ts';

const { rows: all, alive, neighbour } = await rows((line) => console.log(line));
writeFileSync(PAGE, page(all));
console.log(`${all.length} entrées, serveur ${alive ? 'vivant' : 'mort'}, voisin : ${neighbour.join(', ') || 'rien'}`);
if (!alive) process.exitCode = 1;
