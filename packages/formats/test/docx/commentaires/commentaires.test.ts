import type { Certification, ElementPlace, LieuRemarque, Place, RemarqueSituee } from '@referentiel/model';
import { parseProse } from '@referentiel/model';
import { describe, expect, it } from 'vitest';
import { docx } from '../../../src/index.js';
import { activite, bloc, certification, competence, critere, epreuve, evaluee, texte } from '../../tableau/modele.js';
import { riche } from '../../tableau/riche.js';
import { lintDocx } from '../ooxml-linter.js';
import { commentsOf } from './comments-of.js';

const URI = 'file:///x.ref';

/** A source of one line: columns are offsets. */
function place(debut: number, fin: number): Place {
  return { uri: URI, range: { start: { line: 0, character: debut }, end: { line: 0, character: fin } } };
}

/** An element of that line: its code stands in its first characters. */
function situe(debut: number, fin: number, name = 2, fields: Record<string, [number, number]> = {}): ElementPlace {
  return {
    ...place(debut, fin),
    name: place(debut, debut + name).range,
    fields: Object.fromEntries(Object.entries(fields).map(([key, [from, to]]) => [key, place(from, to).range])),
  };
}

/** A text between quotes that starts at an offset of the line. */
const ecrit = (markup: string, debut: number) => ({
  ...parseProse(markup, { offset: debut + 1 }),
  place: place(debut, debut + markup.length + 2),
});

const lieu = (debut: number, fin: number, nom = ''): LieuRemarque => ({ place: place(debut, fin), debut, fin, nom });

function remarque(lieux: RemarqueSituee['lieux'], fields: Partial<RemarqueSituee> = {}): RemarqueSituee {
  return {
    gravite: 'avertissement',
    regle: 'CMP-04',
    message: 'Dites pourquoi.',
    source: 'Guide, p. 2',
    lieux,
    ...fields,
  };
}

const C1 = competence('C1', [], { enonce: ecrit('Relever **les** écarts 𝐀𝐁 du jour.', 110), place: situe(100, 190) });

function modele(fields: Partial<Certification> = {}): Certification {
  const shared = evaluee(['E1']);
  return certification(
    [
      bloc('B1', [activite('A1', [C1, competence('C2', [critere('Écrit.')], { place: situe(200, 290) }), shared])], {
        place: situe(50, 400, 2, { intitule: [53, 70] }),
      }),
    ],
    {
      intitule: 'Essai',
      place: situe(0, 600, 5, { intitule: [6, 13], niveau: [14, 22] }),
      niveau: 6,
      epreuves: [
        epreuve('E1', {
          jury: { composition: ecrit('Deux pairs.', 520) },
          place: situe(500, 560, 2, { jury: [515, 535] }),
        } as never),
      ],
      ...fields,
    },
  );
}

const draft = (remarques: RemarqueSituee[], model = modele()) => commentsOf(model, { mode: 'draft', remarques });

/** The words that a remark on some characters of the source marks in print. */
const marked = (debut: number, fin: number, model?: Certification) =>
  draft([remarque([lieu(debut, fin)])], model).map(({ sur }) => sur);

