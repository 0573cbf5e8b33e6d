import { chmodSync, chownSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { certification, folder, listing, run } from './support/cli.js';
import { typography } from './support/typography.js';

const NOBODY = 65534;
const isRoot = process.getuid?.() === 0;
const isWindows = process.platform === 'win32';
const PART = 'dans X\ncompétence C9 "Relever les écarts."\n';
const encoded = (text: string, encoding: BufferEncoding) => Buffer.from(text, encoding);

describe.concurrent('files in another encoding', () => {
  it('are converted on request, and say the same', async () => {
    const text = 'certification X "Métiers du réemploi"\n';
    const cwd = folder({
      'bon.ref': text,
      'latin.ref': encoded(text, 'latin1'),
      'seize.ref': encoded(`\ufeff${text}`, 'utf16le'),
      'sans-marque.ref': encoded(text, 'utf16le'),
    });
    const tried = await run(['format', '--utf8', '--check'], { cwd });
    expect({ code: tried.code, listed: tried.stdout.trim().split('\n').sort() }).toEqual({
      code: 1,
      listed: ['latin.ref', 'sans-marque.ref', 'seize.ref'],
    });
    const { code, stderr } = await run(['format', '--utf8'], { cwd });
    expect(code).toBe(0);
    expect(stderr).toContain('latin.ref\u00a0: lu en Windows-1252, écrit en UTF-8\u00a0; vérifiez ses accents.');
    expect(typography(stderr)).toEqual([]);
    for (const name of listing(cwd)) expect(readFileSync(join(cwd, name), 'utf8')).toBe(text);
  });

  it('are not touched without the request, nor what is no text with it', async () => {
    const bytes = new Uint8Array([0x63, 0, 0, 0x65, 7, 0x80]);
    const cwd = folder({ 'image.ref': bytes, 'latin.ref': encoded(certification('É'), 'latin1') });
    const kept = await run(['format', 'latin.ref'], { cwd });
    expect(kept.code).toBe(2);
    expect(kept.stderr).toContain('convertissez-le avec «\u00a0referentiel format --utf8\u00a0»');
    expect(readFileSync(join(cwd, 'latin.ref'))).toEqual(encoded(certification('É'), 'latin1'));
    const { code, stderr } = await run(['format', '--utf8', 'image.ref'], { cwd });
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('n’est pas un fichier texte') });
  });

  it('that are parts of what is asked for are told: the document would lack them', async () => {
    const cwd = folder({
      'x.ref': certification('X'),
      'partie.ref': encoded(PART, 'latin1'),
      'voisin.ref': encoded('certification Ÿ "é"\n', 'latin1'),
    });
    const { code, stderr } = await run(['export', 'x.ref', '--to', 'json'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('«\u00a0partie.ref\u00a0» n’est pas en UTF-8');
    expect(stderr).not.toContain('voisin.ref');
    expect(listing(cwd)).not.toContain('x.json');
  });
});

describe.concurrent('files that cannot be read', () => {
  it.skipIf(isWindows)('beside what is asked for are told, and do not stop it', async () => {
    const cwd = folder({ 'x.ref': certification('X'), 'secret.ref': PART });
    if (isRoot) for (const name of ['.', ...listing(cwd)]) chownSync(join(cwd, name), NOBODY, NOBODY);
    chmodSync(join(cwd, 'secret.ref'), 0);
    const { code, stderr } = await run(['check', 'x.ref'], { cwd, ...(isRoot && { uid: NOBODY }) });
    expect(code).toBe(0);
    expect(stderr).toContain('«\u00a0secret.ref\u00a0» ne peut pas être lu\u00a0: vous n’en avez pas le droit');
    expect(stderr).toContain('Si une partie de la certification s’y trouve, ce qui précède est incomplet.');
    expect(typography(stderr)).toEqual([]);
  });

  it('because they are too large are told, and the others are checked', async () => {
    const cwd = folder({ 'x.ref': certification('X'), 'grand.ref': new Uint8Array(40_000_001).fill(0x20) });
    const { code, stderr } = await run(['check'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('1 fichier\u00a0: 0 erreur');
    expect(stderr).toMatch(/«\u00a0grand\.ref\u00a0» est trop grand \(41\u00a0Mo\) pour être lu\u00a0: vérifiez/);
  });
});
