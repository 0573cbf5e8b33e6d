import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type CheckedCertification,
  CONFIG_NAME,
  compareFindings,
  type Finding,
  Project,
  type Snapshot,
  type SourceFile,
} from '@referentiel/language';

import { UsageError } from './exit-code.js';
import {
  foldersAbove,
  projectRoot,
  projectRootOf,
  realOf,
  refFilesIn,
  refFilesUnder,
  statOf,
} from './files/find-files.js';
import { readAnyText, readText, withoutMark } from './files/read-text.js';
import { pathOf } from './files/shown-path.js';
import { mayBelong } from './neighbours.js';
import { progress } from './report/progress.js';
import { services } from './services.js';
import { spareMemory } from './spare-memory.js';

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

/** Reads a file again; what could not be read was told when it was first read. */
function readAgain(uri: string): string | undefined {
  try {
    return withoutMark(readText(pathOf(uri)));
  } catch {
    return undefined;
  }
}

const DISK = { serves: () => true, read: readAgain };

/** The texts of a workspace: of very many, most are looked at and let go while the others are read. */
class Texts {
  readonly project: Project;
  readonly uris: string[] = [];

  constructor(isFinal: boolean) {
    this.project = new Project(services(), DISK, { isFinal });
    this.project.isHasty = true;
  }

  take(path: string, text: string): void {
    const uri = pathToFileURL(path).href;
    this.project.setClosed(uri, text);
    this.project.makeRoom();
    this.uris.push(uri);
    spareMemory(this.uris.length);
  }
}

/** Reads the requested files; one that cannot be read is told and does not stop the others. */
function readRequested(paths: string[], texts: Texts): string[] {
  const unreadable: string[] = [];
  paths.forEach((path, index) => {
    progress('read', index, paths.length);
    try {
      texts.take(path, withoutMark(readText(path)));
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      unreadable.push(error.message);
    }
  });
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

/** Takes the configurations of the projects that some files are in; those that cannot be read are told. */
function readConfigs(paths: readonly string[], project: Project): string[] {
  const unreadable: string[] = [];
  const roots = new Set([...new Set(paths.map((path) => dirname(path)))].map(projectRootOf));
  for (const root of roots) {
    if (root === undefined) continue;
    const path = join(root, CONFIG_NAME);
    const uri = pathToFileURL(path).href;
    if (project.hasConfig(uri)) continue;
    try {
      project.setConfig(uri, withoutMark(readText(path)));
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      unreadable.push(error.message);
    }
  }
  return unreadable;
}

/** What a command wants of a workspace. */
export interface LoadOptions {
  /** Whether the texts are judged as the version to be filed, whatever their project says. */
  final?: boolean;
}

/** The files that a command answers for: those asked for, and the others of their certifications. */
function concernedBy(uris: readonly string[], snapshot: Snapshot): SourceFile[] {
  const own = uris.flatMap((uri) => snapshot.file(uri) ?? []);
  return [...new Set([...own, ...own.flatMap((file) => snapshot.filesAround(file))])];
}

/** Reads and checks the requested `.ref` files with all that belongs to them. */
export function loadWorkspace(paths: string[], { final: isFinal = false }: LoadOptions = {}): LoadedWorkspace {
  const texts = new Texts(isFinal);
  const { project } = texts;
  // Before the texts: each is looked at with the rules of its project.
  const unreadableConfigs = readConfigs(paths, project);
  const unreadable = readRequested(paths, texts);
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
