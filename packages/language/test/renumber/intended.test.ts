import { describe, expect, it } from 'vitest';
import {
  buildCertification,
  createRefServices,
  filesOf,
  groupCertifications,
  parseSource,
  type RenumberEdit,
  renumber,
  renumbersAsIntended,
} from '../../src/index.js';

const { ref } = createRefServices();

const MAIN = `certification X {
    codes { compétence "C{n}" continu critère "CE{compétence.n}.{n}" épreuve "E{n}" }
    épreuve E3 "Étude"
    épreuve E5 "Oral"
}
`;
const PART = `dans X
compétence C3 "Relever les écarts." { critère CE3.2 "Un." critère "Deux." évaluée par E3 }
compétence C7 "Dater les relevés." { évaluée par E5 }
renouvellement RNCP1 { recommandation "Plus court." réponse "Fait." voir C3, C7 }
`;

/** What renumbering makes, with its edits changed as if it were defective; whether the guard lets it through. */
function isLetThrough(spoil: (edits: RenumberEdit[]) => RenumberEdit[] = (edits) => edits): boolean {
  const files = [MAIN, PART].map((text, index) => parseSource(ref, `file:///projet/${index}.ref`, text));
  const [source] = groupCertifications(files).sources;
  if (!source) throw new Error('no certification');
  const { certification } = buildCertification(source);
  const { changes, edits } = renumber(certification, ({ uri, range }) => {
    const file = filesOf(source).find((one) => one.uri === uri);
    return file ? file.text.slice(file.offsetAt(range.start), file.offsetAt(range.end)) : '';
  });
  expect(changes).toHaveLength(6);
  return renumbersAsIntended(ref, { source, certification }, { changes, edits: spoil(edits) });
}

const isRenvoi = ({ newText }: RenumberEdit) => newText.startsWith('E');

describe('the last word before codes change', () => {
  it('lets a renumbering through that keeps every reference', () => {
    expect(isLetThrough()).toBe(true);
  });

  it.each<[string, (edits: RenumberEdit[]) => RenumberEdit[]]>([
    ['leaves a reference behind', (edits) => edits.slice(0, -1)],
    ['leaves a code as it was', (edits) => edits.slice(1)],
    ['exchanges two references', (edits) => edits.map((one) => swapped(one, edits.filter(isRenvoi)))],
    ['writes what does not read', (edits) => edits.map((one, at) => (at ? one : { ...one, newText: '"' }))],
    ['loses words', (edits) => [...edits, { place: wordsOf(edits), newText: 'Relever.' }]],
    [
      'reaches another file',
      (edits) => edits.map((one) => ({ ...one, place: { ...one.place, uri: 'file:///z.ref' } })),
    ],
  ])('stops one that %s', (_, spoil) => {
    expect(isLetThrough(spoil)).toBe(false);
  });
});

/** Each of some edits with the text of another. */
function swapped(edit: RenumberEdit, among: RenumberEdit[]): RenumberEdit {
  const at = among.indexOf(edit);
  const other = among[(at + 1) % among.length];
  return at < 0 || !other ? edit : { ...edit, newText: other.newText };
}

/** Where « Relever les écarts. » stands. */
function wordsOf(edits: RenumberEdit[]): RenumberEdit['place'] {
  const uri = edits.find(({ place }) => place.uri.endsWith('1.ref'))?.place.uri ?? '';
  const start = PART.split('\n')[1]?.indexOf('Relever') ?? 0;
  return {
    uri,
    range: { start: { line: 1, character: start }, end: { line: 1, character: start + 'Relever les écarts.'.length } },
  };
}
