// A second start of the server on the same register, when it has kept what it knew.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { figure } from './figures.mjs';
import { LspSession } from './lsp-session.mjs';
import { FILE, memoryFigure } from './lsp-typing.mjs';
import { workspace } from './workspaces.mjs';

/** A second start on the same register, when the server has kept what it knew of it. */
export async function warm(count, targets) {
  const cache = mkdtempSync(join(tmpdir(), 'referentiel-bench-cache-'));
  const folder = workspace(count);
  const start = async () => {
    const session = await LspSession.open({ folder, path: join(folder, ...FILE), options: { cache } });
    await session.ready();
    const measured = { ready: session.times.ready, memory: session.client.memory };
    await session.stop();
    return measured;
  };
  try {
    const cold = await start();
    const again = [await start(), await start(), await start()];
    const title = `second start, workspace of ${count.toLocaleString('en-US')} files`;
    return [
      figure({
        id: `lsp-${count}-warm`,
        title: `${title}: all is read and told`,
        unit: 'ms',
        values: again.map(({ ready }) => ready),
        peer: { name: 'first start', p50: cold.ready },
        targets: targets.time,
      }),
      memoryFigure(`lsp-${count}-warm-memory`, `${title}: memory`, again[1].memory, targets.memory),
    ];
  } finally {
    rmSync(cache, { recursive: true });
  }
}
