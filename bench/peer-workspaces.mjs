// What the peers check: the certifications of a workspace as JSON, and the same data in TypeScript and in the language of likec4.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './checkout.mjs';
import { writeLikec4 } from './likec4-peer.mjs';
import { CLI } from './programs.mjs';
import { writeTypescript } from './typescript-peer.mjs';
import { kept, workspace } from './workspaces.mjs';

/** The folder of the models of a workspace, a JSON file a certification. */
export function models(count) {
  return kept(`modeles-${count}`, (folder) => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [CLI, 'export', workspace(count), '--to', 'json', '-o', folder],
      {
        maxBuffer: 1e9,
      },
    );
    if (status !== 0) throw new Error(`The models of ${count} files were not written: ${stderr}`);
  });
}

function read(count) {
  const folder = models(count);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const { $schema: _, ...model } = JSON.parse(readFileSync(join(folder, name), 'utf8'));
      return { name: name.replace('.json', ''), model };
    });
}

/** The folder of a project for tsc. */
export function typescriptWorkspace(count) {
  const schema = join(ROOT, 'packages', 'model', 'schema', 'referentiel-1.schema.json');
  return kept(`typescript-${count}`, (folder) =>
    writeTypescript(folder, JSON.parse(readFileSync(schema, 'utf8')), read(count)),
  );
}

/** Runs some work on the folder of a project for likec4, which finds nothing below a node_modules. */
export function withLikec4Workspace(count, work) {
  const folder = mkdtempSync(join(tmpdir(), 'referentiel-likec4-'));
  try {
    writeLikec4(folder, read(count));
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
