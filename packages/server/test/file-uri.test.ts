import { describe, expect, it } from 'vitest';
import { URI } from 'vscode-uri';
import { pathOf, urisOf } from '../src/files/file-uri.js';

const PATHS = [
  '/a.ref',
  '/projet/a.ref',
  '/projet/b-1_2~.ref',
  '/projet/accès direct/é.ref',
  '/projet/100%.ref',
  "/projet/l'un (1)!.ref",
  '/projet/sous/a#b?.ref',
  '//partage/a.ref',
];

describe('the URI of a file', () => {
  it('is the one that the editor makes, however many are asked for at once', () => {
    expect(urisOf(PATHS)).toEqual(PATHS.map((path) => URI.file(path).toString()));
  });

  it('leads back to its path', () => {
    for (const path of PATHS) {
      const uri = URI.file(path);
      expect(pathOf(uri.toString())).toBe(uri.fsPath);
    }
    expect(pathOf('file:///c%3A/projet/a.ref')).toBe(URI.parse('file:///c%3A/projet/a.ref').fsPath);
  });
});
