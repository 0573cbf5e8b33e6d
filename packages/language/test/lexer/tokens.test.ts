import { Lexer, type TokenType } from 'chevrotain';
import { DefaultLexer } from 'langium';
import { describe, expect, it } from 'vitest';
import { issuesOf } from '../../src/lexer/lexer.js';
import { read, ref, tokenize } from './support/services.js';

/** What Chevrotain alone makes of a text, before any repair. */
const plain = new DefaultLexer(ref);
const names = (text: string) => tokenize(text).tokens.map((token) => token.tokenType.name);
const isSound = (text: string) => read(text).diagnostics.length === 0;

it('keeps the first-character dispatch of every pattern', () => {
  const types = Object.values(plain.definition) as TokenType[];
  expect(() => new Lexer(types, { ensureOptimizations: true, positionTracking: 'full' })).not.toThrow();
});

describe('keywords', () => {
  it.each(['compétence', 'competence', 'compe\u0301tence', 'Compétence', 'Competence', 'compétences'])('%s', (word) => {
    expect(names(`${word} C1 "x"`)).toEqual(['compétence', 'CODE', 'TEXTE']);
  });

  it.each(['évalué', 'évaluée', 'évalués', 'évaluées', 'evaluee', 'Évaluée', 'E\u0301value\u0301e'])(
    'agrees: %s',
    (word) => {
      expect(names(`${word} par E1`)).toEqual(['évalué', 'par', 'CODE']);
    },
  );

  it.each(['sous-tâche', 'sous-tache', 'Sous-tâche', 'tâche', 'tache', 'épreuve', 'Epreuve', 'activité', 'critère'])(
    '%s',
    (word) => {
      const [first, ...others] = plain.tokenize(`${word} "x"`).tokens.map((token) => token.tokenType.name);
      expect(first).toMatch(/^\p{Ll}/u);
      expect(others).toEqual(['TEXTE']);
    },
  );

  it('does not begin inside a longer word', () => {
    const words = plain.tokenize('blocage tâcheron niveaux').tokens;
    expect(words.map((token) => token.tokenType.name)).toEqual(['MOT', 'MOT', 'niveaux']);
  });
});

describe('codes', () => {
  const shapes = [
    'ASNR',
    'C6_4',
    '1.4',
    '5.A',
    '326n',
    'A.10',
    'CMP-08',
    'RNCP12345BC01',
    'A1T2S1',
    'CE3.2',
    'C7',
    'BC2.A1',
    'E1.P1',
    'e-CF',
    'CE1.1.2',
    'A',
    '12',
  ];
  it.each(shapes)('%s is one token and a name', (code) => {
    expect(names(`compétence ${code} "x"`)).toEqual([
      'compétence',
      expect.stringMatching(/^(CODE|CODE_NUM|NOMBRE)$/),
      'TEXTE',
    ]);
    expect(isSound(`compétence ${code} "x"`)).toBe(true);
  });

  it.each(['ROME', 'BLOC', 'NOTE', 'ÉPREUVE', 'DATE'])('a word in capitals is a code: %s', (word) => {
    expect(names(`texte ${word} "x"`)).toEqual(['texte', 'CODE', 'TEXTE']);
  });

  it('a keyword with a capital is a name where a name is wanted', () => {
    expect(names('compétence Option "x"')).toEqual(['compétence', 'CODE', 'TEXTE']);
  });

  it.each(['30 h', '30h', '1 h 30', '1h30', '45 min', '45mn', '2 à 8 semaines', '6 mois', '2,5 h', '3 h au plus'])(
    'a duration: %s',
    (duration) => {
      expect(isSound(`épreuve E1 { durée ${duration} }`)).toBe(true);
    },
  );
});

describe('characters of pasted files', () => {
  const sound = 'bloc B1 "Un" {\n    compétence C1 "Deux." {\n        critère CE1 "Trois."\n    }\n}\n';
  it.each([
    ['a byte order mark', `\uFEFF${sound}`],
    ['CRLF', sound.replaceAll('\n', '\r\n')],
    ['CR', sound.replaceAll('\n', '\r')],
    ['no-break spaces', sound.replaceAll(' ', '\u00a0')],
    ['narrow no-break spaces', sound.replaceAll(' ', '\u202f')],
    ['zero-width characters', sound.replaceAll(' ', '\u200b \u2060')],
    ['soft hyphens between words', sound.replaceAll(' ', ' \u00ad')],
    ['decomposed accents', sound.normalize('NFD')],
    ['tabs', sound.replaceAll('    ', '\t')],
  ])('%s', (_what, text) => {
    expect(read(text).diagnostics).toEqual([]);
    expect(names(text)).toEqual(names(sound));
  });

  it('reports a control character once', () => {
    expect(read('bloc B1 \u0000\u0001 "Un"').diagnostics).toHaveLength(1);
  });
});

