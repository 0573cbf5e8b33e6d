import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { certification, examples, folder, listing, run } from './support/cli.js';

describe.concurrent('import', () => {
  it('gives back every example: JSON → .ref → JSON are the same bytes', async () => {
    const cwd = examples();
    expect((await run(['export', 'examples', '--to', 'json', '-o', 'un'], { cwd })).code).toBe(0);
    const names = listing(join(cwd, 'un'));
    expect(names).toHaveLength(5);
    const imports = await Promise.all(names.map((name) => run(['import', `un/${name}`], { cwd })));
    expect(imports).toEqual(
      names.map((name) => ({ code: 0, stdout: `un/${name.replace('.json', '.ref')}\n`, stderr: '' })),
    );
    expect((await run(['export', 'un', '--to', 'json', '-o', 'deux'], { cwd })).code).toBe(0);
    for (const name of names) {
      expect(readFileSync(join(cwd, 'deux', name), 'utf8')).toBe(readFileSync(join(cwd, 'un', name), 'utf8'));
    }
  });

  it('never replaces a .ref without --force, and writes where -o says', async () => {
    const cwd = folder({ 'x.ref': certification() });
    await run(['export', 'x.ref', '--to', 'json'], { cwd });
    const refused = await run(['import', 'x.json'], { cwd });
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('«\u00a0x.ref\u00a0» existe déjà');
    expect(readFileSync(join(cwd, 'x.ref'), 'utf8')).toBe(certification());
    expect(await run(['import', 'x.json', '-o', 'à part/y.ref'], { cwd })).toEqual({
      code: 0,
      stdout: 'à part/y.ref\n',
      stderr: '',
    });
    // A byte order mark, as Windows editors write it, does no harm.
    writeFileSync(join(cwd, 'x.json'), `\ufeff${readFileSync(join(cwd, 'x.json'), 'utf8')}`);
    expect((await run(['import', 'x.json', '--force'], { cwd })).code).toBe(0);
    const onto = await run(['import', 'x.json', '-o', 'x.json', '--force'], { cwd });
    expect(onto.code).toBe(2);
    expect(onto.stderr).toContain('n’est pas un nom de fichier .ref');
    expect(listing(cwd)).toEqual(['x.json', 'x.ref', 'à part/y.ref']);
  });

  it('says so when a part of where to write is a file', async () => {
    const cwd = folder({ 'x.json': '{ "version": 1 }', 'y.ref': 'certification Y "Y"\n' });
    const written = await run(['import', 'x.json', '-o', 'y.ref/z.ref'], { cwd });
    expect(written).toMatchObject({ code: 2, stdout: '' });
    expect(written.stderr).toContain('«\u00a0y.ref\u00a0» n’a pas pu être écrit');
    const exported = await run(['export', 'y.ref', '--to', 'json', '-o', 'y.ref'], { cwd });
    expect(exported).toMatchObject({ code: 2, stdout: '' });
  });

  it('tells the problems of a document with their path', async () => {
    const cwd = folder({
      'x.json': '{ "version": 1, "competences": [{ "enonce": 12 }] }',
      'texte.json': 'Bonjour',
      'latin.json': Buffer.from('{"é": 1}', 'latin1'),
      'nul.json': '{ "version": 1, "intitule": "a\\u0000b" }',
    });
    const { code, stdout, stderr } = await run(['import', 'x.json'], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('«\u00a0x.json\u00a0»\u00a0: ce fichier n’est pas un export lisible\u00a0:\n  /');
    expect(stderr).toContain('\n  /competences/0/enonce  ');
    expect(listing(cwd)).toEqual(['latin.json', 'nul.json', 'texte.json', 'x.json']);
    const texts = await Promise.all(
      ['texte.json', 'latin.json', 'nul.json'].map((name) => run(['import', name], { cwd })),
    );
    expect(texts.map((one) => one.code)).toEqual([2, 2, 2]);
    expect(texts[0]?.stderr).toContain('n’est pas du JSON');
    expect(texts[1]?.stderr).toContain('enregistrez-le en UTF-8');
    // A .ref with U+0000 would be written, and then read by no command.
    expect(texts[2]?.stderr).toContain('/intitule  ');
    expect(listing(cwd)).not.toContain('nul.ref');
  });
});
