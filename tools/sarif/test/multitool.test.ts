import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');
const MULTITOOL = join(import.meta.dirname, '../node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool');
// The package leaves its program without the right to be run.
chmodSync(MULTITOOL, 0o755);

const folder = mkdtempSync(join(tmpdir(), 'referentiel-sarif-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the report of some paths says. */
function report(paths: string[], cwd: string): string {
  const cli = join(ROOT, 'packages/cli/bin/referentiel.js');
  return spawnSync(process.execPath, [cli, 'check', '--format', 'sarif', ...paths], { cwd, encoding: 'utf8' }).stdout;
}

/** The ids of the rules that a report breaks: those of the standard, and those of GitHub's code scanning. */
function broken(sarif: string): string[] {
  const [input, output] = ['report.sarif', 'opinion.sarif'].map((name) => join(folder, name));
  writeFileSync(input ?? '', sarif);
  const kinds = ['--rule-kind', 'Sarif;Ghas', '--level', 'Error;Warning', '--log', 'ForceOverwrite'];
  spawnSync(MULTITOOL, ['validate', input ?? '', ...kinds, '--output', output ?? '']);
  const [run] = JSON.parse(readFileSync(output ?? '', 'utf8').replace(/^\uFEFF/, '')).runs;
  return (run.results ?? []).map(({ ruleId }: { ruleId: string }) => ruleId);
}

/** The tool would name a page of its own on the web; it has none. */
const NO_PAGE = ['SARIF2005'];

const FAULTY = `certification X "Animer" {
    assume EVA-02 "Les critères sont repris de la fiche."
    compétence C1 "Relever les écarts." { évaluée par E9 }
    compétence C1 "Corriger les écarts."
    compétnce C5 "Ranger."
}
`;

describe('the SARIF Multitool', () => {
  it('accepts the report of the examples', () => {
    expect(broken(report(['examples'], ROOT))).toEqual(NO_PAGE);
  });

  it('accepts a report with findings, related places, corrections and waivers', () => {
    writeFileSync(join(folder, 'é à.ref'), FAULTY);
    const sarif = report(['é à.ref'], folder);
    for (const part of ['relatedLocations', 'fixes', 'suppressions']) expect(sarif).toContain(part);
    expect(broken(sarif)).toEqual(NO_PAGE);
  });

  it('does find defects', () => {
    const sarif = report(['examples'], ROOT).replace('"version": "2.1.0"', '"version": "2.1"');
    expect(broken(sarif)).not.toEqual(NO_PAGE);
  });
});
