import { CONFIG_NAME, type Project } from '@referentiel/language';
import { URI, Utils } from 'vscode-uri';

/** Folders looked into for the neighbours of a file: it may stand at the top of a whole disk. */
const NEARBY = 500;
/** Findings that a file in a folder above may answer: no certification for `dans`, an unknown catalogue. */
const MISSING = new Set(['REF-03', 'REF-04']);

/** Below the top of a disk there is everything. */
function isTop({ path }: URI): boolean {
  return /^\/?(?:[a-z]:\/?)?$/i.test(path);
}

/** How neighbours are brought in. */
export interface Bringing {
  addFolder(uri: string, most: number): Promise<void>;
  /** The files directly in a folder. */
  readFolder(uri: string): Promise<void>;
  readFile(uri: string): Promise<void>;
}

function lacks(project: Project, uri: string): boolean {
  const snapshot = project.snapshot();
  const file = snapshot.file(uri);
  return file !== undefined && snapshot.structureOf(file).some(({ rule }) => MISSING.has(rule));
}

/** The configuration of the project that a folder is in: the nearest one. */
async function bringConfigAbove(from: URI, project: Project, bring: Bringing): Promise<void> {
  for (let folder = from, last = ''; folder.path !== last; folder = Utils.dirname(folder)) {
    last = folder.path;
    const uri = Utils.joinPath(folder, CONFIG_NAME).toString();
    if (!project.hasConfig(uri)) await bring.readFile(uri);
    if (project.hasConfig(uri)) return;
  }
}

/**
 * Brings in what may belong to a file that was opened alone: the files around and below it, and while its certification or a
 * catalogue is missing, those directly in the folders above. The configuration of its project too.
 */
export async function bringNeighbours(uri: string, project: Project, bring: Bringing): Promise<void> {
  let folder = Utils.dirname(URI.parse(uri));
  if (isTop(folder)) await bring.readFolder(folder.toString());
  else await bring.addFolder(folder.toString(), NEARBY);
  await bringConfigAbove(folder, project, bring);
  for (let above = Utils.dirname(folder); above.path !== folder.path; above = Utils.dirname(folder)) {
    if (!lacks(project, uri)) return;
    folder = above;
    await bring.readFolder(folder.toString());
  }
}
