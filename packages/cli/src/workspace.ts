import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  builtinCatalogues,
  type CheckedCertification,
  type CheckedWorkspace,
  checkWorkspace,
  type Finding,
  filesOf,
  parseSource,
  type SourceFile,
} from '@referentiel/language';
import { UsageError } from './exit-code.js';
import { foldersAbove, projectRoot, realOf, refFilesIn, refFilesUnder } from './files/find-files.js';
import { readText, withoutMark } from './files/read-text.js';
import { mayBelong, wantedCodes } from './neighbours.js';
import { progress } from './report/progress.js';
import { services } from './services.js';

/** A checked workspace, and what of it a command was asked for. */
export interface LoadedWorkspace extends CheckedWorkspace {
  /** The certifications that the requested files hold or are a part of. */
  requested: CheckedCertification[];
  /** The requested files, and the other files of their certifications. */
  files: SourceFile[];
  /** The findings of `files`. */
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

/** Reads and checks the requested `.ref` files with all that belongs to them. */
export function loadWorkspace(paths: string[]): LoadedWorkspace {
  const { own, unreadable } = parseRequested(paths);
  const neighbours = parseNeighbours(neighboursOf(paths), own);
  const checked = checkWorkspace([...own, ...neighbours], builtinCatalogues(services()));
  const uris = new Set(own.map(({ uri }) => uri));
  const requested = checked.certifications.filter(({ source }) => filesOf(source).some(({ uri }) => uris.has(uri)));
  const concerned = new Map(
    [...own, ...requested.flatMap(({ source }) => filesOf(source))].map((file) => [file.uri, file]),
  );
  return {
    ...checked,
    requested,
    files: [...concerned.values()],
    requestedFindings: checked.findings.filter((finding) => concerned.has(finding.place.uri)),
    unreadable,
  };
}
