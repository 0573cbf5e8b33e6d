import { watch } from 'node:fs';
import { resolve } from 'node:path';
import { EXIT, type ExitCode, UsageError } from '../exit-code.js';
import { requestedFiles } from '../files/find-files.js';
import { say } from '../language.js';
import { jsonReport } from '../report/json.js';
import { prettyFinding } from '../report/pretty.js';
import { formatTally, tally } from '../report/summary.js';
import { loadWorkspace, textOf } from '../workspace.js';

export interface CheckOptions {
  format: 'pretty' | 'json';
  maxWarnings?: number;
  watch: boolean;
}

function checkOnce(paths: string[], { format, maxWarnings }: CheckOptions): ExitCode {
  const files = requestedFiles(paths);
  const workspace = loadWorkspace(files);
  const findings = workspace.requestedFindings;
  const summary = tally(findings, files.length);
  if (format === 'json') process.stdout.write(jsonReport(findings, summary));
  else {
    for (const finding of findings) {
      const text = textOf(workspace, workspace.requestedFiles, finding.place.uri);
      process.stdout.write(`${prettyFinding(finding, text, process.stdout)}\n\n`);
    }
    process.stderr.write(`${formatTally(summary)}\n`);
    if (files.length === 0) process.stderr.write(`${say('Aucun fichier .ref ici.', 'No .ref file here.')}\n`);
  }
  if (summary.errors > 0) return EXIT.findings;
  return maxWarnings !== undefined && summary.warnings > maxWarnings ? EXIT.findings : EXIT.ok;
}

/** Checks again whenever a `.ref` file under the paths changes, until interrupted. */
async function checkForever(paths: string[], options: CheckOptions): Promise<ExitCode> {
  const again = () => {
    if (process.stdout.isTTY && options.format === 'pretty') process.stdout.write('\x1b[2J\x1b[H');
    try {
      checkOnce(paths, options);
    } catch (error) {
      // A file that is being replaced may be missing for a moment: say so and go on watching.
      if (!(error instanceof UsageError)) throw error;
      process.stderr.write(`${error.message}\n`);
    }
    process.stderr.write(`${say('J’attends une modification (Ctrl+C pour arrêter).', 'Waiting for a change (Ctrl+C to stop).')}\n`);
  };
  again();
  let timer: NodeJS.Timeout | undefined;
  const watchers = paths.map((path) =>
    watch(resolve(path), { recursive: true }, (_event, name) => {
      if (name !== null && !/\.ref$|referentiel\.config\.json$/.test(String(name))) return;
      clearTimeout(timer);
      timer = setTimeout(again, 100);
    }),
  );
  await new Promise<void>((done) => process.once('SIGINT', done));
  for (const watcher of watchers) watcher.close();
  return EXIT.ok;
}

/** `check`: what is wrong, on stdout; 1 when there are errors, or more warnings than allowed. */
export function check(paths: string[], options: CheckOptions): ExitCode | Promise<ExitCode> {
  const where = paths.length ? paths : ['.'];
  return options.watch ? checkForever(where, options) : checkOnce(where, options);
}
