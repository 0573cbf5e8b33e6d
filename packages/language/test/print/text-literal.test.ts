import { parseProse, parseTitle, proseFrom } from '@referentiel/model';
import { expect, test } from 'vitest';
import { textLiteral, titleLiteral } from '../../src/print/text-literal.js';
import { literalContent } from '../../src/source/text-literal.js';

const HOSTILE = [
  '}',
  'compétence C3 est requise',
  'critère CE1 "',
  'critère CE1 " et la suite',
  '"',
  '""',
  '"""',
  'Dire "oui" puis "non"',
  '"tout entre guillemets"',
  'fin "citée"',
  'trois """ guillemets',
  'C:\\dossier\\',
  '\\"',
  '- tiret',
  '1. un',
  '{durée}',
  '// commentaire',
  '« citation » “ autre ”',
];

test.each(HOSTILE)('a text that holds %s reads back', (line) => {
  const prose = proseFrom(line);
  const literal = textLiteral(prose, 'critère CE1 ', '');
  expect(parseProse(literalContent(literal).content, { dedent: true })).toEqual(prose);
});

test.each(HOSTILE)('a title that holds %s reads back', (line) => {
  expect(parseTitle(literalContent(titleLiteral(line)).content)).toBe(line);
});

test('lines that look like statements stand inside a text', () => {
  const prose = parseProse('Début :\n- critère CE1 "\n- }\n\ncompétence C3 "requise" {\n');
  const literal = textLiteral(prose, '    description ', '    ');
  expect(literal).toContain('"""');
  expect(parseProse(literalContent(literal).content, { dedent: true })).toEqual(prose);
});

test('a text of several lines stands one step deeper, its closing quote alone', () => {
  const prose = parseProse('Un.\n\nDeux :\n- a\n  - b');
  expect(textLiteral(prose, 'note ', '')).toBe('"\n    Un.\n\n    Deux :\n    - a\n      - b\n"');
});

test('a text with straight quotes takes three, or escapes where three cannot hold it', () => {
  expect(textLiteral(proseFrom('Dire "oui" ici'), 'note ', '')).toBe('"""Dire "oui" ici"""');
  expect(textLiteral(proseFrom('Dire "oui"'), 'note ', '')).toBe('"Dire \\"oui\\""');
  expect(textLiteral(proseFrom('a """ b'), 'note ', '')).toBe('"a \\"\\"\\" b"');
});
