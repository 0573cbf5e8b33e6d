import { describe, expect, it } from 'vitest';
import {
  createRefServices,
  type Occurrence,
  occurrenceAt,
  occurrencesIn,
  Project,
  type Target,
} from '../../../src/index.js';

const services = createRefServices().ref;

function project(files: Record<string, string>): Project {
  const made = new Project(services);
  for (const [name, text] of Object.entries(files)) made.setText(`file:///projet/${name}`, text);
  return made;
}

function described(target: Target): string {
  if (target.genre === 'catalogue') return target.catalogue.code;
  if (target.genre === 'entree') return `${target.catalogue.code} ${target.entree.code}`;
  if (target.genre === 'notion') return `${target.catalogue.code} ${target.notion.code}`;
  return `${target.element.genre} ${target.element.code}@${(target.element.place?.name.start.line ?? -1) + 1}`;
}

/** The references of a file in the order of the text: what is written, what it means, the line of its declaration. */
function links(made: Project, name: string): string[] {
  const snapshot = made.snapshot();
  const file = snapshot.file(`file:///projet/${name}`);
  if (!file) throw new Error(`no ${name}`);
  const at = ({ place }: Occurrence) => file.offsetAt(place.range.start);
  return occurrencesIn(snapshot, file)
    .filter(({ role }) => role === 'reference')
    .sort((a, b) => at(a) - at(b))
    .map(({ nom, target, niveau }) => `${nom} → ${described(target)}${niveau === undefined ? '' : ` (${niveau})`}`);
}

describe('names', () => {
  it('are resolved over the files of a certification, and nowhere else', () => {
    const made = project({
      'x.ref': 'certification X\népreuve E1 "Étude" { partie P1 "Écrit" }\ntexte ORAL "Soutenance."\n',
      'partie.ref':
        'dans X\nbloc BC1 "Concevoir" {\n    évalué par E1, E1.P1\n    compétence C1 "…" { modalité ORAL }\n}\n',
      'y.ref': 'certification Y\ncompétence C1 "…" { évaluée par E1 }\n',
    });
    expect(links(made, 'partie.ref')).toEqual([
      'X → certification X@1',
      'E1 → epreuve E1@2',
      'E1 → epreuve E1@2',
      'P1 → partie P1@2',
      'ORAL → texte ORAL@3',
    ]);
    expect(links(made, 'y.ref')).toEqual([]);
  });

  it('mean the nearest of equal codes; elsewhere a code that several hold means nothing until it is qualified', () => {
    const made = project({
      'x.ref': `certification X
bloc BC1 "Un" { activité A1 "Analyser" { compétence C1 "…" } }
bloc BC2 "Deux" {
    activité A1 "Agir" { compétence C2 "…" }
    choix SPE "Spécialité" { tronc A1 option OP1 "Une" { inclut BC1.A1, C2 } }
}
renouvellement RNCP1 { recommandation "…" voir A1, BC2.A1, BC2 }
`,
    });
    expect(links(made, 'x.ref')).toEqual([
      'A1 → activite A1@4',
      'BC1 → bloc BC1@2',
      'A1 → activite A1@2',
      'C2 → competence C2@4',
      'BC2 → bloc BC2@3',
      'A1 → activite A1@4',
      'BC2 → bloc BC2@3',
    ]);
  });

  it('of catalogues and entries are two, built-in or of the workspace, the catalogue said once or each time', () => {
    const made = project({
      'maison.ref':
        'catalogue Maison { domaine D1 "Un" { entrée P1 "Premier" { notions N1 2 requiert e-CF A.5 niveau 3, A.8 } } notion N1 "Soin" }\n',
      'x.ref':
        'certification X { vise Cigref 1.6 }\ncompétence C1 "…" { réf e-CF A.5 niveau 4, A.8 niveau 3, Maison P1, e-CF Z.9, Autre A.5 }\n',
    });
    expect(links(made, 'maison.ref')).toEqual([
      'N1 → Maison N1',
      'e-CF → e-CF',
      'A.5 → e-CF A.5 (3)',
      'A.8 → e-CF A.8',
    ]);
    expect(links(made, 'x.ref')).toEqual([
      'Cigref → Cigref',
      '1.6 → Cigref 1.6',
      'e-CF → e-CF',
      'A.5 → e-CF A.5 (4)',
      'A.8 → e-CF A.8 (3)',
      'Maison → Maison',
      'P1 → Maison P1',
      'e-CF → e-CF',
    ]);
  });

  it('appear when another file declares them', () => {
    const made = project({ 'x.ref': 'certification X\n', 'p.ref': 'dans X\ncompétence C1 "…" { évaluée par E1 }\n' });
    expect(links(made, 'p.ref')).toEqual(['X → certification X@1']);
    made.setText('file:///projet/q.ref', 'dans X\népreuve E1 "Étude"\n');
    expect(links(made, 'p.ref')).toEqual(['X → certification X@1', 'E1 → epreuve E1@2']);
  });

  it('are the same with composed and decomposed letters, and keep dots that belong to a code', () => {
    const decomposed = 'É1'.normalize('NFD');
    const made = project({
      'x.ref': `certification X
bloc 1.2 "Un" { activité A.1 "Analyser" { évaluée par ${decomposed}.P.1 } }
épreuve É1 "Étude" { partie P.1 "Écrit" }
renouvellement RNCP1 { recommandation "…" voir 1.2.A.1, É1 bloc RNCP1BC1 équivaut à 1.2 }
`,
    });
    expect(links(made, 'x.ref')).toEqual([
      `${decomposed} → epreuve É1@3`,
      'P.1 → partie P.1@3',
      '1.2 → bloc 1.2@2',
      'A.1 → activite A.1@2',
      'É1 → epreuve É1@3',
      '1.2 → bloc 1.2@2',
    ]);
  });

  it('are found under the cursor, at both ends of the word, and in a built-in catalogue', () => {
    const made = project({ 'x.ref': 'compétence transversale CT1 "Animer."\ncompétence C1 reprend CT1\n' });
    const snapshot = made.snapshot();
    const at = (uri: string, line: number, character: number) => {
      const file = snapshot.file(uri);
      const found = file && occurrenceAt({ snapshot, file, langue: 'fr' }, { line, character });
      return found && `${found.role} ${described(found.target)}`;
    };
    const reference = 'reference competenceTransversale CT1@1';
    expect([21, 22, 25, 26].map((character) => at('file:///projet/x.ref', 1, character))).toEqual([
      undefined,
      reference,
      reference,
      undefined,
    ]);
    const ecf = snapshot.file('builtin:/e-cf.ref');
    const line = ecf?.text.split('\n').findIndex((one) => one.includes('entrée A.5')) ?? -1;
    const column = (ecf?.text.split('\n')[line] ?? '').indexOf('A.5');
    expect(at('builtin:/e-cf.ref', line, column)).toBe('declaration e-CF A.5');
  });

  it('survive a broken text around them', () => {
    const made = project({
      'x.ref':
        'certification X {\népreuve E1 "Étude\nbloc BC1 { évalué par E1,\n compétence C1 "…" { évaluée par E1. } }\n',
    });
    expect(links(made, 'x.ref')).toContain('E1 → epreuve E1@2');
  });
});
