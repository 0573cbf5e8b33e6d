import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { printCertification } from '../../src/print/index.js';
import { readBack } from './reading.js';

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8');
}

test('the canonical text of every construct is printed as it is written', () => {
  const golden = read('golden/atelier.ref');
  const { certification, mistakes } = readBack(golden);
  expect(mistakes).toEqual([]);
  expect(printCertification(certification)).toBe(golden);
});

const EXAMPLES = '../../../../examples/';
const examples = readdirSync(new URL(EXAMPLES, import.meta.url)).filter((name) => name.endsWith('.ref'));

test.each(examples)('examples/%s keeps its meaning when it is printed', (name) => {
  const { certification } = readBack(read(EXAMPLES + name));
  const printed = readBack(printCertification(certification));
  expect(printed.mistakes).toEqual([]);
  expect(printed.certification).toEqual(certification);
});

test('a draft without code, title nor content', () => {
  const { certification } = readBack('certification');
  expect(printCertification(certification)).toBe('certification\n');
});

test('what is said of the certification as a whole stands in its braces only before the first element', () => {
  const source = [
    'certification X {',
    '    critère "Avant."',
    '}',
    '',
    'compétence C1 "Agir"',
    '',
    'critère "Entre."',
    'mention en fin "Fin."',
    '',
    'compétence C2 "Réagir"',
    '',
  ].join('\n');
  const { certification } = readBack(source);
  expect(certification.contenu.map(({ genre }) => genre)).toEqual([
    'critere',
    'competence',
    'critere',
    'mention',
    'competence',
  ]);
  expect(printCertification(certification)).toBe(source);
});
