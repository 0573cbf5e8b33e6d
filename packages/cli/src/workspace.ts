import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  builtinCatalogues,
  type CheckedCertification,
  type CheckedWorkspace,
  CONFIG_NAME,
  Configs,
  checkWorkspace,
  compareFindings,
  type Finding,
  filesOf,
  parseSource,
  type SourceFile,
} from '@referentiel/language';
import { UsageError } from './exit-code.js';
import { foldersAbove, projectRoot, projectRootOf, realOf, refFilesIn, refFilesUnder } from './files/find-files.js';
import { readText, withoutMark } from './files/read-text.js';
import { pathOf } from './files/shown-path.js';
import { mayBelong, wantedCodes } from './neighbours.js';
import { progress } from './report/progress.js';
import { services } from './services.js';

/** A checked workspace, and what of it a command was asked for. */
export interface LoadedWorkspace extends CheckedWorkspace {
  /** The certifications that the requested files hold or are a part of. */
  requested: CheckedCertification[];
  /** The requested files, and the other files of their certifications. */
  files: SourceFile[];
  /** The texts that findings may be in: `files`, and the configurations of their projects. */
  texts: { uri: string; text: string }[];
  /** The findings of `texts`. */
  requestedFindings: Finding[];
  /** Why requested files could not be read, a message each. */
  unreadable: string[];
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

function parseText(path: string, text: string): SourceFile {
  return parseSource(services(), pathToFileURL(path).href, text);
}

/** The requested files; one that cannot be read is told and does not stop the others. */
function parseRequested(paths: string[]): { own: SourceFile[]; unreadable: string[] } {
  const own: SourceFile[] = [];
  const unreadable: string[] = [];
  paths.forEach((path, index) => {
    progress('read', index, paths.length);
    try {
      own.push(parseText(path, withoutMark(readText(path))));
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      unreadable.push(error.message);
    }
  });
  progress('read', paths.length, paths.length);
  return { own, unreadable };
}

/** Neighbours that cannot be read, or have nothing to do with what was requested, are left aside. */
function parseNeighbours(paths: string[], own: SourceFile[]): SourceFile[] {
  const codes = wantedCodes(own);
  return paths.flatMap((path) => {
    try {
      const text = withoutMark(readText(path));
      return mayBelong(text, codes) ? [parseText(path, text)] : [];
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      return [];
    }
  });
}

/** The configurations of the projects that some files are in; one that cannot be read is told. */
function readConfigs(files: readonly SourceFile[], isFinal: boolean): { configs: Configs; unreadable: string[] } {
  const configs = new Configs(isFinal);
  const unreadable: string[] = [];
  const roots = new Set([...new Set(files.map(({ uri }) => dirname(pathOf(uri))))].map(projectRootOf));
  for (const root of roots) {
    if (root === undefined) continue;
    const path = join(root, CONFIG_NAME);
    try {
      configs.set(pathToFileURL(path).href, withoutMark(readText(path)));
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      unreadable.push(error.message);
    }
  }
  return { configs, unreadable };
}

/** What a command wants of a workspace. */
export interface LoadOptions {
  /** Whether the texts are judged as the version to be filed, whatever their project says. */
  final?: boolean;
}

/** Reads and checks the requested `.ref` files with all that belongs to them. */
export function loadWorkspace(paths: string[], { final: isFinal = false }: LoadOptions = {}): LoadedWorkspace {
  const { own, unreadable } = parseRequested(paths);
  const neighbours = parseNeighbours(neighboursOf(paths), own);
  const all = [...own, ...neighbours];
  const { configs, unreadable: unreadableConfigs } = readConfigs(all, isFinal);
  const checked = checkWorkspace(all, builtinCatalogues(services()), (uri) => configs.settingsOf(uri));
  const uris = new Set(own.map(({ uri }) => uri));
  const requested = checked.certifications.filter(({ source }) => filesOf(source).some(({ uri }) => uris.has(uri)));
  const concerned = new Map(
    [...own, ...requested.flatMap(({ source }) => filesOf(source))].map((file) => [file.uri, file]),
  );
  const files = [...concerned.values()];
  const governing = [...new Set(files.flatMap(({ uri }) => configs.of(uri) ?? []))];
  const found = checked.findings.filter((finding) => concerned.has(finding.place.uri));
  return {
    ...checked,
    requested,
    files,
    texts: [...files, ...governing],
    requestedFindings: [...found, ...governing.flatMap(({ findings }) => findings)].sort(compareFindings),
    unreadable: [...unreadable, ...unreadableConfigs],
  };
}
