import { describe, expect, it } from 'vitest';
import { certification, ERROR, folder, run } from './support/cli.js';

const DOUBLED = 'certification X\n\ncompétence C1 "Relever les les écarts." { }\n';

async function rulesOf(cwd: string, ...paths: string[]): Promise<string[]> {
  const { stdout } = await run(['check', ...paths, '--format', 'json'], { cwd });
  const { findings } = JSON.parse(stdout) as { findings: { file: string; rule: string; severity: string }[] };
  return findings
    .filter(({ rule }) => /^(TXT-05|CFG|NUM)/.test(rule))
    .map(({ file, rule, severity }) => `${file} ${rule} ${severity}`);
}

describe('referentiel.config.json', () => {
  it('says how the files below want their rules; the nearest one counts', async () => {
    const cwd = folder({
      'referentiel.config.json': '{ "rules": { "TXT-05": "off" } }',
      'x.ref': DOUBLED,
      'a/b/y.ref': DOUBLED.replace('X', 'Y'),
      'c/referentiel.config.json': '{ "rules": { "TXT-05": "error" } }',
      'c/z.ref': DOUBLED.replace('X', 'Z'),
    });
    expect(await rulesOf(cwd)).toEqual(['c/z.ref TXT-05 error']);
    expect(await rulesOf(cwd, 'a/b/y.ref')).toEqual([]);
    expect((await run(['check', 'c/z.ref'], { cwd })).code).toBe(1);
  });

  it('is checked itself, with its excerpt, and its mistakes count', async () => {
    const cwd = folder({
      'referentiel.config.json': '{\n  "rules": { "TXT-50": "off" }\n}\n',
      'a/x.ref': certification(),
    });
    const { code, stdout } = await run(['check', 'a/x.ref'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain('referentiel.config.json:2:14  erreur  CFG-02');
    expect(stdout).toContain('Vouliez-vous dire «\u00a0TXT-05\u00a0»\u00a0?');
    expect(stdout).toContain('2 │   "rules": { "TXT-50": "off" }');
    expect(
      await rulesOf(folder({ 'referentiel.config.json': '{', 'x.ref': DOUBLED.replace('les les', 'les') })),
    ).toEqual(['referentiel.config.json CFG-01 error']);
  });

  it('leaves the files of other projects alone', async () => {
    const cwd = folder({
      'a/referentiel.config.json': '{ "rules": { "TXT-50": "off" } }',
      'a/x.ref': DOUBLED,
      'b/y.ref': certification('Y'),
    });
    expect(await rulesOf(cwd, 'b')).toEqual([]);
  });

  it('that cannot be read is told, and the texts are checked all the same', async () => {
    const cwd = folder({
      'referentiel.config.json': new Uint8Array([0xff, 0xfe, 0x7b, 0, 0x7d, 0]),
      'x.ref': certification('X', ERROR),
    });
    const { code, stdout, stderr } = await run(['check', 'x.ref'], { cwd });
    expect(code).toBe(2);
    expect(stdout).toContain('REF-01');
    expect(stderr).toContain('«\u00a0referentiel.config.json\u00a0» est en UTF-16');
  });

  it('keeps a final export from being written while it is wrong', async () => {
    const cwd = folder({ 'referentiel.config.json': '{ "preset": "brouilon" }', 'x.ref': certification() });
    const { code, stderr } = await run(['export', 'x.ref', '--to', 'json', '--final'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('CFG-03');
  });

  it('says whether the version to be filed is judged; a final export judges it whatever the preset', async () => {
    // No bloc: an error of the filed version of an RNCP certification only.
    const text = 'certification X {\n    répertoire RNCP\n}\n';
    const checked = async (config: string) => {
      const { stdout } = await run(['check', 'x.ref'], {
        cwd: folder({ 'referentiel.config.json': config, 'x.ref': text }),
      });
      return stdout.includes('STR-16');
    };
    expect(await checked('{}')).toBe(false);
    expect(await checked('{ "preset": "strict" }')).toBe(true);
    const filed = async (config: string) => {
      const cwd = folder({ 'referentiel.config.json': config, 'x.ref': text });
      return (await run(['export', 'x.ref', '--to', 'json', '--final'], { cwd })).stderr.includes('STR-16');
    };
    expect(await filed('{}')).toBe(true);
    expect(await filed('{ "preset": "brouillon" }')).toBe(true);
    expect(await filed('{ "rules": { "STR-16": "warning" } }')).toBe(false);
  });
});
