import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stylesXml } from '../../src/docx/styles.js';
import { prochainRepere, repereDe } from '../../src/gabarit/noms.js';
import { titresRangees } from '../../src/gabarit/titres-rangees.js';
import { REPERES } from '../../src/index.js';

const GUIDE = readFileSync(join(import.meta.dirname, '../../../../docs/pratique/gabarit.md'), 'utf8');
const TABLES = GUIDE.split('## Les repères')[1]?.split('\n## ')[0] ?? '';

describe('the guide of templates', () => {
  it('names every placeholder in the table of its kind, under the name that it has in messages', () => {
    const kinds = { 'Une ligne': 'ligne', 'Un texte': 'texte', 'Un tableau': 'bloc' } as const;
    for (const [title, nature] of Object.entries(kinds)) {
      const table = TABLES.split(`### ${title}`)[1]?.split('### ')[0] ?? '';
      const told = [...table.matchAll(/^\|.*?\|/gm)].flatMap(([cell]) =>
        [...cell.matchAll(/\{\{([^}]*)\}\}/g)].map(([, nom]) => nom),
      );
      const known = REPERES.flatMap((one) => (one.nature === nature ? [one.nom] : []));
      expect(told.sort()).toEqual(known.sort());
    }
  });

  it('names styles that there are', () => {
    const table = GUIDE.split('| style | où il sert |')[1]?.split('\n\n')[0] ?? '';
    const styles = [...table.matchAll(/«\u00a0([^»]*)\u00a0»/g)].map(([, nom]) => nom ?? '');
    expect(styles.length).toBeGreaterThan(7);
    for (const nom of styles) expect(stylesXml() + titresRangees()).toContain(`<w:name w:val="${nom}"/>`);
  });
});

describe('the names of placeholders', () => {
  it('belong to one placeholder each', () => {
    for (const one of REPERES) for (const nom of [one.nom, ...one.alias]) expect(repereDe(nom)?.nom, nom).toBe(one.nom);
  });

  it.each([
    ['certificateur(s)', 'certificateurs'],
    ['epreuve', 'épreuves'],
    ['Identite', 'identité'],
    ['intutile', 'intitulé'],
    ['tabelau', 'tableau'],
    ['comp', undefined],
    ['zzzzzz', undefined],
  ])('%s is near %s', (written, near) => {
    expect((repereDe(written) ?? prochainRepere(written))?.nom).toBe(near);
  });
});
