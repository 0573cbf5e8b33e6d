import { workerData } from 'node:worker_threads';
import { readConfigs } from '../configs.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { stderr } from '../output.js';
import { Texts } from '../texts.js';
import { Division } from './division.js';
import { type Task, VERSION } from './task.js';

/**
 * The thread that helps: reads and checks the files of the back, and says what it knows of them. What it cannot read it leaves to
 * the other one, which meets the same trouble and tells it.
 */
export function help(): ExitCode {
  const { paths, isFinal, memory, port } = workerData as Task;
  stderr.silence();
  const division = new Division(paths, memory, false);
  try {
    const texts = new Texts(isFinal);
    readConfigs(paths, texts.project);
    for (const path of division.back()) texts.read(path);
    texts.project.look();
    const index = texts.project.session.index(VERSION);
    port.postMessage(index, [index.buffer as ArrayBuffer]);
    return EXIT.ok;
  } finally {
    division.end();
  }
}
