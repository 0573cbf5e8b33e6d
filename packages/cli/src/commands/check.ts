import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { EXIT, type ExitCode, UsageError } from '../exit-code.js';
import { foldersUnder, projectRootOf, requestedFiles } from '../files/find-files.js';
import { FolderWatch } from '../files/watch-folders.js';
import { count, say } from '../language.js';
import { stderr, stdout } from '../output.js';
import { doubts } from '../report/doubtful.js';
import type { ReportFormat } from '../report/formats.js';
import { formatTally, noFiles, tally, whereToLearn } from '../report/summary.js';
import { writeReport } from '../report/write-report.js';
import { loadWorkspace } from '../workspace.js';

export interface CheckOptions {
  format: ReportFormat;
  maxWarnings?: number;
  watch: boolean;
}

function tooMany(warnings: number, allowed: number): string {
  const [found, most] = [warnings, allowed].map((n) =>
    count(n, ['avertissement', 'avertissements'], ['warning', 'warnings']),
  );
  return say(
    `C’est trop : ${found}, pour ${most} au plus (--max-warnings).\n`,
    `Too many: ${found}, at most ${most} allowed (--max-warnings).\n`,
  );
}

function checkOnce(paths: string[], { format, maxWarnings }: CheckOptions): ExitCode {
  const workspace = loadWorkspace(requestedFiles(paths), { findingsOnly: true });
  const { requestedFindings: findings, files, unreadable } = workspace;
  const summary = tally(findings, files.length);
  writeReport(format, workspace, summary, stdout);
  if (files.length === 0 && unreadable.length === 0) stderr.write(noFiles());
  else stderr.write(`${formatTally(summary)}\n`);
  if (format === 'pretty') stderr.write(whereToLearn(findings));
  for (const message of unreadable) stderr.write(`${message}\n`);
  stderr.write(doubts(workspace));
  const exceeds = maxWarnings !== undefined && summary.warnings > maxWarnings;
  if (exceeds) stderr.write(tooMany(summary.warnings, maxWarnings));
  if (unreadable.length) return EXIT.usage;
  return summary.errors > 0 || exceeds ? EXIT.findings : EXIT.ok;
}

/** The folders where a change may matter: those asked for and below, those of the files asked for, the roots of their projects. */
function foldersOf(paths: string[]): string[] {
  return paths.flatMap((path) => {
    const full = resolve(path);
    const folder = statSync(full, { throwIfNoEntry: false })?.isDirectory() ? full : dirname(full);
    return [...foldersUnder(folder), projectRootOf(folder) ?? folder];
  });
}

/** Checks again whenever a `.ref` file or a configuration changes, until interrupted. */
async function checkForever(paths: string[], options: CheckOptions): Promise<ExitCode> {
  const clear = () => {
    if (stdout.isTTY && options.format === 'pretty') stdout.write('\x1b[2J\x1b[H');
  };
  const waiting = say(
    'J’attends une modification (Ctrl+C pour arrêter).\n',
    'Waiting for a change (Ctrl+C to stop).\n',
  );
  const watch = new FolderWatch(() => {
    clear();
    try {
      watch.follow(foldersOf(paths));
      checkOnce(paths, options);
    } catch (error) {
      // A file that is being replaced may be missing for a moment: say so and go on watching.
      if (!(error instanceof UsageError)) throw error;
      stderr.write(`${error.message}\n`);
    }
    stderr.write(waiting);
  });
  const interrupted = new Promise<void>((done) => process.once('SIGINT', done));
  // What does not exist is a mistake of use; watching starts before the first check so that no change is missed.
  requestedFiles(paths);
  try {
    watch.follow(foldersOf(paths));
    clear();
    checkOnce(paths, options);
    stderr.write(waiting);
    await interrupted;
  } finally {
    watch.close();
  }
  return EXIT.ok;
}

/** `check`: what is wrong, on stdout; 1 when there are errors, or more warnings than allowed. */
export function check(paths: string[], options: CheckOptions): ExitCode | Promise<ExitCode> {
  const where = paths.length ? paths : ['.'];
  return options.watch ? checkForever(where, options) : checkOnce(where, options);
}
