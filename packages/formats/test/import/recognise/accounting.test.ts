import { buildCertification, createRefServices, parseSource, printCertification } from '@referentiel/language';
import { type Certification, type Prose, plainParts } from '@referentiel/model';
import { describe, expect, it } from 'vitest';
import type { Block, ReadDocument } from '../../../src/import/document.js';
import { recognise } from '../../../src/import/recognise/index.js';
import { documentOf, full, HEADING, paragraph, type RowSpec, table } from './builder.js';

/** Numbers that are the same at each run (a linear congruence). */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

/** Makes documents of all shapes, sound or not, in which each word is another one: `w17`. */
class Mess {
  words = 0;

  constructor(private readonly below: (n: number) => number) {}

  private pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T;
  }

  private text(): string {
    const count = 1 + this.below(6);
    return Array.from({ length: count }, () => `w${++this.words}`).join(' ');
  }

  private line(): string {
    const start = this.pick([
      '',
      '',
      '',
      '• ',
      '- ',
      '– ',
      'o ',
      'Contexte : ',
      'Résultats attendus : ',
      'Exemples : ',
      '(',
    ]);
    const code = this.pick([
      '',
      '',
      '',
      '',
      'C1 ',
      'CE1.2 ',
      '1.1 ',
      'A1 – ',
      'T1 ',
      'Épreuve 1 : ',
      'Bloc 2 : ',
      'Option A – ',
      '3. ',
    ]);
    const end = this.pick(['', '', '.', ' :', ' ;']);
    const text = `${start}${code}${this.text()}${end}`;
    return this.below(5) ? text : `**${text}**`;
  }

  private lines(most: number): string {
    return Array.from({ length: this.below(most + 1) }, () => this.line()).join('\n');
  }

  private row(): RowSpec {
    if (!this.below(5)) return full(this.lines(3));
    return [this.lines(4), this.lines(4), this.lines(4), this.lines(4)];
  }

  private table(): Block {
    const head = this.below(4) ? HEADING : [];
    return table([...head, ...Array.from({ length: 1 + this.below(5) }, () => this.row())]);
  }

  document(): ReadDocument {
    const blocks = Array.from({ length: 1 + this.below(6) }, () =>
      this.below(2) ? this.table() : paragraph(this.line().replaceAll('**', ''), this.below(4) ? {} : { outline: 2 }),
    );
    return documentOf(...blocks);
  }
}

/** The words that a certification says, wherever it says them. */
function wordsOf(certification: Certification): string[] {
  return JSON.stringify(certification).match(/w\d+/g) ?? [];
}

function wordsIn({ blocks }: ReadDocument): string[] {
  return JSON.stringify(blocks).match(/w\d+/g) ?? [];
}

const services = createRefServices();

function mistakesIn(source: string): string[] {
  const main = parseSource(services.ref, 'file:///import.ref', source);
  return [...main.issues.map(({ rule }) => rule), ...main.parseErrors.map(({ found }) => `SYN ${found}`)];
}

function reread(source: string): Certification {
  const main = parseSource(services.ref, 'file:///import.ref', source);
  const node = main.root.elements.find((element) => element.$type === 'Certification');
  return buildCertification({ main, node: node as never, parts: [], ownsRoot: true }).certification;
}

describe('whatever a document says', () => {
  it.each(Array.from({ length: 60 }, (_, rank) => rank + 1))(
    'no word is lost or said twice, and the source parses (%i)',
    (seed) => {
      const document = new Mess(randomFrom(seed * 7919)).document();
      const { certification } = recognise(document);
      expect(wordsOf(certification).sort()).toEqual(wordsIn(document).sort());
      const source = printCertification(certification);
      expect(mistakesIn(source)).toEqual([]);
      expect(wordsOf(reread(source)).sort()).toEqual(wordsIn(document).sort());
    },
  );

  it('the same document gives the same certification', () => {
    const document = () => new Mess(randomFrom(42)).document();
    expect(recognise(document())).toEqual(recognise(document()));
  });
});

describe('what has no place', () => {
  it('is in a note of the nearest element, and the report says where it was', () => {
    const document = documentOf(
      table([...HEADING, ['A1 – Accueil', 'C1 Accueillir', '', '']]),
      ...['Un', 'Deux', 'Trois', 'Quatre', 'Cinq'].map((text) => paragraph(`${text} paragraphe derrière le tableau.`)),
    );
    const { certification, remarks } = recognise(document);
    const notes = certification.notes.flatMap(({ texte }) => plainParts(texte as Prose));
    expect(notes).toHaveLength(5);
    expect(remarks).toContainEqual(
      expect.objectContaining({ certainty: 'not-understood', text: expect.stringContaining('Un paragraphe') }),
    );
  });

  it('is all in notes when there is no table, and the report says what is missing', () => {
    const { certification, remarks } = recognise(documentOf(paragraph('Un texte. Sans rien de plus.')));
    expect(JSON.stringify(certification)).toContain('Un texte. Sans rien de plus.');
    expect(remarks[0]?.message.fr).toContain('Aucun tableau');
  });

  it('drops the form’s own words, the article of law and its table of contents, and nothing else', () => {
    const { certification, remarks } = recognise(
      documentOf(
        paragraph('ÉLÉMENTS COMPLÉMENTAIRES RELATIFS À LA DEMANDE'),
        paragraph('5 – RÉFÉRENTIELS'),
        paragraph('Article L6113-1 Créé par LOI n° 2018-771'),
        paragraph('Guide de musée', { style: 'title' }),
        table([...HEADING, ['A1 – Accueil', 'C1 Accueillir', '', '']]),
      ),
    );
    expect(certification).toMatchObject({ intitule: 'Guide de musée', notes: [] });
    expect(certification.contenu.map(({ genre }) => genre)).toEqual(['activite']);
    expect(remarks).toEqual([]);
  });

  it('keeps comments of reviewers as notes of the element that they are about', () => {
    const made = table([...HEADING, ['A1 – Accueil', 'C1 Accueillir', '', '']]);
    const block = made.rows.at(-1)?.cells[1]?.blocks[0];
    if (block?.kind === 'paragraph') block.comments = [{ author: 'M. R.', text: 'À préciser : *où* ?' }];
    const { certification } = recognise(documentOf(made));
    const source = printCertification(certification);
    expect(mistakesIn(source)).toEqual([]);
    expect(source).toMatch(/compétence C1[^}]*note "M\. R\.\u00a0: À préciser : \*?\\?\*?où/s);
  });
});
