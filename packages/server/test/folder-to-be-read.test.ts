import { createRefServices, Project } from '@referentiel/language';
import { expect, it } from 'vitest';
import type { FileAccess } from '../src/files/file-access.js';
import { Disk } from '../src/workspace/disk.js';

const FOLDER = 'file:///w/projet';
const PART = `${FOLDER}/parties/part.ref`;
const TEXT = 'dans X\n';

const { ref } = createRefServices();

/** A disk of which `reader` tells. */
function diskOf(reader: Omit<FileAccess, 'serves'>): { disk: Disk; project: Project } {
  const readers = [{ serves: () => true, ...reader }];
  const project = new Project(ref);
  const host = { readers, isBusy: () => false, incomplete: () => {}, update: () => {}, end: () => {} };
  return { disk: new Disk(project, host), project };
}

/** Something that is waited for, and what makes it come. */
function awaited(): { promise: Promise<void>; come: () => void } {
  let come = () => {};
  const promise = new Promise<void>((go) => {
    come = go;
  });
  return { promise, come };
}

it('holds its files before it is read: those above the folder are not looked at', async () => {
  const listed: string[] = [];
  const { disk } = diskOf({
    list: async (folder) => {
      listed.push(folder);
      return { files: [], closed: [], isCut: false };
    },
    read: async () => undefined,
  });
  const ready = awaited();
  const loading = disk.addFolder(FOLDER, undefined, ready.promise);
  disk.opened(PART, TEXT);
  await disk.addNeighbours(PART);
  expect(listed).toEqual([]);
  expect(disk.isReading).toBe(true);
  ready.come();
  await loading;
  expect(listed).toEqual([FOLDER]);
});

it('brings in nothing of a folder inside it that went away meanwhile', async () => {
  const [begun, read] = [awaited(), awaited()];
  const { disk, project } = diskOf({
    list: async () => ({ files: [PART], closed: [], isCut: false }),
    read: async () => {
      begun.come();
      await read.promise;
      return { text: TEXT };
    },
  });
  const loading = disk.addFolder(FOLDER);
  await begun.promise;
  disk.vanished(`${FOLDER}/parties`);
  read.come();
  await loading;
  expect(project.snapshot().files.map(({ uri }) => uri)).not.toContain(PART);
});