describe('the comments of a draft', () => {
  it('say the message, then the rule and its source', () => {
    expect(draft([remarque([lieu(111, 118)])])).toEqual([
      { auteur: 'Référentiel', dit: ['Dites pourquoi.', 'Avertissement, règle CMP-04 — Guide, p. 2'], sur: 'Relever' },
    ]);
  });

  it('mark exactly the words of the remark, over a change of style and beside letters of two units', () => {
    expect(marked(111, 124)).toEqual(['Relever les']);
    const after = 111 + 'Relever **les** écarts '.length;
    expect(marked(after, after + 2)).toEqual(['𝐀']);
    expect(marked(after + 2, after + 4)).toEqual(['𝐁']);
  });

  it('mark the code of an element, its title, or its first line when it prints no code', () => {
    expect(marked(100, 102)).toEqual(['C1']);
    expect(marked(53, 70)).toEqual(['Intitulé de B1']);
    const sansCode = modele();
    sansCode.schemas = [{ genre: 'compétence', masque: true }];
    expect(marked(100, 102, sansCode)).toEqual(['Relever les écarts 𝐀𝐁 du jour.']);
  });

  it('mark a text that is printed several times once, the first time', () => {
    const model = modele();
    model.contenu.push(bloc('B2', [activite('A9', [competence('C9'), evaluee(['E1'])])]));
    expect(marked(521, 525, model)).toEqual(['Deux']);
  });

  it('mark the line of a parameter or of the identity, and what stands around it when it is not printed', () => {
    expect(marked(515, 535)).toEqual(['Jury\u00a0: Deux pairs.']);
    expect(marked(14, 22)).toEqual(['6']);
    // In C2, between its code and its end: nothing printed comes from there.
    expect(marked(280, 285)).toEqual(['C2 Énoncé de C2.']);
    expect(marked(590, 595)).toEqual(['Essai']);
  });

  it('mark a name that means nothing where it is printed as written', () => {
    const inconnue = evaluee([]);
    inconnue.groupes.push({ renvois: [{ nom: 'E9', place: place(250, 252) }] });
    const model = certification([competence('C1', [inconnue], { place: situe(200, 290) })]);
    expect(marked(250, 252, model)).toEqual(['E9']);
  });

  it('are never lost: the title, else the heading, has what belongs to nothing printed', () => {
    const elsewhere = { ...lieu(3, 4), place: { ...place(3, 4), uri: 'file:///partie.ref' } };
    expect(draft([remarque([elsewhere])]).map(({ sur }) => sur)).toEqual(['Essai']);
    const { intitule: _none, ...untitled } = modele();
    expect(draft([remarque([elsewhere])], untitled).map(({ sur }) => sur)).toEqual(['5 – RÉFÉRENTIELS']);
    expect(draft([remarque([lieu(0, 1)])], certification([])).map(({ sur }) => sur)).toEqual(['5 – RÉFÉRENTIELS']);
  });

  it('say once, at the first place, what is said of many places of a bloc, and name the others', () => {
    const many = [lieu(100, 102, 'C1'), lieu(200, 202, 'C2'), lieu(200, 202, 'C2'), lieu(590, 595)] as const;
    const [grouped, ...none] = draft([remarque(many)]);
    expect(none).toEqual([]);
    expect(grouped).toMatchObject({ sur: 'C1' });
    expect(grouped?.dit.at(-1)).toBe('Même remarque pour\u00a0: C2 (2\u00a0fois) et 1\u00a0autre endroit.');
    expect(draft([remarque([many[0], many[1], many[3]])])).toHaveLength(3);
  });

  it('break none of the invariants of Word, whatever they overlap, in headings and cells', () => {
    const everywhere = Array.from({ length: 300 }, (_, at) => remarque([lieu(at * 2, at * 2 + 1 + (at % 40))]));
    const bytes = docx(modele(), { mode: 'draft', remarques: everywhere, notes: true });
    expect(lintDocx(bytes)).toEqual([]);
    expect(draft(everywhere)).toHaveLength(300);
    expect(docx(modele(), { mode: 'draft', remarques: everywhere, notes: true })).toEqual(bytes);
    expect(lintDocx(docx(riche(), { mode: 'draft', remarques: everywhere, notes: true }))).toEqual([]);
  });

  it('are in a draft only', () => {
    const remarques = [remarque([lieu(111, 118)])];
    for (const mode of ['final', undefined] as const) {
      expect(commentsOf(modele(), { ...(mode && { mode }), remarques, notes: true })).toEqual([]);
    }
  });
});

describe('the notes of the author', () => {
  const noted = modele();
  noted.notes.push({ texte: texte('Revoir le titre.') });
  (noted.contenu[0] as { notes: unknown[] }).notes = [{ texte: texte('À relire :\n- le titre\n- la suite') }];

  it('stand beside what they are about when they are asked for, and nowhere else', () => {
    expect(commentsOf(noted, { mode: 'draft', notes: true })).toEqual([
      { auteur: 'Note de l’auteur', dit: ['Revoir le titre.'], sur: 'Essai' },
      { auteur: 'Note de l’auteur', dit: ['À relire :', '• le titre', '• la suite'], sur: 'B1 Intitulé de B1' },
    ]);
    expect(commentsOf(noted, { mode: 'draft' })).toEqual([]);
  });
});
