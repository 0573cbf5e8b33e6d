import { statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { readJson } from '@referentiel/formats';
import { printCertification } from '@referentiel/language';
import { EXIT, type ExitCode, UsageError } from '../exit-code.js';
import { atomicWrite, makeFolder } from '../files/atomic-write.js';
import { stemOf } from '../files/find-files.js';
import { readText } from '../files/read-text.js';
import { say, sayBilingual } from '../language.js';
import { shownPath } from '../workspace.js';

export interface ImportOptions {
  output?: string;
  force: boolean;
}

/** `import`: turns an exported JSON back into `.ref`, beside it or where `-o` says. */
export function importFile(path: string, { output, force }: ImportOptions): ExitCode {
  if (extname(path).toLowerCase() !== '.json') {
    throw new UsageError(say(`« ${basename(path)} » : seul le JSON exporté par Référentiel s’importe.`, `“${basename(path)}”: only JSON exported by Référentiel can be imported.`));
  }
  const text = readText(path);
  const target = resolve(output ?? join(dirname(path), `${stemOf(path)}.ref`));
  const result = readJson(text);
  if ('problems' in result) {
    const lines = result.problems.map((problem) => `  ${problem.path || '/'}  ${sayBilingual(problem)}`);
    throw new UsageError([say(`« ${path} » n’est pas un export lisible :`, `“${path}” is no readable export:`), ...lines].join('\n'));
  }
  if (!force && statSync(target, { throwIfNoEntry: false })) {
    throw new UsageError(say(`« ${shownPath(target)} » existe déjà : choisissez un autre nom (-o) ou ajoutez --force.`, `“${shownPath(target)}” exists: choose another name (-o) or add --force.`));
  }
  makeFolder(dirname(target));
  atomicWrite(target, printCertification(result.certification));
  process.stdout.write(`${shownPath(target)}\n`);
  return EXIT.ok;
}
