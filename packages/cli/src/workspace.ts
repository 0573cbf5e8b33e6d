import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  type CheckedCertification,
  type CheckedWorkspace,
  type Finding,
  type RefServices,
  type SourceFile,
  builtinCatalogues,
  checkWorkspace,
  createRefServices,
  parseSource,
} from '@referentiel/language';
import { foldersAbove, projectRoot, refFilesIn, refFilesUnder } from './files/find-files.js';
import { readText } from './files/read-text.js';
import { progress } from './report/progress.js';

export const services: RefServices = createRefServices().ref;

/** A checked workspace, and what of it a command was asked for. */
export interface LoadedWorkspace extends CheckedWorkspace {
  /** The certifications that the requested files hold or are a part of. */
  requested: CheckedCertification[];
  /** The findings of these certifications and of the requested files. */
  requestedFindings: Finding[];
  requestedFiles: SourceFile[];
}

export function pathOf(uri: string): string {
  return uri.startsWith('file:') ? fileURLToPath(uri) : uri;
}

/** A path as the user sees it: relative to the working folder, with forward slashes. */
export function shownPath(path: string): string {
  return (relative(process.cwd(), path) || '.').replaceAll('\\', '/');
}

/**
 * Every file that may belong with the requested ones. In a project (`referentiel.config.json`), all of its files; else
 * those of each file's folder and below, where its parts are, and those directly in the folders above, where its main file
 * or an author's own catalogues may be.
 */
function neighboursOf(files: string[]): string[] {
  const found = new Set<string>();
  const add = (paths: string[]) => {
    for (const path of paths) found.add(path);
  };
  const trees = new Set(files.map((file) => projectRoot(file) ?? dirname(file)));
  for (const folder of trees) add(refFilesUnder(folder));
  const above = new Set(files.filter((file) => !projectRoot(file)).flatMap(foldersAbove));
  for (const folder of above) add(refFilesIn(folder));
  for (const file of files) found.delete(file);
  return [...found];
}

function parseFile(path: string): SourceFile {
  return parseSource(services, pathToFileURL(path).href, readText(path));
}

/** Neighbours that cannot be read are not what the user asked about. */
function parseNeighbours(paths: string[]): SourceFile[] {
  return paths.flatMap((path) => {
    try {
      return [parseFile(path)];
    } catch {
      return [];
    }
  });
}

/** Reads and checks the requested `.ref` files with all that belongs to them. */
export function loadWorkspace(requested: string[]): LoadedWorkspace {
  const wanted = new Set(requested.map((path) => resolve(path)));
  const own = [...wanted].map((path, index) => {
    progress(index, wanted.size);
    return parseFile(path);
  });
  const neighbours = parseNeighbours(neighboursOf([...wanted]));
  const checked = checkWorkspace([...own, ...neighbours], builtinCatalogues(services));
  const uris = new Set(own.map((file) => file.uri));
  const certifications = checked.certifications.filter(({ source }) => [source.main, ...source.parts].some((file) => uris.has(file.uri)));
  const concerned = new Set([...uris, ...certifications.flatMap(({ source }) => [source.main, ...source.parts].map((file) => file.uri))]);
  progress(wanted.size, wanted.size);
  return {
    ...checked,
    requested: certifications,
    requestedFindings: checked.findings.filter((finding) => concerned.has(finding.place.uri)),
    requestedFiles: own,
  };
}

/** The text of a file of the workspace, for excerpts. */
export function textOf(workspace: CheckedWorkspace, files: SourceFile[], uri: string): string | undefined {
  const all = [...files, ...workspace.certifications.flatMap(({ source }) => [source.main, ...source.parts])];
  return all.find((file) => file.uri === uri)?.text;
}
