import { buildCertification, createRefServices, parseSource, printCertification } from '@referentiel/language';
import { type Prose, plainText } from '@referentiel/model';
import { describe, expect, it } from 'vitest';
import { importFormatOf, writeJson } from '../../../src/index.js';
import { extract, fiche, html, PARTS, type Parts } from './fiche.js';

const read = (bytes: Uint8Array, number?: string) => {
  const format = importFormatOf('fiche.xml');
  if (!format) throw new Error('no format');
  return format.read(bytes, number === undefined ? {} : { fiche: number });
};
const imported = (changes: Parts = {}) => read(extract(fiche(changes)));
const said = (texte: unknown) => plainText(texte as Prose);

const blocsOf = (texte: unknown) => (texte as Prose).blocs;

/** Every word of a model, as text. */
const wordsOf = (text: string) => new Set(text.match(/[\p{L}\p{N}]+/gu) ?? []);

describe('the identity of a fiche', () => {
  const { certification } = imported();

  it('gives the title, the level, the codes and the routes that are open', () => {
    expect(certification).toMatchObject({
      intitule: 'Conducteur de moulin à eau',
      repertoire: 'RNCP',
      niveau: 5,
      nsf: ['221', '201n'],
      rome: ['H2102'],
      formacode: ['21538'],
      acces: ['FI', 'VAE'],
      certificateurs: [{ nom: 'ATELIER DES MEULES', siret: '73282932000074' }],
    });
    expect(certification.fiche).toBeUndefined();
  });

  it('keeps the paragraphs, the lists and the emphasis of its texts', () => {
    const [first] = (certification.objectifs as Prose).blocs;
    expect(first).toEqual({
      genre: 'paragraphe',
      runs: [{ texte: 'Faire tourner un moulin ' }, { texte: 'sans gaspiller', gras: true }, { texte: ' l’eau.' }],
    });
    expect((certification.emplois as Prose).blocs).toMatchObject([{ genre: 'liste', puces: [{}, {}] }]);
    expect(said(certification.secteurs)).toBe('Meunerie & patrimoine');
    expect(said(certification.prerequis)).toMatch(/^Savoir nager\. Pour la validation.* Avoir suivi un stage/);
    expect(certification.reglementation).toBeUndefined();
    expect(certification.description).toMatchObject({ titre: 'Activités visées' });
  });

  it('reads the flags of older exports', () => {
    const { acces } = imported({ SI_JURY_FI: 'Non', SI_JURY_CA: 'Oui', JURY_CA: 'Un jury.' }).certification;
    expect(acces).toEqual(['CA', 'VAE']);
  });
});

describe('the blocs of a fiche', () => {
  const { certification, counts } = imported();
  const [first, second] = certification.contenu.flatMap((one) => (one.genre === 'bloc' ? [one] : []));

  it('are blocs with their printed code, their title and their competences', () => {
    expect(counts).toMatchObject({ blocs: 2, competences: 4 });
    expect(first).toMatchObject({ code: 'BC1', imprime: 'Bloc 1 :', intitule: 'Conduire la roue' });
    expect(second).toMatchObject({ code: 'BC2', intitule: 'Entretenir les meules' });
    expect(second?.imprime).toBeUndefined();
    const competences = first?.contenu.flatMap((one) => (one.genre === 'competence' ? [one] : []));
    expect(competences).toMatchObject([{ code: 'C1' }, { code: 'C2' }]);
    expect(blocsOf(competences?.[1]?.enonce)).toMatchObject([
      { runs: [{ texte: 'Mesurer le débit :' }] },
      { genre: 'liste', puces: [{}, {}] },
    ]);
  });

  it('keep what announces a list apart from the competences', () => {
    expect(said(second?.description?.texte)).toBe('Le candidat sait :');
    const texts = second?.contenu.flatMap((one) => (one.genre === 'competence' ? [said(one.enonce)] : []));
    expect(texts).toEqual(['Rhabiller une meule', 'Équilibrer une meule']);
  });

  it('keep their modalities as free texts, lines parted as in the fiche', () => {
    const modalities = [first, second].map((bloc) => bloc?.contenu.find(({ genre }) => genre === 'modalite'));
    expect(modalities.map((one) => one && 'texte' in one && (one.texte as Prose).blocs.length)).toEqual([2, 2]);
  });

  it('prepare the renewal', () => {
    expect(certification.renouvellements).toMatchObject([
      {
        fiche: 'RNCP90001',
        equivalences: [
          { ancien: 'RNCP90001BC01', portee: 'totalement', bloc: { nom: 'BC1' } },
          { ancien: 'RNCP90001BC02', portee: 'totalement', bloc: { nom: 'BC2' } },
        ],
      },
    ]);
  });

  it('give codes that return to print alone', () => {
    const twice = PARTS.BLOCS_COMPETENCES?.replace('C2. Mesurer', 'C1. Mesurer');
    const found = imported({ BLOCS_COMPETENCES: twice }).certification.contenu.flatMap((one) =>
      one.genre === 'bloc' ? one.contenu.flatMap((child) => (child.genre === 'competence' ? [child] : [])) : [],
    );
    expect(found.map(({ code, imprime }) => code ?? imprime)).toEqual(['C1', 'C1', undefined, undefined]);
    expect(found.every(({ code }) => code === undefined)).toBe(true);
  });
});

