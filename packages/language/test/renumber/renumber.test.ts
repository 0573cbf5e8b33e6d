import { describe, expect, it } from 'vitest';
import {
  applyToText,
  buildCertification,
  createRefServices,
  groupCertifications,
  parseSource,
  renumber,
} from '../../src/index.js';

const { ref } = createRefServices();

/** The files after renumbering, and the changes as `from → to`. */
function renumbered(...texts: string[]) {
  const files = texts.map((text, index) => parseSource(ref, `file:///projet/${index}.ref`, text));
  const [source] = groupCertifications(files).sources;
  if (!source) throw new Error('no certification');
  const { certification } = buildCertification(source);
  const { changes, edits } = renumber(certification, ({ uri, range }) => {
    const file = files.find((one) => one.uri === uri);
    return file ? file.text.slice(file.offsetAt(range.start), file.offsetAt(range.end)) : '';
  });
  return {
    texts: files.map((file) => applyToText(file.text, file.uri, edits, file.offsetAt)),
    changes: changes.map(({ from, to }) => `${from ?? '—'} → ${to}`),
  };
}

describe('renumber', () => {
  it('numbers by the schemes, parents first, and follows the references', () => {
    const { texts, changes } = renumbered(`certification X {
    codes {
        bloc "BC{n}"
        activité "A{n} –" continu
        tâche "{activité}T{n}"
        compétence "C{n}" continu
        critère "CE{compétence.n}.{n}"
        épreuve masqué
    }
}
épreuve E9 "Étude"
bloc BC2 "Un" {
    évalué par E9
    activité A5 "Analyser" {
        tâche A1T3 "Relever"
        compétence C7 "…" {
            critère CE7.1 "…"
            critère CE7.4 "…"
        }
        compétence "Sans code pour l’instant." { critère "Seul." }
    }
}
choix SPE "Spécialité" { tronc A5 option OP1 "Une" { inclut C7 } }
renouvellement RNCP1 { bloc RNCP1BC01 équivaut à BC2 totalement }
`);
    expect(changes).toEqual([
      'BC2 → BC1',
      'A5 → A1',
      'A1T3 → A1T1',
      'C7 → C1',
      'CE7.1 → CE1.1',
      'CE7.4 → CE1.2',
      '— → C2',
      '— → CE2.1',
    ]);
    expect(texts[0]).toContain('bloc BC1 "Un"');
    expect(texts[0]).toContain('compétence C2 "Sans code pour l’instant." { critère CE2.1 "Seul." }');
    expect(texts[0]).toContain('tronc A1 option OP1 "Une" { inclut C1 }');
    expect(texts[0]).toContain('équivaut à BC1 totalement');
    expect(texts[0]).toContain('épreuve E9');
  });

  it('counts again in each bloc, keeps the short code of an only criterion, and the numbers of taken-up criteria', () => {
    const { texts, changes } = renumbered(`certification X {
    codes { activité "A{n}" par bloc compétence "C{n}" continu critère "CE{compétence.n}.{n}" }
}
compétence transversale CT1 "…" { critère "…" critère "…" }
bloc 1 "Un" { activité A1 "…" { compétence C1 "…" { critère CE1 "…" } } }
bloc 2 "Deux" { activité A2 "…" { compétence C2 reprend CT1 { critère CE2.1 "…" } } }
`);
    expect(changes).toEqual(['A2 → A1', 'CE2.1 → CE2.3']);
    expect(texts[0]).toContain('critère CE1 "…"');
  });

  it('changes what is printed where the name is apart, and leaves lists without codes', () => {
    const { texts, changes } = renumbered(`certification X {
    codes { activité "A{n}" compétence "{activité.n}.{n}" critère "K{n}" par compétence }
}
activité A1 "…" {
    compétence C1_4 imprimé "1.4" "…" { critères "- Un.
        - Deux." }
    compétence C1_5 imprimé "Compétence libre" "…"
    compétence 1.9 "…"
}
`);
    expect(changes).toEqual(['1.4 → 1.1', '1.9 → 1.3']);
    expect(texts[0]).toContain('compétence C1_4 imprimé "1.1"');
    expect(texts[0]).toContain('critères "- Un.');
  });

  it('works over part files and qualifies a reference that would become ambiguous', () => {
    const { texts } = renumbered(
      'certification X {\n    codes { activité "A{n}" par bloc }\n}\nchoix S "…" { tronc A2 option O1 "…" }\nbloc 1 "Un" { activité A1 "…" }\n',
      'dans X\nbloc 2 "Deux" { activité A2 "…" }\n',
    );
    expect(texts[1]).toContain('activité A1');
    expect(texts[0]).toContain('tronc 2.A1');
  });

  it('changes nothing without schemes, or when the codes already follow them', () => {
    expect(renumbered('certification X\ncompétence C9 "…"\n').changes).toEqual([]);
    expect(renumbered('certification X { codes { compétence "C{n}" } }\ncompétence C1 "…"\n').changes).toEqual([]);
  });
});
