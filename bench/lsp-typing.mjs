// An author at work: keys, bursts of keys and completion in one file of a workspace, and in long texts.
import { join } from 'node:path';
import { figure, missing } from './figures.mjs';
import { LspSession } from './lsp-session.mjs';
import { bigFile, workspace } from './workspaces.mjs';

/** The file of a workspace that is edited. */
export const FILE = ['lot-000', 'referentiel-00000.ref'];
/** In the middle of a competence, a letter of prose. */
export const PROSE = 'à l’aide d’un outil numérique partagé';
const WARM_UP = 40;

const shown = (count) => count.toLocaleString('en-US');

/** The resident size of a server as a figure. */
export function memoryFigure(id, title, memory, targets) {
  return memory
    ? figure({ id, title, unit: 'MB', values: [memory.now], targets })
    : missing(id, title, 'the system does not tell the memory of a process');
}

const KEY_TARGETS = [
  { on: 'p50', most: 3 },
  { on: 'p95', most: 15 },
];

/** A register of so many files, one of them edited. */
export async function inWorkspace(count, keys) {
  const folder = workspace(count);
  const session = await LspSession.open({ folder, path: join(folder, ...FILE) });
  await session.ready();
  const { memory } = session.client;
  const id = `lsp-${count}`;
  const where = `workspace of ${shown(count)} files`;
  const figures = [
    figure({
      id: `${id}-first`,
      title: `first diagnostics, ${where}`,
      unit: 'ms',
      values: [session.times.firstDiagnostics],
    }),
    figure({ id: `${id}-ready`, title: `all is read and told, ${where}`, unit: 'ms', values: [session.times.ready] }),
    memoryFigure(`${id}-memory`, `memory of the server, ${where}`, memory, []),
    figure({
      id: `${id}-key`,
      title: `keystroke, 300 lines, ${where}`,
      unit: 'ms',
      values: await session.type(PROSE, keys, WARM_UP),
      targets: KEY_TARGETS,
    }),
  ];
  if (count === 1000) figures.push(...(await completions(session, 300)), await burst(session));
  await session.stop();
  return figures;
}

async function burst(session) {
  const values = await session.burst(PROSE, 10);
  return figure({ id: 'lsp-burst', title: 'ten keys at 20 ms, last key → diagnostics', unit: 'ms', values });
}

/** Completion of an entry, of a name, and of a keyword. */
async function completions(session, lines) {
  const marks = { 'e-CF': 'réf e-CF ', épreuve: 'évalué par ', keyword: '        " {\n            ' };
  const figures = [];
  for (const [name, mark] of Object.entries(marks)) {
    const kept = await session.complete(mark, 60, 15);
    const title = `completion (${name}, ${kept.items} items), ${shown(lines)} lines`;
    figures.push(figure({ id: `lsp-completion-${name}-${lines}`, title, unit: 'ms', spread: kept }));
  }
  return figures;
}

/** A long text, by itself. */
export async function longFile(lines, keys, targets) {
  const session = await LspSession.open({ text: bigFile(lines) });
  await session.ready();
  const values = await session.type(PROSE, keys, Math.min(WARM_UP, keys));
  const title = `keystroke, ${shown(lines)} lines`;
  const figures = [figure({ id: `lsp-lines-${lines}-key`, title, unit: 'ms', values, targets })];
  if (lines <= 5000) figures.push(...(await completions(session, lines)));
  await session.stop();
  return figures;
}
