import { createRefServices, Project } from '@referentiel/language';
import { expect, it } from 'vitest';
import { Disk } from '../src/workspace/disk.js';

const PART = 'file:///w/projet/parties/part.ref';
const TEXT = 'dans X\n';

it('holds its files before it is read: those above the folder are not looked at', async () => {
  const listed: string[] = [];
  const reader = {
    serves: () => true,
    list: async (folder: string) => {
      listed.push(folder);
      return { files: [], closed: [], isCut: false };
    },
    read: async () => undefined,
  };
  const project = new Project(createRefServices().ref);
  const host = { readers: [reader], isBusy: () => false, incomplete: () => {}, update: () => {}, end: () => {} };
  const disk = new Disk(project, host);
  let ready = () => {};
  const loading = disk.addFolder(
    'file:///w/projet',
    undefined,
    new Promise<void>((go) => {
      ready = go;
    }),
  );
  disk.opened(PART, TEXT);
  await disk.addNeighbours(PART);
  expect(listed).toEqual([]);
  expect(disk.isReading).toBe(true);
  ready();
  await loading;
  expect(listed).toEqual(['file:///w/projet']);
});
