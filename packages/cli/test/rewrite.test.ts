import { chmodSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { certification, folder, listing, run } from './support/cli.js';

const TIDY = 'certification P "Animer des ateliers" {\n    compétence C1 "Rédiger une note."\n}\n';
const UNTIDY = 'certification X "Animer" {\ncompétence C1 « Rédiger une note pour décider. »\n}\n';

describe.concurrent('format', () => {
  it('lists what is to format with --check, writes it without, then has nothing left to do', async () => {
    const cwd = folder({ 'é x.ref': UNTIDY, 'propre.ref': TIDY });
    const check = await run(['format', '--check'], { cwd });
    expect(check).toEqual({ code: 1, stdout: 'é x.ref\n', stderr: '1 fichier à mettre en forme, sur 2.\n' });
    expect(readFileSync(join(cwd, 'é x.ref'), 'utf8')).toBe(UNTIDY);
    chmodSync(join(cwd, 'é x.ref'), 0o664);
    expect(await run(['format', 'é x.ref'], { cwd })).toEqual({
      code: 0,
      stdout: 'é x.ref\n',
      stderr: '1 fichier mis en forme, sur 1.\n',
    });
    expect(statSync(join(cwd, 'é x.ref')).mode & 0o777).toBe(0o664);
    expect((await run(['format', '--check'], { cwd })).code).toBe(0);
    expect(listing(cwd)).toEqual(['propre.ref', 'é x.ref']);
  });

  it('names a file that cannot be read, formats the others, exits with 2', async () => {
    const cwd = folder({ 'x.ref': UNTIDY, 'latin.ref': Buffer.from(UNTIDY, 'latin1') });
    const { code, stdout, stderr } = await run(['format'], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: 'x.ref\n' });
    expect(stderr).toContain('enregistrez-le en UTF-8');
  });
});

describe.concurrent('renumber', () => {
  const main =
    'certification X "X" {\n    codes { compétence "C{n}" continu épreuve "E{n}" }\n    compétence C1 "Rédiger une note pour décider."\n}\n';
  const part =
    '\ufeffdans X\r\ncompétence C7 "Tenir un registre pour suivre." { évaluée par E3 }\r\népreuve E3 "Oral" { nature soutenance }\r\n';

  it('shows the changes, then writes them in all files with their references, byte order mark and CRLF kept', async () => {
    const cwd = folder({ 'x.ref': main, 'y.ref': part });
    const shown = await run(['renumber', 'x.ref'], { cwd });
    expect(shown).toEqual({
      code: 0,
      stdout: 'y.ref:2  C7 → C2\ny.ref:3  E3 → E1\n',
      stderr: '2 codes à changer\u00a0; rien n’est écrit (ajoutez --write).\n',
    });
    expect(readFileSync(join(cwd, 'y.ref'), 'utf8')).toBe(part);
    const written = await run(['renumber', 'y.ref', '--write'], { cwd });
    expect(written).toEqual({ ...shown, stderr: '2 codes changés.\n' });
    expect(readFileSync(join(cwd, 'y.ref'), 'utf8')).toBe(part.replace('C7', 'C2').replaceAll('E3', 'E1'));
    expect((await run(['renumber', 'x.ref'], { cwd })).stderr).toBe('Tous les codes suivent déjà leur schéma.\n');
    expect(listing(cwd)).toEqual(['x.ref', 'y.ref']);
  });

  it('asks for sound files, and for schemes', async () => {
    const broken = await run(['renumber', 'x.ref'], { cwd: folder({ 'x.ref': main.slice(0, -3) }) });
    expect(broken.code).toBe(2);
    expect(broken.stderr).toContain('corrigez-les d’abord');
    const without = await run(['renumber', 'x.ref'], { cwd: folder({ 'x.ref': certification() }) });
    expect(without.code).toBe(0);
    expect(without.stderr).toContain('ne dit pas comment numéroter');
  });
});
