import { dirname } from 'node:path';
import {
  type CheckedCertification,
  compareFindings,
  type Finding,
  type Snapshot,
  type SourceFile,
} from '@referentiel/language';

import { readConfigs } from './configs.js';
import { UsageError } from './exit-code.js';
import { foldersAbove, projectRoot, realOf, refFilesIn, refFilesUnder, statOf } from './files/find-files.js';
import { readAnyText, readText, withoutMark } from './files/read-text.js';
import { pathOf } from './files/shown-path.js';
import { Helper } from './helper/helper.js';
import { VERSION } from './helper/task.js';
import { mayBelong } from './neighbours.js';
import { progress } from './report/progress.js';
import { Texts } from './texts.js';

/** A checked workspace, and what of it a command was asked for. */
export interface LoadedWorkspace {
  /** The certifications that the requested files hold or are a part of; of very many, reading them all takes room. */
  readonly requested: CheckedCertification[];
  /** An entry of a catalogue at hand, by the catalogue's name and its code. */
  entree: CheckedCertification['entree'];
  /** The requested files, and the other files of their certifications. */
  files: SourceFile[];
  /** The texts that findings may be in: `files`, and the configurations of their projects. */
  texts: { uri: string; text: string }[];
  /** The findings of `texts`. */
  requestedFindings: Finding[];
  /** Why requested files, or others of their certifications, could not be read, a message each. */
  unreadable: string[];
  /** Why files around them, which may belong to their certifications, could not be read. */
  doubtful: string[];
}

/**
 * Every other file that may belong with the requested ones. In a project (`referentiel.config.json`), all of its files;
 * else those of each file's folder and below, where its parts are, and those directly in the folders above, where its main
 * file or an author's own catalogues may be.
 */
function neighboursOf(files: string[]): string[] {
  const trees = new Set(files.map((file) => projectRoot(file) ?? dirname(file)));
  const above = new Set(files.filter((file) => !projectRoot(file)).flatMap(foldersAbove));
  const own = new Set(files.map(realOf));
  const found = new Map<string, string>();
  for (const path of [...[...trees].flatMap(refFilesUnder), ...[...above].flatMap(refFilesIn)]) {
    const real = realOf(path);
    if (!own.has(real) && !found.has(real)) found.set(real, path);
  }
  return [...found.values()];
}

/** Reads the requested files; one that cannot be read is told and does not stop the others. */
function readRequested(paths: string[], texts: Texts, helper: Helper | undefined): string[] {
  const unreadable: string[] = [];
  let read = 0;
  const tell = (message: string | undefined) => {
    if (message !== undefined) unreadable.push(message);
  };
  for (const path of helper ? helper.division.front() : paths) {
    progress('read', helper?.division.done ?? read, paths.length);
    tell(texts.read(path));
    read++;
  }
  const known = helper?.finish();
  if (known) texts.project.session.restore(known, VERSION);
  for (const path of paths.slice(read)) if (!texts.takeKnown(path)) tell(texts.read(path));
  progress('read', paths.length, paths.length);
  return unreadable;
}

/** What stands around the requested files. */
interface Neighbours {
  /** Why some that belong to what was requested could not be read. */
  unreadable: string[];
  /** Why some that may or may not belong to it could not be read. */
  doubtful: string[];
}

/** Neighbours that have nothing to do with what was requested are left aside; of those that cannot be read, nobody knows. */
function readNeighbours(paths: string[], texts: Texts): Neighbours {
  const codes = [...new Set(texts.uris.flatMap((uri) => texts.project.codesIn(uri)))];
  const found: Neighbours = { unreadable: [], doubtful: [] };
  for (const path of paths) {
    let isPart = false;
    try {
      const { text, encodage } = readAnyText(path);
      isPart = mayBelong(text, codes);
      if (isPart) texts.take(path, encodage === 'UTF-8' ? text : withoutMark(readText(path)));
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      if (isPart) found.unreadable.push(error.message);
      else if (statOf(path)) found.doubtful.push(error.message);
    }
  }
  return found;
}

/** What a command wants of a workspace. */
export interface LoadOptions {
  /** Whether the texts are judged as the version to be filed, whatever their project says. */
  final?: boolean;
  /** Whether what is wrong is all that is wanted, and not the models: a second thread may help then. */
  findingsOnly?: boolean;
}

/** The files that a command answers for: those asked for, and the others of their certifications. */
function concernedBy(uris: readonly string[], snapshot: Snapshot): SourceFile[] {
  const own = uris.flatMap((uri) => snapshot.file(uri) ?? []);
  return [...new Set([...own, ...own.flatMap((file) => snapshot.filesAround(file))])];
}

/** Reads and checks the requested `.ref` files with all that belongs to them. */
export function loadWorkspace(
  paths: string[],
  { final: isFinal = false, findingsOnly = false }: LoadOptions = {},
): LoadedWorkspace {
  const helper = findingsOnly ? Helper.for(paths, isFinal) : undefined;
  const texts = new Texts(isFinal);
  const { project } = texts;
  // Before the texts: each is looked at with the rules of its project.
  const unreadableConfigs = readConfigs(paths, project);
  const unreadable = readRequested(paths, texts, helper);
  const requestedUris = [...texts.uris];
  const neighbours = readNeighbours(neighboursOf(paths), texts);
  unreadableConfigs.push(...readConfigs(texts.uris.slice(requestedUris.length).map(pathOf), project));
  project.look();
  const snapshot = project.snapshot();
  const files = concernedBy(requestedUris, snapshot);
  const governing = [...new Set(files.flatMap(({ uri }) => snapshot.configOf(uri) ?? []))];
  const found = [
    ...files.flatMap((file) => snapshot.findingsOf(file)),
    ...governing.flatMap(({ findings }) => findings),
  ];
  return {
    get requested() {
      const own = requestedUris.flatMap((uri) => snapshot.file(uri) ?? []);
      return [...new Set(own.flatMap((file) => snapshot.certificationsIn(file)))];
    },
    entree: snapshot.names.entree,
    files,
    texts: [...files, ...governing],
    requestedFindings: found.sort(compareFindings),
    unreadable: [...unreadable, ...neighbours.unreadable, ...unreadableConfigs],
    doubtful: neighbours.doubtful,
  };
}
