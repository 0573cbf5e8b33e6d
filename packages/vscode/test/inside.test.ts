import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { isInside } from '../src/exports/inside.js';

const at = (path: string, authority = '', scheme = 'file') => ({ scheme, authority, path });

describe('a place that the settings lead to', () => {
  const project = [at('/home/a/projet'), at('/D:/dossiers')];

  it.each([
    '/home/a/projet',
    '/home/a/projet/envoi',
    '/home/a/projet/x/../envoi',
    '/home/a/projet/./envoi/',
    '/d:/dossiers/envoi',
  ])('%s is inside the project', (path) => {
    expect(isInside(at(path), project)).toBe(true);
  });

  it.each([
    '/home/a',
    '/home/a/projet2',
    '/home/a/projet/..',
    '/home/a/projet/../../b',
    '/home/a/projet/x/../../autre',
    '/etc',
    '/',
    '/e:/dossiers',
  ])('%s is outside', (path) => {
    expect(isInside(at(path), project)).toBe(false);
  });

  it('is outside on another machine, and in another file system', () => {
    expect(isInside(at('/home/a/projet/x', 'serveur'), project)).toBe(false);
    expect(isInside(at('/home/a/projet/x', '', 'vscode-vfs'), project)).toBe(false);
    expect(isInside(at('/home/a/projet/x'), [])).toBe(false);
  });

  it('is never inside once more steps lead out than in', () => {
    const step = fc.constantFrom('a', 'b', '.', '');
    fc.assert(
      fc.property(fc.array(step, { maxLength: 6 }), fc.nat(6), (down, extra) => {
        const real = down.filter((one) => one !== '.' && one !== '').length;
        const up = Array.from({ length: real + extra + 1 }, () => '..');
        expect(isInside(at(['/home/a/projet', ...down, ...up].join('/')), [at('/home/a/projet')])).toBe(false);
      }),
    );
  });
});

describe('a folder that is not trusted', () => {
  const { untrustedWorkspaces } = manifest.capabilities;
  const { properties } = manifest.contributes.configuration;

  it('cannot set what leads to places of the disk', () => {
    expect(untrustedWorkspaces.supported).toBe('limited');
    const places = Object.entries(properties).filter(([, { type }]) => type === 'string');
    const free = places.filter(([, one]) => !('enum' in one)).map(([name]) => name);
    expect(untrustedWorkspaces.restrictedConfigurations).toEqual(free);
  });
});
