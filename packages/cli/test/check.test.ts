import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { certification, ERROR, examples, folder, run, WARNING } from './support/cli.js';
import { typography } from './support/typography.js';

async function json(args: string[], cwd: string) {
  const { stdout, ...rest } = await run(['check', '--format', 'json', ...args], { cwd });
  return { ...rest, report: JSON.parse(stdout) };
}

describe.concurrent('check', () => {
  it('has nothing against the examples but that two of them have no bloc', async () => {
    const { code, stdout, stderr } = await run(['check'], { cwd: examples() });
    expect(code).toBe(0);
    expect(stderr).toMatch(/^7 fichiers\u00a0: 0 erreur, /);
    const told = [...stdout.matchAll(/ {2}(?:erreur|avertissement) {2}(\S+)$/gm)].map((match) => match[1]);
    expect([...new Set(told)].filter((rule) => rule !== 'STR-01')).toEqual([]);
  });

  it('says nothing of a sound certification but how many files it read', async () => {
    expect(await run(['check'], { cwd: folder({ 'x.ref': certification() }) })).toEqual({
      code: 0,
      stdout: '',
      stderr: '1 fichier\u00a0: 0 erreur, 0 avertissement, 0 conseil.\n',
    });
  });

  it('writes findings on stdout and the summary on stderr', async () => {
    const { code, stdout, stderr } = await run(['check'], {
      cwd: folder({ 'sous dossier/é.ref': certification('X', ERROR + WARNING) }),
    });
    expect(code).toBe(1);
    expect(stdout).toContain('sous dossier/é.ref:3:17  erreur  REF-01\n');
    expect(stdout).toContain('  3 │     évaluée par E9\n    │                 ~~\n');
    expect(typography(stdout)).toEqual([]);
    expect(stderr).toBe(
      '1 fichier\u00a0: 1 erreur, 1 avertissement, 0 conseil.\nPour comprendre une règle\u00a0: «\u00a0referentiel rules REF-01\u00a0».\n',
    );
  });

  it('speaks English with --lang en', async () => {
    const { stdout, stderr } = await run(['check', '--lang', 'en'], {
      cwd: folder({ 'x.ref': certification('X', ERROR) }),
    });
    expect(stdout).toContain('x.ref:3:17  error  REF-01\n');
    expect(stderr).toContain('1 file: 1 error, 0 warnings, 0 hints.\n');
  });

  it('fails over --max-warnings only', async () => {
    const cwd = folder({ 'x.ref': certification('X', WARNING) });
    expect((await run(['check', '--max-warnings', '1'], { cwd })).code).toBe(0);
    const { code, stderr } = await run(['check', '--max-warnings', '0'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('C’est trop\u00a0: 1 avertissement, pour 0 avertissement au plus (--max-warnings).');
  });

  it('reports to machines: positions from 1 in UTF-16 units, paths from the working folder', async () => {
    const cwd = folder({ 'a/x.ref': certification('X', `    /* 😀 */ évaluée par E9\n${WARNING}`), 'b/rien.txt': '' });
    const { report, code, stderr } = await json(['../a'], join(cwd, 'b'));
    expect(code).toBe(1);
    expect(stderr).toBe('1 fichier\u00a0: 1 erreur, 1 avertissement, 0 conseil.\n');
    expect(Object.keys(report)).toEqual(['version', 'findings', 'summary']);
    expect(report.version).toBe(1);
    expect(report.summary).toEqual({ files: 1, errors: 1, warnings: 1, hints: 0 });
    expect(report.findings[0]).toMatchObject({
      rule: 'REF-01',
      severity: 'error',
      file: '../a/x.ref',
      line: 3,
      column: 26,
      endLine: 3,
      endColumn: 28,
      related: [],
    });
    for (const finding of report.findings) {
      for (const key of ['message', 'source', 'fixes']) expect(finding).toHaveProperty(key);
    }
  });

  it('counts columns as editors do behind a byte order mark, and lines behind CRLF', async () => {
    const text = `\ufeffcertification X { évaluée par E9 }\r\n// deux\r\nepreuve E1 "Oral" { durée }`;
    const { report } = await json(['.'], folder({ 'x.ref': text }));
    const unknown = report.findings.find(({ rule }: { rule: string }) => rule === 'REF-01');
    expect(unknown).toMatchObject({ line: 1, column: 31 });
    expect(report.findings.at(-1)).toMatchObject({ line: 3 });
  });

  it('names files that are not UTF-8 with the remedy, checks the others, exits with 2', async () => {
    const cwd = folder({
      'latin.ref': Buffer.from(certification(), 'latin1'),
      'utf16.ref': Buffer.from(`\ufeff${certification()}`, 'utf16le'),
      'image.ref': new Uint8Array([0x89, 0x50, 0, 0]),
      'x.ref': certification('X', ERROR),
    });
    const { code, stdout, stderr } = await run(['check'], { cwd });
    expect(code).toBe(2);
    expect(stdout).toContain('x.ref:3:17  erreur');
    expect(stderr).toMatch(/«\u00a0latin\.ref\u00a0» n’est pas en UTF-8 .* enregistrez-le en UTF-8/);
    expect(stderr).toMatch(/«\u00a0utf16\.ref\u00a0» est en UTF-16\u00a0: enregistrez-le en UTF-8/);
    expect(stderr).toMatch(/«\u00a0image\.ref\u00a0» n’est pas un fichier texte/);
    expect(typography(stderr)).toEqual([]);
  });

  it('goes through folders of any name and skips node_modules, out and hidden ones', async () => {
    const cwd = folder({
      'dossier.ref/é à.REF': certification('A', ERROR),
      'node_modules/x.ref': certification('B', ERROR),
      'out/x.ref': certification('C', ERROR),
      '.cache/x.ref': certification('D', ERROR),
      'x.ref~': certification('E', ERROR),
    });
    const { report } = await json(['dossier.ref', '.'], cwd);
    expect(report.summary.files).toBe(1);
    expect(report.findings.map(({ file }: { file: string }) => file)).toEqual(['dossier.ref/é à.REF']);
  });

  it('is not led in circles by links, and counts a file once', async () => {
    const cwd = folder({ 'a/x.ref': certification('X', ERROR) });
    symlinkSync('..', join(cwd, 'a', 'boucle'));
    symlinkSync('x.ref', join(cwd, 'a', 'alias.ref'));
    symlinkSync('rond.ref', join(cwd, 'rond.ref'));
    symlinkSync('nulle-part.ref', join(cwd, 'casse.ref'));
    const { report, code } = await json(['.', 'a', 'a/x.ref'], cwd);
    expect({ code, ...report.summary }).toMatchObject({ code: 1, files: 1, errors: 1 });
    const { code: round, stderr } = await run(['check', 'rond.ref'], { cwd });
    expect(round).toBe(2);
    expect(stderr).toContain('ce lien tourne en rond');
  });

  it('says that an empty folder holds nothing', async () => {
    const cwd = folder();
    mkdirSync(join(cwd, 'vide'));
    const { code, stdout, stderr } = await run(['check', 'vide'], { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toContain('Aucun fichier .ref ici');
  });

  it('checks a part with its certification, the author’s catalogues and nothing else', async () => {
    const cwd = folder({
      'x.ref': certification('X', '    évaluée par E1\n'),
      'parties/e.ref':
        'dans X\népreuve E1 "Oral" { nature soutenance travail individuel durée 1 h jury 2 "Deux professionnels extérieurs" }\ncompétence C2 "Tenir un registre à l’aide d’un tableur pour suivre les écarts." { réf Maison M.1 niveau 1 }\n',
      'catalogues.ref': 'catalogue Maison "Interne" { domaine D "D" { entrée M.1 "Réunion" niveaux 1 à 3 } }\n',
      'autre.ref': certification('Y', ERROR),
    });
    const { report, code } = await json(['parties/e.ref'], cwd);
    expect(report.findings).toEqual([]);
    expect({ code, files: report.summary.files }).toEqual({ code: 0, files: 2 });
  });
});
