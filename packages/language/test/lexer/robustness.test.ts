import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examples, heldOut } from './support/corpus.js';
import { read, tokenize } from './support/services.js';

/** Pieces of the language, so that arbitrary texts come near to files. */
const pieces = fc.constantFrom(
  '"',
  '"""',
  '«',
  '»',
  '“',
  '”',
  '{',
  '}',
  ',',
  ';',
  ':',
  '\\',
  '//',
  '/*',
  '*/',
  '\n',
  '\r',
  ' ',
  '\t',
  '…',
  '-',
  'bloc',
  'compétence',
  'critère',
  'épreuve',
  'évalué par',
  'durée',
  'codes',
  'choix',
  'option',
  'texte',
  'note',
  'titré',
  'imprimé',
  'C1',
  'E1.P1',
  '30 h',
  'Le candidat',
  'présente',
  'É',
  '\u0301',
  '\u0000',
  '\ud800',
  '😀',
);
const nearFiles = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));
const sources = [...heldOut(), ...examples().slice(-1)].map((sample) => sample.text);

/** A file with a few stretches cut, doubled or replaced. */
const damaged = fc
  .tuple(
    fc.constantFrom(...sources),
    fc.array(fc.tuple(fc.nat(), fc.nat(30), fc.oneof(fc.constant(''), nearFiles)), { minLength: 1, maxLength: 4 }),
  )
  .map(([text, cuts]) =>
    cuts.reduce((done, [at, length, insert]) => {
      const from = at % (done.length + 1);
      return done.slice(0, from) + insert + done.slice(from + length);
    }, text),
  );

describe('no text makes the parser throw', () => {
  it.each([
    ['arbitrary strings', fc.string({ unit: 'binary', maxLength: 200 })],
    ['strings of the language', nearFiles],
    ['damaged files', damaged],
  ])(
    '%s',
    (_what, texts) => {
      fc.assert(
        fc.property(texts, (text) => {
          const { issues } = read(text);
          for (const { start, end, fix } of issues) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(start).toBeLessThanOrEqual(end);
            expect(end).toBeLessThanOrEqual(text.length);
            if (fix) expect(0 <= fix.start && fix.start <= fix.end && fix.end <= text.length).toBe(true);
          }
        }),
        { numRuns: 300, seed: 7 },
      );
    },
    30_000,
  );
});

it('2,000 nested braces do not overflow the stack and are one issue', () => {
  expect(read('{'.repeat(2000)).diagnostics).toHaveLength(1);
  expect(read('{'.repeat(2000) + '}'.repeat(2000)).diagnostics).toHaveLength(1);
});

it('bodies nested over 100 deep are left out with one issue', () => {
  const depth = 500;
  const text = 'bloc B { choix K { option O { '.repeat(depth) + '} } } '.repeat(depth);
  expect(read(text).diagnostics).toHaveLength(1);
});

describe('lexing costs a time that grows with the text', () => {
  const size = 200_000;
  const fill = (piece: string) => piece.repeat(Math.ceil(size / piece.length));
  it.each([
    'a',
    ' ',
    '"',
    '""',
    '" ',
    ' "',
    'a" ',
    '"a ',
    '« ',
    '»',
    '“',
    '”',
    '\\"',
    '\\',
    '{',
    '}',
    '{}',
    '{durée}',
    '\n',
    '\r',
    '\r\n',
    ',',
    ';',
    '-',
    'a-',
    'A.',
    '1',
    '1.',
    'é\u0301',
    '/*',
    '//',
    '/* ',
    'bloc ',
    'bloc B ',
    'bloc B1\n',
    'bloc B1 "',
    'bloc B1 "\n',
    'bloc B1 «\n',
    'bloc "a" ',
    'compétence C1 Le candidat',
    'le candidat\n',
    'Le candidat "vite" et\n',
    'titré ',
    'compétence C1 évalué par E1, ',
    'x »',
    'description x »\n',
    'compétnce C1 "x"\n',
    '" bloc B1',
    'note "\n  compétence C3 est requise\n',
  ])(
    '%j',
    (piece) => {
      const text = fill(piece);
      const begin = performance.now();
      tokenize(text);
      expect(performance.now() - begin).toBeLessThan(20_000);
    },
    20_000,
  );
});
