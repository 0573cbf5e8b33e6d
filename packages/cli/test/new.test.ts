import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, listing, type Result, run } from './support/cli.js';
import { typography } from './support/typography.js';

/** Runs `new` with lines typed on a pipe, all at once. */
function piped(args: string[], lines: string, cwd: string): Promise<Result> {
  return run(['new', ...args], { cwd }, lines);
}

async function isSound(cwd: string, name: string): Promise<void> {
  const checked = await run(['check', name], { cwd });
  expect(checked.stderr).toContain('0 erreur, 0 avertissement');
  expect(checked.code).toBe(0);
  expect((await run(['format', '--check', name], { cwd })).code).toBe(0);
}

describe.concurrent('new', () => {
  it('writes a file without anything to mend, and says what to do next', async () => {
    const cwd = folder();
    const { code, stdout, stderr } = await run(['new', '--yes', '--titre', 'Chargé d’accueil', '--niveau', '4'], {
      cwd,
    });
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'charge-d-accueil.ref\n' });
    expect(stderr).toContain('referentiel export charge-d-accueil.ref --to docx');
    expect(typography(stderr)).toEqual([]);
    const text = readFileSync(join(cwd, 'charge-d-accueil.ref'), 'utf8');
    expect(text).toContain('certification CA "Chargé d’accueil" {');
    expect(text).toContain('niveau 4');
    expect(text).not.toContain('certificateur');
    await isSound(cwd, 'charge-d-accueil.ref');
  });

  it('asks for what the options do not say, in order, even of a pipe', async () => {
    const cwd = folder();
    const lines = 'Artisan "boulanger" {1}\n\nrncp\n5\nFabriquer\n\n';
    const { code, stdout, stderr } = await piped(['--certificateur', 'Maison « du » pain'], lines, cwd);
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'artisan-boulanger-1.ref\n' });
    const asked = [
      'Intitulé de la certification',
      'Code court',
      'Répertoire',
      'Niveau',
      'premier bloc',
      'première activité',
    ];
    const places = asked.map((words) => stderr.indexOf(words));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(stderr).not.toContain('Nom du certificateur');
    expect(typography(stderr)).toEqual([]);
    const text = readFileSync(join(cwd, 'artisan-boulanger-1.ref'), 'utf8');
    expect(text).toContain('certification AB "Artisan \\"boulanger\\" {1}" {');
    expect(text).toContain('certificateur "Maison « du » pain"');
    expect(text).toContain('niveau 5');
    expect(text).toContain('bloc BC1 "Fabriquer" {');
    await isSound(cwd, 'artisan-boulanger-1.ref');
  });

  it('of the Répertoire spécifique asks neither level nor bloc', async () => {
    const cwd = folder();
    const { code, stderr } = await piped(['sous/dossier'], 'Animer une classe\nACV\nRS\n', cwd);
    expect(code).toBe(0);
    expect(stderr).not.toMatch(/Niveau|bloc/);
    expect(listing(cwd)).toEqual(['sous/dossier/animer-une-classe.ref']);
    await isSound(cwd, 'sous/dossier/animer-une-classe.ref');
  });

  it('takes a pipe that ends as « the rest by default »', async () => {
    const cwd = folder();
    const { code, stderr } = await piped([], '', cwd);
    expect(code).toBe(0);
    expect(stderr).toContain('Nom du certificateur (facultatif)\u00a0:');
    await isSound(cwd, 'nouvelle-certification.ref');
  });

  it('never replaces a file', async () => {
    const cwd = folder({ 'pains.ref': 'à moi' });
    const { code, stdout, stderr } = await run(['new', '--yes', '--titre', 'Pains'], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('existe déjà');
    expect(readFileSync(join(cwd, 'pains.ref'), 'utf8')).toBe('à moi');
    expect(listing(cwd)).toEqual(['pains.ref']);
  });

  it.each([
    [['--niveau', '9', '--yes'], 'Le niveau est un nombre de 2 à 8'],
    [['--code', 'un code', '--yes'], 'n’est pas un code'],
    [['--repertoire', 'X', '--yes'], 'Répondez RNCP ou RS'],
    [['mon.ref', '--yes'], 'donnez un dossier'],
    [['fichier.txt', '--yes'], 'n’a pas pu être écrit'],
  ])('%j exits with 2 and writes nothing', async (args, answer) => {
    const cwd = folder();
    writeFileSync(join(cwd, 'fichier.txt'), '');
    mkdirSync(join(cwd, 'vide'));
    const { code, stdout, stderr } = await run(['new', ...args], { cwd });
    expect(stderr).toContain(answer);
    expect(typography(stderr)).toEqual([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(listing(cwd)).toEqual(['fichier.txt']);
  });
});
