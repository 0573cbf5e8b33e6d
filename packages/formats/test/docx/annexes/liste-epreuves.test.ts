import type { Epreuve } from '@referentiel/model';
import { describe, expect, it } from 'vitest';
import { pageHtml } from '../../../src/page/index.js';
import { texteDe } from '../../html/arbre.js';
import { lirePage } from '../../html/page-lue.js';
import { bloc, certification, competence, epreuve, evaluee, minutes, partie, texte } from '../../tableau/modele.js';
import { documentOf, rowsOf, textOf } from '../document-xml.js';

const decrite = (code: string) => partie(code, { description: texte(`Ce que dit ${code}.`) });

const dossier = (fields: Partial<Epreuve> = {}): Epreuve => ({
  ...epreuve('E1', { description: texte('Ce que dit E1.'), duree: minutes(90) }),
  parties: [decrite('P1'), decrite('P2')],
  ...fields,
});

const model = (uses: string[], epreuves = [dossier()]) =>
  certification(
    uses.map((name, rank) => bloc(`B${rank}`, [competence(`C${rank}`, [evaluee([name])])])),
    { epreuves },
  );

const times = (text: string, words: string) => text.split(words).length - 1;
const listOf = (xml: string) => rowsOf(xml, 'Liste des épreuves').map(textOf).join('\n');

describe('what an épreuve used only by its parts says itself', () => {
  it('stands in the list of épreuves, with the parts that nothing uses', () => {
    const xml = documentOf(model(['E1.P1', 'E1.P1']));
    expect(listOf(xml)).toContain('Ce que dit E1.');
    expect(listOf(xml)).toContain('Ce que dit P2.');
    expect(listOf(xml)).not.toContain('Ce que dit P1.');
    expect(times(textOf(xml), 'Ce que dit E1.')).toBe(1);
  });

  it('stands above the part read first when that list is not printed', () => {
    const options = { annexes: ['ecf'] as const };
    const text = textOf(documentOf(model(['E1.P2', 'E1.P1']), options));
    expect(text.indexOf('Ce que dit E1.')).toBeGreaterThan(0);
    expect(text.indexOf('Ce que dit E1.')).toBeLessThan(text.indexOf('Ce que dit P2.'));
    expect(times(text, 'Ce que dit E1.')).toBe(1);
    const page = texteDe(lirePage(pageHtml(model(['E1.P2', 'E1.P1']), options)));
    expect(times(page, 'Ce que dit E1.')).toBe(1);
  });

  it('stands once, in the table, as soon as the whole épreuve is used somewhere', () => {
    for (const annexes of [undefined, []]) {
      const xml = documentOf(model(['E1.P1', 'E1']), annexes && { annexes });
      expect(times(textOf(xml), 'Ce que dit E1.')).toBe(1);
    }
  });

  it('is made of its parameters when it has no description', () => {
    const { description: _none, ...bare } = dossier();
    const text = textOf(documentOf(model(['E1.P1'], [bare]), { annexes: [] }));
    expect(text).toMatch(/Durée\u00a0: 90\u00a0min.*Ce que dit P1/s);
  });
});

describe('a description in the list of épreuves', () => {
  it('has the values of its parameters', () => {
    const description = texte('En {durée} sur table.');
    const xml = documentOf(model([], [dossier({ description, parties: [] })]));
    expect(listOf(xml)).toContain('En 90\u00a0min');
  });

  it('is there when each use gives another', () => {
    const use = evaluee(['E1'], {}, { description: texte('Dit ici.') });
    const xml = documentOf(
      certification([bloc('B1', [competence('C1', [use])])], { epreuves: [dossier({ parties: [] })] }),
    );
    expect(textOf(xml)).toContain('Dit ici.');
    expect(listOf(xml)).toContain('Ce que dit E1.');
  });

  it('stands once where it is the name of its épreuve', () => {
    const { code: _code, intitule: _title, ...nameless } = dossier({ parties: [] });
    const xml = documentOf(model([], [nameless as Epreuve]));
    expect(times(textOf(xml), 'Ce que dit E1.')).toBe(1);
  });
});
