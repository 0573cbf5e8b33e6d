// A catalogue that many files refer to, edited: how long its author waits, and how much is said again.
import { join } from 'node:path';
import { figure } from './figures.mjs';
import { LspSession } from './lsp-session.mjs';
import { sharedCatalogue } from './workspaces.mjs';

/** Some edits of a catalogue, each followed until nothing comes of it any more. */
async function followed(session, edit, times) {
  const own = [];
  const publishes = [];
  const all = [];
  for (let rank = 0; rank < times; rank++) {
    session.client.publishes = 0;
    const from = performance.now();
    own.push(await edit(rank));
    await session.client.idle();
    publishes.push(session.client.publishes);
    all.push(session.client.lastPublish - from);
  }
  return { own, publishes, all };
}

/** A catalogue with a thousand dependents: prose that no finding of theirs rests on, then the code of an entry. */
export async function catalogue(dependents) {
  const folder = sharedCatalogue(dependents);
  const session = await LspSession.open({ folder, path: join(folder, 'catalogue.ref') });
  await session.ready();
  const [id, title] = ['lsp-catalogue', `catalogue with ${dependents.toLocaleString('en-US')} dependents`];
  const typed = await session.type('définition "', 60, 10);
  const prose = await followed(session, (rank) => session.insert('définition "', 'abcdef'[rank]), 5);
  // Each code is another one: what depended on the one before does so no more.
  const code = await followed(session, (rank) => session.insert('entrée M1.1', String(rank)), 4);
  await session.stop();
  return [
    figure({
      id: `${id}-prose`,
      title: `${title}: prose, own diagnostics`,
      unit: 'ms',
      values: typed,
      targets: [{ on: 'p50', most: 20 }],
    }),
    figure({
      id: `${id}-prose-publishes`,
      title: `${title}: prose, publishes`,
      unit: 'count',
      values: prose.publishes,
      targets: [{ on: 'p95', most: 1 }],
    }),
    figure({
      id: `${id}-code`,
      title: `${title}: code, own diagnostics`,
      unit: 'ms',
      values: code.own,
      targets: [{ on: 'p50', most: 20 }],
    }),
    figure({ id: `${id}-code-all`, title: `${title}: code, all told`, unit: 'ms', values: code.all }),
    figure({ id: `${id}-code-publishes`, title: `${title}: code, publishes`, unit: 'count', values: code.publishes }),
  ];
}