describe('a fiche of the répertoire spécifique', () => {
  it('has its competences at the root', () => {
    const { certification, counts } = imported({
      NUMERO_FICHE: 'RS7001',
      BLOCS_COMPETENCES: undefined,
      CAPACITES_ATTESTEES: html('- Régler les vannes<br>- Rhabiller une meule'),
    });
    expect(certification.repertoire).toBe('RS');
    expect(counts).toMatchObject({ blocs: 0, competences: 2 });
    expect(certification.renouvellements).toMatchObject([{ fiche: 'RS7001', equivalences: [] }]);
  });
});

describe('nothing of a fiche is dropped', () => {
  it('has every word of the fiche in the model', () => {
    const { certification } = imported();
    const there = wordsOf(writeJson(certification).replaceAll('\\n', ' '));
    const markup = /&lt;.*?&gt;|<[^>]*>/g;
    const inFiche = [...wordsOf(fiche().replace(markup, ' ').replaceAll('&amp;amp;', ' '))];
    // A flag is said by the list of routes, a level by its figure.
    const missing = inFiche.filter((word) => !there.has(word) && !['Oui', 'Non', 'NIV5'].includes(word));
    expect(missing).toEqual([]);
  });

  it('keeps elements that nobody knows, and numbers that are none', () => {
    const { certification } = imported({
      CHAMP_NOUVEAU: 'valeur inattendue',
      CODES_ROME: '<ROME><CODE>pas un code</CODE></ROME>',
      CERTIFICATEURS:
        '<CERTIFICATEUR><NOM_CERTIFICATEUR>X</NOM_CERTIFICATEUR><SIRET_CERTIFICATEUR>12</SIRET_CERTIFICATEUR></CERTIFICATEUR>',
    });
    const notes = certification.notes.map(({ texte }) => said(texte)).join('\n');
    expect(notes).toContain('champ nouveau\u00a0: valeur inattendue');
    expect(notes).toContain('pas un code');
    expect(notes).toContain('Certificateurs\u00a0: 12');
    expect(certification.rome).toEqual([]);
  });

  it('notes the competences of the whole that no bloc says, and only then', () => {
    expect(imported().remarks.map(({ certainty }) => certainty)).not.toContain('not-understood');
    const { certification, remarks } = imported({
      CAPACITES_ATTESTEES: html('<p>Rhabiller une meule</p><p>Parler au meunier</p>'),
    });
    expect(remarks[0]).toMatchObject({ certainty: 'not-understood', text: 'Parler au meunier' });
    expect(certification.notes.map(({ texte }) => said(texte)).join()).toContain('Parler au meunier');
  });
});

describe('what comes out', () => {
  it('prints as a source that parses', () => {
    const services = createRefServices();
    const source = printCertification(imported().certification);
    const main = parseSource(services.ref, 'file:///fiche.ref', source);
    expect([...main.issues, ...main.parseErrors]).toEqual([]);
    const node = main.root.elements.find(({ $type }) => $type === 'Certification');
    const { certification } = buildCertification({ main, node: node as never, parts: [], ownsRoot: true });
    expect(printCertification(certification)).toBe(source);
  });

  it('says what to look at', () => {
    for (const { message } of imported().remarks) expect(message.fr).toMatch(/\.$/);
    expect(imported().remarks.map(({ certainty }) => certainty)).toEqual([
      'guessed',
      'guessed',
      'guessed',
      'understood',
      'understood',
    ]);
  });
});
