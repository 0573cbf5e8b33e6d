// The slower checks of CI: lint, drift of generated files, documents opened by other programs. Counts everything.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installChromium, installEditorTools } from './editor-tools.mjs';
import { ROOT, run, runAside } from './run.mjs';
import { closingLine } from './tally.mjs';
import { failedFiles, replaced, resultsIn, tallyOf } from './test-results.mjs';

const unitStatus = Number(process.argv[2] ?? 0);
const total = { passed: 0, failed: 0, skipped: 0 };
const failures = [];

function record(name, ok) {
  total[ok ? 'passed' : 'failed']++;
  console.log(`${ok ? 'ok     ' : 'FAILED '} ${name}`);
  if (!ok) failures.push(name);
}

/** Files of tests that failed and are tried again: more of them are no accident. */
const FEW = 3;

/** Counts tests; none may be left out, and when their runner failed, one of them did. */
function count(name, status, results) {
  const { passed, failed, skipped, failures: names } = tallyOf(results);
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  failures.push(...names);
  if (skipped > 0 || (status !== 0 && failed === 0)) record(`${name} all ran`, false);
}

/**
 * Counts the tests of a run that ended with `status`. A window may miss a click, and a machine that others share keep a test
 * waiting too long: what failed is tried once more, each file while nothing else runs, and counts as failed when it fails
 * again. What needed it is said.
 */
async function judged(name, status, results, runAgain) {
  if (!results) return record(`${name} ran`, false);
  const files = failedFiles(results);
  if (files.length === 0 || files.length > FEW) return count(name, status, results);
  console.log(`Once more: ${files.join(', ')}`);
  const again = await runAgain(files);
  if (!again.results) return count(name, status, results);
  count(name, again.status, replaced(results, again.results));
}

/** Runs tests with a runner of `run.mjs`; gives its exit code, and what became of each file. */
async function vitest(report, args, env = {}, runTests = runAlone) {
  const path = join(ROOT, 'reports', `${report}.json`);
  // An earlier report must not stand for this run.
  rmSync(path, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${path}`];
  const status = await runTests('vitest', ['run', ...args, ...reporters], { env });
  return { status, results: resultsIn(path) };
}

/** `npm test` ran them; tests that need ../shared are skipped where it is absent, but CI has it. */
async function unitTests() {
  const first = resultsIn(join(ROOT, 'reports', 'unit.json'));
  await judged('unit tests', unitStatus, first, (files) => vitest('unit', files));
}

function lint() {
  record('lint', run('biome', ['check', '--error-on-warnings', '.'], { allowFailure: true }).status === 0);
}

/** The tests run without their types: nothing else would notice a field that was renamed. */
function testsTypeCheck() {
  record('tests type-check', run('tsc', ['-p', 'tsconfig.tests.json'], { allowFailure: true }).status === 0);
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
      'packages/language/src/lexer/generated',
      'packages/language/src/parser/generated',
      'packages/language/src/catalogues/generated',
      'syntaxes',
      'docs/regles',
      'docs/reference/mots-cles.md',
      'packages/vscode/schemas',
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
  'pandoc',
  'poppler-utils',
  'python3-docx',
  'fonts-crosextra-carlito',
  'fonts-liberation',
  'fonts-dejavu-core',
  'libxml2-utils',
];

/** Installs what the checks of Word files and of imports need from Debian, where it is missing. */
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

/** Installs a tool in its own folder; says whether it could. */
function installTool(folder) {
  // Not `npm ci`: it refuses a lockfile without the binaries of other platforms, which not every registry has.
  const { status } = run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    allowFailure: true,
    cwd: join(ROOT, 'tools', folder),
  });
  return status === 0;
}

/** Runs and counts the tests of a tool. */
async function slowTests(tool, env = {}, runTests = runAside) {
  const config = ['--config', `tools/${tool}/vitest.config.ts`];
  const { status, results } = await vitest(tool, config, env, runTests);
  await judged(`tests of tools/${tool}`, status, results, (files) => vitest(tool, [...config, ...files], env));
}

/** Word files, imports and SARIF: each spends much of its time in one program at a time, so they go side by side. */
async function documents() {
  record('Open XML validator installed', installTool('ooxml-validator'));
  const sarif = installTool('sarif');
  record('SARIF Multitool installed', sarif);
  const folder = (name) => mkdtempSync(join(tmpdir(), `referentiel-${name}-`));
  await Promise.all([
    slowTests('word', { REFERENTIEL_WORD_OUT: folder('word') }),
    // One after the other: the machine has two cores.
    slowTests('import', { REFERENTIEL_IMPORT_OUT: folder('import') })
      .then(() => sarif && slowTests('sarif'))
      .then(() => slowTests('fuzz')),
  ]);
}

/** Runs a command while nothing else does; what it prints is seen as it comes. */
function runAlone(command, args, options) {
  return run(command, args, { ...options, allowFailure: true }).status;
}

/** Packs the extension and counts what is asked of the package; says whether there is one. */
function pack() {
  const { status, stdout } = run('node', ['scripts/package.mjs'], { allowFailure: true, quiet: true });
  const lines = (stdout?.toString() ?? '').split('\n');
  for (const line of lines) {
    const check = /^(ok|FAILED)\s+(.*)$/.exec(line);
    if (check) record(`package: ${check[2]}`, check[1] === 'ok');
    // Its own count is in the total.
    else if (line && !/^\d+ passed/.test(line)) console.log(line);
  }
  const packed = lines.some((line) => /^ok\s/.test(line));
  record('extension packed', packed && status === 0);
  return packed;
}

async function editor() {
  const chromium = installChromium();
  record('Chromium for the editor tests', chromium);
  const tools = installEditorTools();
  record('VS Code in the browser installed', tools);
  if (pack() && chromium && tools) await slowTests('editor', {}, runAlone);
  else record('editor tests ran', false);
}

await unitTests();
record('Debian packages for the checks of Word files and imports', installDebian());
// After the packages: apt serves one at a time. Whether it could is asked again before the editor tests.
const preparing = runAside('node', ['scripts/prepare-editor.mjs']);
// Beside checks of one process each; `npm run kills` kills 200 times.
const killing = runAside('node', ['tools/kills/run.mjs', '--kills', '60']);
lint();
testsTypeCheck();
record('no byte is lost over 60 kills', (await killing) === 0);
drift();
examplesAreCanonical();
await documents();
await preparing;
await editor();

if (failures.length) console.log(`\nFailed:\n${failures.join('\n')}`);
console.log(closingLine(total));
process.exitCode = total.failed > 0 ? 1 : 0;
