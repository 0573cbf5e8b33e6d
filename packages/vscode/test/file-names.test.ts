import { describe, expect, it } from 'vitest';
import { firstFreeName, isProjectName, isRefName, isSkippedFolder, nameBeside } from '../src/file-names.js';

describe('file names', () => {
  it('knows `.ref` files as Windows may spell them, and leaves hidden ones', () => {
    expect(['asn.ref', 'ASN.REF', 'a.b.ref'].every(isRefName)).toBe(true);
    expect(['.asn.ref', 'asn.ref.bak', 'ref', '.ref'].some(isRefName)).toBe(false);
  });

  it('knows the configuration of a project beside its `.ref` files', () => {
    expect(['asn.ref', 'referentiel.config.json'].every(isProjectName)).toBe(true);
    expect(['package.json', 'Referentiel.config.json', '.ref'].some(isProjectName)).toBe(false);
  });

  it('skips hidden folders, node_modules and out', () => {
    expect(['.git', 'node_modules', 'out'].every(isSkippedFolder)).toBe(true);
    expect(isSkippedFolder('blocs')).toBe(false);
  });

  it('never takes a name that is taken', async () => {
    const taken = new Set(['asn.ref', 'asn-2.ref']);
    expect(await firstFreeName('asn.ref', async (name) => taken.has(name))).toBe('asn-3.ref');
    expect(await firstFreeName('autre.ref', async (name) => taken.has(name))).toBe('autre.ref');
  });

  it('names an export beside what bears its name, whole endings kept', () => {
    expect(nameBeside('asn v2.docx', ['.docx'])).toBe('asn v2-export.docx');
    expect(nameBeside('asn.fiche.html', ['.fiche.html', '.fiche.md'])).toBe('asn-export.fiche.html');
    expect(nameBeside('asn', ['.docx'])).toBe('asn-export');
  });
});
