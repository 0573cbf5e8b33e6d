import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/format/edit.js';
import { formatDocument, formatRange } from '../../src/format/index.js';
import { ref } from './support/reading.js';

const SOURCE = 'bloc BC1 "Un" {\n  compétence C1 « Analyser. »\n  compétence C2 « Concevoir. »\n}\n';

describe('edits', () => {
  it('lead from the source to the result', () => {
    const { text, edits } = formatDocument(SOURCE, ref);
    expect(applyEdits(SOURCE, edits)).toBe(text);
  });

  it('touch what changes only', () => {
    const { edits } = formatDocument('bloc BC1 "Un" {\n  note "a"\n}\n', ref);
    expect(edits).toEqual([{ start: 18, end: 18, text: '  ' }]);
  });

  it('are none when the file is in canonical form', () => {
    expect(formatDocument('bloc BC1 "Un" {\n    note "a"\n}\n', ref).edits).toEqual([]);
  });

  it('of a range stay on its lines', () => {
    const at = SOURCE.indexOf(' C1');
    const { edits } = formatRange(SOURCE, { start: at, end: at + 3 }, ref);
    expect(applyEdits(SOURCE, edits)).toBe(
      'bloc BC1 "Un" {\n    compétence C1 "Analyser."\n  compétence C2 « Concevoir. »\n}\n',
    );
  });
});

describe('a file without statements', () => {
  it.each([
    ['', ''],
    ['\ufeff', ''],
    ['  \n\n', ''],
    ['// note  ', '// note\n'],
    ['…', '…\n'],
    ['???', '???\n'],
  ])('%j becomes %j', (before, after) => {
    expect(formatDocument(before, ref)).toMatchObject({ text: after, refused: false });
  });
});
