// `npm run kills [-- --kills N --seed S]`: kills writers and commands, and counts what is lost.
import { fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { replaceFiles } from '../../packages/server/dist/replace.js';
import { chance } from '../../scripts/chance.mjs';
import { COMMANDS, dispose, killed, prepared } from './commands.mjs';
import { generation, isWhole } from './generation.mjs';

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } },
});
const KILLS = Number(values.kills);
/** Of five kills, two are of commands: these take longer to start than to write. */
const OF_COMMANDS = Math.floor((KILLS * 2) / 5);
const next = chance(Number(values.seed));

const losses = [];
const WRITER = join(import.meta.dirname, 'writer.mjs');
const temporaries = (folder) => readdirSync(folder).filter((name) => name.endsWith('.ref-tmp'));

const ownerOf = (name) => Number(/^\.(\d+)-/.exec(name)[1]);

/** A number of a killed process may be another's by now: its file is then left for later. */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function writers() {
  const folder = mkdtempSync(join(tmpdir(), 'referentiel-kills-'));
  for (const name of ['a', 'b']) replaceFiles([{ path: join(folder, name), content: generation(0) }]);
  for (let n = 0; n < KILLS - OF_COMMANDS; n++) {
    const child = fork(WRITER, [folder, String(n * 1000)]);
    await once(child, 'message');
    setTimeout(() => child.kill('SIGKILL'), next() * 30);
    await once(child, 'close');
    for (const name of ['a', 'b']) {
      if (!isWhole(readFileSync(join(folder, name), 'utf8'))) losses.push(`writer, kill ${n}: ${name}`);
    }
  }
  const left = temporaries(folder);
  const old = new Date(Date.now() - 3_600_000);
  for (const name of left) utimesSync(join(folder, name), old, old);
  // A later write, by another process, removes what the killed ones left.
  spawnSync(process.execPath, [WRITER, folder, '0', 'once']);
  const stale = temporaries(folder).filter((name) => left.includes(name) && !isRunning(ownerOf(name)));
  if (stale.length) losses.push(`not removed: ${stale.length} temporary files`);
  console.log(
    `writer: ${KILLS - OF_COMMANDS} kills, ${left.length} temporary files left, ${left.length - stale.length} removed by the next write`,
  );
  rmSync(folder, { recursive: true, force: true });
  if (left.length === 0) losses.push('no kill came while a file was being written');
}

async function commands() {
  for (const [rank, command] of COMMANDS.entries()) {
    const ready = prepared(command);
    const tally = { killed: 0, old: 0 };
    const count = Math.floor(OF_COMMANDS / COMMANDS.length) + (rank < OF_COMMANDS % COMMANDS.length ? 1 : 0);
    for (let n = 0; n < count; n++) {
      const { lost, wasKilled, isNew } = await killed(ready, Math.floor(next() * 4));
      tally.killed += Number(wasKilled);
      tally.old += Number(!isNew);
      for (const name of lost) losses.push(`${command.args.join(' ')}, kill ${n}: ${name}`);
    }
    console.log(
      `${command.args[0]}: ${count} kills (${count - tally.killed} too late), ${tally.old} left the old files, all or some`,
    );
    dispose(ready);
  }
}

await Promise.all([writers(), commands()]);
for (const loss of losses) console.log(`LOST ${loss}`);
console.log(`${KILLS} kills, ${losses.length} losses`);
process.exitCode = losses.length ? 1 : 0;
