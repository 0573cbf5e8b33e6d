import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CONFIG_NAME, type Project } from '@referentiel/language';
import { UsageError } from './exit-code.js';
import { projectRootOf } from './files/find-files.js';
import { readText, withoutMark } from './files/read-text.js';

/** Takes the configurations of the projects that some files are in; those that cannot be read are told. */
export function readConfigs(paths: readonly string[], project: Project): string[] {
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
