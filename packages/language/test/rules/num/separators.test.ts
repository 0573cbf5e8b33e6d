import { expect, it } from 'vitest';
import { builtinCatalogues, checkWorkspace, createRefServices, parseSource } from '../../../src/index.js';

const { ref } = createRefServices();

function separators(text: string) {
  const file = parseSource(ref, 'file:///x.ref', text);
  return checkWorkspace([file], builtinCatalogues(ref)).findings.filter(({ rule }) => rule === 'NUM-04');
}

it('writes the separator of most behind every code that departs', () => {
  const text = `certification X
activité A1 imprimée "A1 –" "Relevé"
activité A2 imprimée "A2:" "Chiffrage"
activité A3 imprimée "A3 –" "Correction"
activité A4 imprimée "A4 -" "Suivi"
`;
  const [found] = separators(text);
  expect(found?.message.fr).toContain('«\u00a0A2:\u00a0» (et 1 de plus)');
  expect(found?.related[0]?.message.fr).toBe('l’activité A1');
  const edits = found?.fixes[0]?.edits ?? [];
  const lines = text.split('\n');
  for (const { place, newText } of [...edits].reverse()) {
    const { start, end } = place.range;
    const line = lines[start.line] as string;
    lines[start.line] = line.slice(0, start.character) + newText + line.slice(end.character);
  }
  expect(lines[2]).toBe('activité A2 imprimée "A2 –" "Chiffrage"');
  expect(separators(lines.join('\n'))).toEqual([]);
});

it('leaves to the author what a scheme prints', () => {
  const text = `certification X {
    codes { activité "A{n} –" continu }
}
activité A1 "Relevé"
activité A2 imprimée "A2 :" "Chiffrage"
activité A3 imprimée "A3 :" "Correction"
`;
  expect(separators(text)[0]?.fixes).toEqual([]);
});
