// The slower checks of CI: lint, drift of generated files, documents opened by other programs. Counts everything.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { installChromium, installEditorTools } from './editor-tools.mjs';
import { ROOT, run, runAside } from './run.mjs';
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
  const unit = JSON.parse(readFileSync(report, 'utf8'));
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = unit;
  failures.push(...failedTests(unit));
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

/** Runs the tests of a tool, or some files of them; without a report, there is nothing to count. */
async function reportOf(tool, env, runTests, files = []) {
  const report = join(ROOT, 'reports', `${tool}.json`);
  // An earlier report must not stand for this run.
  rmSync(report, { force: true });
  const config = `tools/${tool}/vitest.config.ts`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const status = await runTests('vitest', ['run', '--config', config, ...reporters, ...files], { env });
  if (!existsSync(report)) return undefined;
  return { status, ...JSON.parse(readFileSync(report, 'utf8')) };
}

/** The tests of a report that failed, each with its file: the place where it printed why may be far above. */
function failedTests({ testResults }) {
  return testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName }) => `${relative(ROOT, name)} › ${fullName}`),
  );
}

function failedFiles({ testResults }) {
  return testResults.flatMap(({ status, name }) => (status === 'failed' ? [name] : []));
}

function count({ numPassedTests, numFailedTests, numPendingTests }, sign = 1) {
  total.passed += sign * numPassedTests;
  total.failed += sign * numFailedTests;
  total.skipped += sign * numPendingTests;
}

/** Runs the tests of a tool and adds what they count; without a report, or with a test that did not run, the tool failed. */
async function slowTests(tool, env = {}, runTests = runAside) {
  const report = await reportOf(tool, env, runTests);
  if (!report) record(`tests of tools/${tool} ran`, false);
  else {
    count(report);
    failures.push(...failedTests(report));
    if (report.numPendingTests > 0 || (report.status !== 0 && report.numFailedTests === 0)) {
      record(`tests of tools/${tool} all ran`, false);
    }
  }
  return report;
}

/**
 * The tests of the editor, where a window may miss a click: what failed is tried once more, each file in a window of its
 * own, and counts as failed when it fails again. What needed it is said.
 */
async function editorTests() {
  const first = await slowTests('editor', {}, runAlone);
  const files = first ? failedFiles(first) : [];
  if (first === undefined || first.numFailedTests === 0 || files.length > 3) return;
  console.log(`Second window for ${files.map((name) => relative(ROOT, name)).join(', ')}`);
  const again = await reportOf('editor', {}, runAlone, files);
  if (!again) return;
  const ofFiles = first.testResults.filter(({ name }) => files.includes(name));
  const tally = (status) => ofFiles.flatMap((file) => file.assertionResults).filter((one) => one.status === status);
  count({ numPassedTests: tally('passed').length, numFailedTests: first.numFailedTests, numPendingTests: 0 }, -1);
  count(again);
  for (const test of failedTests(first)) failures.splice(failures.indexOf(test), 1);
  failures.push(...failedTests(again));
  if (again.status !== 0 && again.numFailedTests === 0) record('the second window of the editor tests opened', false);
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
  if (pack() && chromium && tools) await editorTests();
  else record('editor tests ran', false);
}

unitTests();
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
process.exitCode = total.failed > 0 || unitStatus !== 0 ? 1 : 0;
