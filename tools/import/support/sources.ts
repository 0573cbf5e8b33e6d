import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  buildCatalogues,
  buildCertification,
  builtinCatalogues,
  createRefServices,
  groupCertifications,
  parseSource,
} from '@referentiel/language';
import type { Certification } from '@referentiel/model';
import { ROOT } from './run.js';

const services = createRefServices();

/** The examples of this project: a file each, or a folder with a main file and its parts. */
export const EXAMPLES = readdirSync(join(ROOT, 'examples'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() || entry.name.endsWith('.ref'))
  .map(({ name }) => name.replace(/\.ref$/, ''))
  .sort();

function textsOf(example: string): { path: string; text: string }[] {
  const folder = join(ROOT, 'examples', example);
  const single = `${folder}.ref`;
  const paths = readdirSync(join(ROOT, 'examples')).includes(`${example}.ref`)
    ? [single]
    : readdirSync(folder)
        .filter((name) => name.endsWith('.ref'))
        .sort()
        .map((name) => join(folder, name));
  return paths.map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** The certification of some texts, a main one and its parts; throws when they hold none. */
export function certificationOf(texts: { path: string; text: string }[]): Certification {
  const files = texts.map(({ path, text }) => parseSource(services.ref, pathToFileURL(path).href, text));
  const [source] = groupCertifications(files).sources;
  if (!source) throw new Error('no certification');
  return buildCertification(source).certification;
}

/** The certification of an example. */
export function exampleOf(name: string): Certification {
  return certificationOf(textsOf(name));
}

const titles = new Map<string, string>();

/** The title of an entry of the built-in catalogues, as the command gives it to the exports. */
export function titreEntree(catalogue: string, entree: string): string | undefined {
  if (!titles.size) {
    for (const { code, domaines } of builtinCatalogues(services.ref).flatMap(buildCatalogues)) {
      for (const one of domaines.flatMap(({ entrees }) => entrees)) {
        if (one.intitule) titles.set(`${code} ${one.code}`, one.intitule);
      }
    }
  }
  return titles.get(`${catalogue} ${entree}`);
}
