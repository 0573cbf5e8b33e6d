// The slower checks of CI: lint, drift of generated files, documents opened by other programs. Counts everything.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT, run } from './run.mjs';
import { closingLine } from './tally.mjs';

const unitStatus = Number(process.argv[2] ?? 0);
const total = { passed: 0, failed: 0, skipped: 0 };
const failures = [];

function record(name, ok) {
  total[ok ? 'passed' : 'failed']++;
  console.log(`${ok ? 'ok     ' : 'FAILED '} ${name}`);
  if (!ok) failures.push(name);
}

function unitTests() {
  const report = join(ROOT, 'reports', 'unit.json');
  if (!existsSync(report)) return record('unit tests ran', false);
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, 'utf8'));
  total.passed += numPassedTests;
  total.failed += numFailedTests;
  total.skipped += numPendingTests + numTodoTests;
  if (unitStatus !== 0 && numFailedTests === 0) record('unit tests load', false);
  // Tests that need ../shared are skipped where it is absent; CI has it, so nothing may be skipped.
  record('no test was skipped', numPendingTests + numTodoTests === 0);
}

function lint() {
  record('lint', run('biome', ['check', '--error-on-warnings', '.'], { allowFailure: true }).status === 0);
}

function drift() {
  const { status } = run('node', ['scripts/generate.mjs'], { allowFailure: true });
  const changed = run(
    'git',
    [
      'status',
      '--porcelain',
      '--',
      'packages/language/src/generated',
      'packages/language/src/catalogues/generated',
      'syntaxes',
    ],
    {
      allowFailure: true,
      quiet: true,
    },
  );
  const output = changed.stdout?.toString().trim() ?? '';
  if (output) console.log(output);
  record('generated files are up to date', status === 0 && output === '');
}

function examplesAreCanonical() {
  const cli = join('packages', 'cli', 'bin', 'referentiel.js');
  record(
    'examples are formatted',
    run('node', [cli, 'format', '--check', 'examples', 'packages/language/catalogues'], { allowFailure: true })
      .status === 0,
  );
}

const PACKAGES = [
  'libreoffice-writer',
  'poppler-utils',
  'python3-docx',
  'fonts-crosextra-carlito',
  'fonts-liberation',
  'fonts-dejavu-core',
  'libxml2-utils',
];

/** Installs what the Word checks need from Debian, where it is missing. */
function installDebian() {
  const present = run('dpkg-query', ['-W', ...PACKAGES], { allowFailure: true, quiet: true }).status === 0;
  if (present) return true;
  run('apt-get', ['update', '-qq'], { allowFailure: true });
  return (
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES], {
      allowFailure: true,
      quiet: true,
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  );
}

function word() {
  record('Debian packages for the Word checks', installDebian());
  const validator = join(ROOT, 'tools', 'ooxml-validator');
  // Not `npm ci`: it refuses a lockfile without the binaries of other platforms, which not every registry has.
  const { status: installed } = run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    allowFailure: true,
    cwd: validator,
  });
  record('Open XML validator installed', installed === 0);
  const out = mkdtempSync(join(tmpdir(), 'referentiel-word-'));
  const report = join(ROOT, 'reports', 'word.json');
  // Without documents there is no report: an earlier one must not stand for it.
  rmSync(report, { force: true });
  const { status } = run(
    'vitest',
    [
      'run',
      '--config',
      'tools/word/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    {
      allowFailure: true,
      env: { REFERENTIEL_WORD_OUT: out },
    },
  );
  if (!existsSync(report)) return record('Word checks ran', false);
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'));
  total.passed += numPassedTests;
  total.failed += numFailedTests;
  total.skipped += numPendingTests;
  if (numPendingTests > 0 || (status !== 0 && numFailedTests === 0)) record('Word checks all ran', false);
}

unitTests();
lint();
drift();
examplesAreCanonical();
word();

if (failures.length) console.log(`\nFailed: ${failures.join(', ')}`);
console.log(closingLine(total));
process.exitCode = total.failed > 0 || unitStatus !== 0 ? 1 : 0;
