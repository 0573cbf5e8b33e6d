import { describe, expect, it } from 'vitest';
import {
  createRefServices,
  decodeSource,
  diagnostics,
  encodingTrouble,
  type Finding,
  MOST_CHARACTERS,
  MOST_DIAGNOSTICS,
  Project,
  parseSource,
  type SourceFile,
  textFindings,
  unreadable,
} from '../../src/index.js';

const { ref } = createRefServices();
const URI = 'file:///projet/x.ref';
const TEXT = 'certification X {\n    compétence C1 "Relever les écarts."\n}\n';

const parse = (text: string, trouble?: Parameters<typeof parseSource>[3]) => parseSource(ref, URI, text, trouble);
const told = (file: SourceFile) => textFindings(file).map(({ rule, message }) => `${rule} ${message.fr}`);

describe('a file that is not read', () => {
  it('has one finding, which says what to do, and an empty tree', () => {
    for (const [file, message] of [
      [
        parse('a'.repeat(MOST_CHARACTERS + 1)),
        /^LEX-07 .*trop grand \(11\u00a0millions de caractères\).*répartissez-le/,
      ],
      [parse('', unreadable('EACCES')), /^LEX-08 .*pas le droit\. Demandez-le/],
      [parse('', unreadable('constructor')), /^LEX-08 .*«\u00a0constructor\u00a0»/],
      [parse(TEXT.replaceAll('é', '\ufffd')), /^LEX-06 .*Ne l’enregistrez pas ainsi/],
      [parse('PK\x03\x04\x14\0\0\0\ufffdn\ufffd\0'), /^LEX-06 Ce fichier n’est pas un texte\u00a0: vérifiez son nom/],
      [parse([...TEXT].join('\0')), /^LEX-06 .*est en UTF-16/],
    ] as const) {
      expect(told(file)).toEqual([expect.stringMatching(message)]);
      expect({ unread: file.unread, elements: file.root.elements }).toEqual({ unread: true, elements: [] });
    }
  });
});

describe('a text', () => {
  it('in another encoding is read, and told', () => {
    const { text, encodage } = decodeSource(Buffer.from(TEXT, 'latin1'));
    expect({ text, encodage }).toEqual({ text: TEXT, encodage: 'Windows-1252' });
    const file = parse(text, encodingTrouble(encodage));
    expect(told(file)).toEqual([expect.stringMatching(/^LEX-06 .*sans doute en Windows-1252.*format --utf8/)]);
    expect(file.root.elements).toHaveLength(1);
  });

  it('with a lost letter among others is read, and the letter told in its place', () => {
    const file = parse(TEXT.replace('écarts', '\ufffdcarts'));
    expect(textFindings(file)).toMatchObject([
      { rule: 'LEX-06', place: { range: { start: { line: 1, character: 31 } } } },
    ]);
    expect(file.root.elements).toHaveLength(1);
  });

  it('is read the same with carriage returns only at the ends of lines', () => {
    const file = parse(TEXT.replaceAll('\n', '\r'));
    expect(told(file)).toEqual([]);
    expect(file.positionAt(file.text.indexOf('compétence'))).toEqual({ line: 1, character: 4 });
  });

  it('that makes the parser fail is told, and the next one is read as ever', () => {
    const services = createRefServices().ref;
    const { Lexer } = services.parser;
    const tokenize = Lexer.tokenize.bind(Lexer);
    Lexer.tokenize = (text, options) => {
      if (text.includes('PANNE')) throw new RangeError('Maximum call stack size exceeded');
      return tokenize(text, options);
    };
    const failed = parseSource(services, URI, 'certification PANNE {\n');
    expect(told(failed)).toEqual([expect.stringMatching(/^LEX-08 .*Annulez la dernière modification/)]);
    expect(told(parseSource(services, URI, TEXT))).toEqual([]);
  });
});

describe('a certification that is too long for all rules', () => {
  it('has its construction checked, and is told that its wording is not', () => {
    const note = `    note "${'Relever les les écarts. '.repeat(50)}"\n`;
    const project = new Project(ref);
    project.setText(URI, `certification X {\n    évalué par E9\n${note.repeat(900)}}\n`);
    const snapshot = project.snapshot();
    const found = snapshot.findingsOf(snapshot.file(URI) as SourceFile);
    expect(found.map(({ rule }) => rule).sort()).toEqual(expect.arrayContaining(['LEX-07', 'REF-01']));
    expect(found.filter(({ rule }) => rule.startsWith('TXT-'))).toEqual([]);
    expect(found.find(({ rule }) => rule === 'LEX-07')?.message.fr).toMatch(/trop longue \(2\u00a0millions/);
  });
});

describe('bodies inside bodies', () => {
  it.each([
    ['braces alone', () => '{'.repeat(5000)],
    ['activities', () => `certification X ${'{ activité A "x" '.repeat(2000)}`],
    ['tasks', () => `certification X { activité A "x" ${'{ tâche T "x" '.repeat(2000)}${'}'.repeat(2000)}`],
    ['catalogues', () => `catalogue K "x" ${'{ domaine A "x" '.repeat(2000)}`],
  ])('%s, thousands deep, are mistakes of the author, none of the parser', (_, make) => {
    const rules = new Set(textFindings(parse(make())).map(({ rule }) => rule));
    expect([...rules].filter((rule) => !/^SYN-0[134]$/.test(rule))).toEqual([]);
    expect(rules.size).toBeGreaterThan(0);
  });
});

describe('a great many findings', () => {
  const finding = (severity: Finding['severity'], line: number): Finding => ({
    rule: 'TXT-01',
    severity,
    message: { fr: 'Faux.', en: 'Wrong.' },
    place: { uri: URI, range: { start: { line, character: 0 }, end: { line, character: 1 } } },
    source: '',
    related: [],
    fixes: [],
  });
  const context = { langue: 'fr' } as Parameters<typeof diagnostics>[0];

  it('are shown up to a number, the gravest, in the order of the text, with how many more there are', () => {
    const many = Array.from({ length: 2000 }, (_, line) => finding(line === 1999 ? 'error' : 'hint', line));
    const shown = diagnostics(context, many);
    expect(shown).toHaveLength(MOST_DIAGNOSTICS);
    expect(shown.at(-2)).toMatchObject({ severity: 1, range: { start: { line: 1999 } } });
    expect(shown.at(-1)?.message).toMatch(/^… et 1\u202f501 autres remarques/);
    expect(shown.at(-1)?.range.start.line).toBe(MOST_DIAGNOSTICS - 2);
    expect(diagnostics(context, many.slice(0, MOST_DIAGNOSTICS))).toHaveLength(MOST_DIAGNOSTICS);
  });
});
