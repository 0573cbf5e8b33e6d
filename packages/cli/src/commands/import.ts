import { statSync } from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';
import { readJson } from '@referentiel/formats';
import { printCertification } from '@referentiel/language';
import { EXIT, type ExitCode, UsageError } from '../exit-code.js';
import { atomicWrite, makeFolder } from '../files/atomic-write.js';
import { isRefName, stemOf } from '../files/find-files.js';
import { readText } from '../files/read-text.js';
import { shownPath } from '../files/shown-path.js';
import { quoted, say, sayBilingual } from '../language.js';

export interface ImportOptions {
  output?: string;
  force: boolean;
}

/** Where the `.ref` goes; refuses what is no `.ref`, and a file that exists unless forced. */
function targetOf(path: string, { output, force }: ImportOptions): string {
  const target = resolve(output ?? join(dirname(path), `${stemOf(path)}.ref`));
  const name = quoted(shownPath(target));
  if (!isRefName(target)) {
    throw new UsageError(
      say(
        `${name} n’est pas un nom de fichier .ref : donnez-en un à -o.`,
        `${name} is no name of a .ref file: give -o one.`,
      ),
    );
  }
  if (!force && statSync(target, { throwIfNoEntry: false })) {
    throw new UsageError(
      say(
        `${name} existe déjà : choisissez un autre nom (-o), ou ajoutez --force pour le remplacer.`,
        `${name} exists: choose another name (-o), or add --force to replace it.`,
      ),
    );
  }
  return target;
}

/** `import`: turns an exported JSON back into `.ref`, beside it or where `-o` says. */
export function importFile(path: string, options: ImportOptions): ExitCode {
  const source = resolve(path);
  const name = quoted(shownPath(source));
  if (extname(path).toLowerCase() !== '.json') {
    throw new UsageError(
      say(
        `${name} ne s’importe pas : donnez un fichier .json écrit par « referentiel export --to json ».`,
        `${name} cannot be imported: give a .json file written by “referentiel export --to json”.`,
      ),
    );
  }
  const text = readText(source);
  const target = targetOf(source, options);
  const result = readJson(text);
  if ('problems' in result) {
    const lines = result.problems.map((problem) => `  ${problem.path || '/'}  ${sayBilingual(problem)}`);
    throw new UsageError(
      [say(`${name} n’est pas un export lisible :`, `${name} is no readable export:`), ...lines].join('\n'),
    );
  }
  makeFolder(dirname(target));
  atomicWrite(target, printCertification(result.certification));
  process.stdout.write(`${shownPath(target)}\n`);
  return EXIT.ok;
}
