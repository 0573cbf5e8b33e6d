import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRefServices, Project } from '@referentiel/language';
import { afterAll, describe, expect, it } from 'vitest';
import { KeptIndex } from '../src/cache/kept-index.js';
import { NodeIndexStore } from '../src/cache/node-index-store.js';

const { ref } = createRefServices();
const folder = mkdtempSync(join(tmpdir(), 'referentiel-index-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const FOLDERS = ['file:///projet'];
const uriOf = (rank: number) => `file:///projet/c${rank}.ref`;
const textOf = (rank: number) => `certification C${rank} "Réparer des vélos"\n`;

function kept(project: Project, version = 'v1'): KeptIndex {
  const index = new KeptIndex(project);
  index.store = new NodeIndexStore(folder, version);
  return index;
}

/** A session that reads so many files, then leaves. */
async function session(files: number): Promise<void> {
  const project = new Project(ref);
  const index = kept(project);
  await index.load(FOLDERS);
  for (let rank = 0; rank < files; rank++) project.setClosed(uriOf(rank), textOf(rank), undefined, `état ${rank}`);
  project.look();
  await index.stop();
}

async function remembered(version?: string): Promise<boolean> {
  const project = new Project(ref);
  await kept(project, version).load(FOLDERS);
  return project.session.knows(uriOf(7), 'état 7');
}

describe('the index of a workspace', () => {
  it('is kept on the disk when the editor leaves, and believed by the next session of the same program', async () => {
    await session(120);
    expect(readdirSync(folder)).toEqual([expect.stringMatching(/^\w+\.index$/)]);
    expect(await remembered()).toBe(true);
    expect(await remembered('v2')).toBe(false);
  });

  it('is not believed when the disk lies, and is then made anew', async () => {
    const [name = ''] = readdirSync(folder);
    writeFileSync(join(folder, name), 'REFINDEX2\n\0\0');
    expect(await remembered()).toBe(false);
    await session(120);
    expect(await remembered()).toBe(true);
  });

  it('of few files is not worth a file', async () => {
    rmSync(folder, { recursive: true });
    await session(5);
    expect(await remembered()).toBe(false);
  });
});
