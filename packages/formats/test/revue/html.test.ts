import { emptyCertification } from '@referentiel/model';
import { describe, expect, it } from 'vitest';
import { revueHtml } from '../../src/index.js';
import { FONDS } from '../../src/revue/presentation.js';
import { STYLE } from '../../src/revue/style.js';
import { lire, tous } from '../html/arbre.js';
import { revue, vide } from './modele.js';

const certification = { ...emptyCertification(), intitule: 'Animer des ateliers' };
const page = revueHtml(revue(), certification);

/** The elements of a page in reading order, without what the reader of fragments does not know. */
function elementsOf(html: string) {
  const fragment = html.replace('<!DOCTYPE html>', '').replace(/<style>[\s\S]*?<\/style>|<meta [^>]*>/g, '');
  return tous(lire(fragment)).map(({ nom, attributs }) => ({ name: nom, attributes: attributs }));
}

/** Relative luminance as WCAG defines it. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

describe('the report of a review as a page', () => {
  it('is well formed, in French, and needs nothing from elsewhere', () => {
    const elements = elementsOf(page);
    expect(elements[0]).toMatchObject({ name: 'html', attributes: { lang: 'fr' } });
    const names = new Set(elements.map(({ name }) => name));
    for (const foreign of ['script', 'img', 'link', 'iframe', 'object']) expect(names).not.toContain(foreign);
    expect(page).not.toMatch(/https?:|url\(|@import|\bon\w+=/);
    expect(page).toContain('Animer &lt;des&gt; ateliers &amp; &quot;plus&quot;');
  });

  it('has one title, headings in order, links that lead somewhere', () => {
    const elements = elementsOf(page);
    const levels = elements.flatMap(({ name }) => (/^h\d$/.test(name) ? [Number(name[1])] : []));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, at) => {
      expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
    const ids = elements.flatMap(({ attributes }) => attributes.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { attributes } of elements) {
      if (attributes.href) expect(ids).toContain(attributes.href.slice(1));
      if (attributes['aria-labelledby']) expect(ids).toContain(attributes['aria-labelledby']);
    }
  });

  it('has tables with a caption, headings with a scope, as many cells in each row', () => {
    const tables = page.match(/<table[\s\S]*?<\/table>/g) ?? [];
    expect(tables.length).toBeGreaterThan(6);
    for (const table of tables) {
      expect(table).toMatch(/<caption>[^<]+<\/caption>/);
      const columns = table.match(/<th scope="col">/g)?.length ?? 0;
      for (const row of table.match(/<tbody>[\s\S]*<\/tbody>/)?.[0].match(/<tr>[\s\S]*?<\/tr>/g) ?? []) {
        expect(row.match(/<th scope="row">/g)).toHaveLength(1);
        expect(row.match(/<td\b/g)).toHaveLength(columns - 1);
      }
    }
  });

  it('says in words what colours repeat, and black is read on each of them', () => {
    for (const [ton, fond] of Object.entries(FONDS)) {
      expect(page).toContain(`data-ton="${ton}"`);
      expect((luminance(fond) + 0.05) / 0.05).toBeGreaterThan(7);
    }
    expect(page).toMatch(/<td data-ton="erreur">Erreur<\/td>/);
    expect(page).toMatch(/<td data-ton="avertissement">Avertissement<\/td>/);
    expect(STYLE).toContain('@media print');
  });

  it('stands empty too, and marks a draft', () => {
    const empty = revueHtml(vide(), emptyCertification());
    expect(empty).toContain('Aucune remarque.');
    expect(empty).toContain('Prêt à déposer\u00a0: aucune erreur ne demeure.');
    expect(empty).not.toContain('undefined');
    expect(revueHtml(vide(), emptyCertification(), { mode: 'draft' })).toContain('BROUILLON');
  });
});