describe('texts', () => {
  it.each([
    ['straight', '"Un texte."'],
    ['guillemets', '« Un texte. »'],
    ['curly', '“Un texte.”'],
    ['triple', '"""Dire "oui" ou "non"."""'],
    ['guillemets inside straight quotes', '"Dire « oui »."'],
    ['straight inside guillemets', '« Dire "oui". »'],
    ['curly inside straight quotes', '"Dire “oui”."'],
    ['escaped quotes', '"Dire \\"oui\\"."'],
    ['an escaped quote at the end', '"Dire \\"oui\\""'],
    ['a backslash of its own', '"C:\\temp\\"'.replace('\\"', '\\\\"')],
    ['several lines', '"\n    Un\n    texte.\n"'],
    ['a placeholder', '"Durée : {durée}."'],
    ['empty', '""'],
  ])('%s', (_what, literal) => {
    const [keyword, text] = tokenize(`note ${literal}`).tokens;
    expect(keyword?.tokenType.name).toBe('note');
    expect(text?.image).toBe(literal);
    expect(issuesOf(tokenize(`note ${literal}`))).toEqual([]);
  });

  it('an inner straight quote is one issue', () => {
    const { issues, diagnostics } = read('compétence C1 "\n    Travailler "vite" et bien.\n"\ncompétence C2 "Deux."\n');
    expect(issues.map((issue) => issue.rule)).toEqual(['LEX-03']);
    expect(diagnostics).toHaveLength(1);
  });
});

describe('each repair is one issue', () => {
  it.each([
    ['a forgotten closing quote', 'bloc B1 "Un {\n    compétence C1 "Deux."\n}\n', 'LEX-01'],
    ['a forgotten opening quote', 'bloc B1 Un deux" {\n    compétence C1 "Deux."\n}\n', 'LEX-02'],
    ['a stray line', 'bloc B1 "Un" {\n    Une ligne de prose.\n    compétence C1 "Deux."\n}\n', 'LEX-04'],
    [
      'several stray lines',
      'bloc B1 "Un" {\n    Une ligne de prose.\n    Et une autre !\n    compétence C1 "Deux."\n}\n',
      'LEX-04',
    ],
    ['a misspelled keyword', 'bloc B1 "Un" {\n    compétnce C1 "Deux."\n}\n', 'LEX-05'],
    ['a keyword in an older agreement, misspelled', 'bloc B1 "Un" {\n    évlauées par E1\n}\n', 'LEX-05'],
    [
      'a forgotten closing brace',
      'bloc B1 "Un" {\n    compétence C1 "Deux." {\n        critère "Trois."\n    compétence C2 "Quatre."\n}\n',
      'SYN-01',
    ],
    ['a forgotten opening brace', 'bloc B1 "Un"\n    compétence C1 "Deux."\n}\n', 'SYN-02'],
    ['a surplus brace', 'bloc B1 "Un" {\n    compétence C1 "Deux."\n}\n}\n', 'SYN-03'],
    [
      'a statement in the wrong place',
      'bloc B1 "Un" {\n    siret 12\n    sous-tâche S1 "Deux" { critère "Trois." }\n    compétence C1 "Quatre."\n}\n'.replace(
        '    siret 12\n',
        '',
      ),
      'SYN-04',
    ],
  ])('%s', (_what, text, rule) => {
    expect(read(text).issues.map((issue) => issue.rule)).toEqual([rule]);
    expect(read(text).diagnostics).toHaveLength(1);
  });

  it.each([':', ' –', ' -', ' —', ' :'])('tolerates « %s » between a code and its text', (mark) => {
    expect(read(`compétence C1${mark} "Un." ;\ncompétences C2 "Deux."`).diagnostics).toEqual([]);
  });
});
