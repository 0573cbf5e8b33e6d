// Over the wire, with the server that the extension ships: keystroke → diagnostics in workspaces of 10 to 10,000 files, long files,
// a catalogue that a thousand files refer to, completion, memory, a second start.
import { attempted, missing } from './figures.mjs';
import { catalogue } from './lsp-catalogue.mjs';
import { inWorkspace, longFile } from './lsp-typing.mjs';
import { warm } from './lsp-warm.mjs';

/** Past this a second start of the whole register is not waited for. */
const SLOW_START = 150_000;
/** Past this a workspace ten times as large is not tried. */
const TOO_LONG = 20_000;

const shown = (count) => count.toLocaleString('en-US');

const WARM_TARGETS = { time: [{ on: 'p50', most: 1500 }], memory: [{ on: 'p50', most: 400 }] };

const LONG_TARGETS = [
  { on: 'p50', most: 25 },
  { on: 'p95', most: 50 },
];

/** Workspaces from small to large, as long as the next one does not take hours. */
async function workspaces(counts, keys) {
  const figures = [];
  for (const count of counts) {
    const [id, title] = [`lsp-${count}`, `workspace of ${shown(count)} files`];
    const slow = figures.findLast(({ id, p50 }) => id.endsWith('-ready') && p50 > TOO_LONG);
    if (slow) figures.push(missing(id, title, `too long: ${slow.title} took ${(slow.p50 / 1000).toFixed(0)} s`));
    else figures.push(...(await attempted(id, title, () => inWorkspace(count, keys))));
  }
  return figures;
}

/** @returns {Promise<import('./figures.mjs').Figure[]>} */
export async function lspBench({ quick }) {
  const keys = quick ? 60 : 300;
  const figures = await workspaces(quick ? [10, 100] : [10, 100, 1000, 10_000], keys);
  const add = async (id, title, measure) => figures.push(...(await attempted(id, title, measure)));
  await add('lsp-lines-5000', '5,000 lines', () => longFile(5000, keys, LONG_TARGETS));
  if (quick) return figures;
  await add('lsp-lines-100000', '100,000 lines', () => longFile(100_000, 5, []));
  await add('lsp-catalogue', 'catalogue with 1,000 dependents', () => catalogue(1000));
  await add('lsp-1000-warm', 'second start, 1,000 files', () => warm(1000, {}));
  const whole = figures.find(({ id }) => id === 'lsp-10000-ready');
  if (whole?.p50 < SLOW_START)
    await add('lsp-10000-warm', 'second start, 10,000 files', () => warm(10_000, WARM_TARGETS));
  else figures.push(missing('lsp-10000-warm', 'second start, 10,000 files', 'the first start takes too long'));
  return figures;
}
