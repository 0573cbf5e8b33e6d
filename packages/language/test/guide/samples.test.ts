import { describe, expect, it } from 'vitest';
import {
  builtinCatalogues,
  checkWorkspace,
  createRefServices,
  type Finding,
  formatDocument,
  newReferentiel,
  parseSource,
} from '../../src/index.js';
import { guidePages, otherPages, type Sample, samplesOf } from './pages.js';

const { ref } = createRefServices();
const builtin = builtinCatalogues(ref);
const SAMPLES = [...guidePages(), ...otherPages()].flatMap(samplesOf);
const HAND_WRITTEN = SAMPLES.filter(({ page }) => !page.startsWith('docs/regles/'));

function marked(kind: string, samples = SAMPLES): Sample[] {
  return samples.filter(({ mark }) => mark.split(' ')[0] === kind);
}

function name({ page, line }: Sample): string {
  return `${page}:${line}`;
}

function findings(...texts: string[]): Finding[] {
  const files = texts.map((text, index) => parseSource(ref, `file:///guide/${index}.ref`, text));
  return checkWorkspace(files, builtin).findings;
}

function told(found: Finding[]): string[] {
  return found.map(({ rule, message }) => `${rule} ${message.fr}`);
}

/** Where a part of a référentiel may stand. */
const AROUND = [
  'certification X {\n@\n}\n',
  'certification X {\n    compétence C0 "Relever des écarts afin de les corriger." {\n@\n    }\n}\n',
  'certification X {\n    épreuve E0 "Entretien" {\n@\n    }\n}\n',
  'catalogue M {\n    entrée M.1 "Accueil" {\n@\n    }\n}\n',
];

function wrapped(text: string, around: string): string {
  const before = around.slice(0, around.indexOf('@'));
  const indent = ' '.repeat(4 * (before.match(/\{/g) ?? []).length);
  return around.replace('@', () => text.trimEnd().replace(/^(?=.)/gm, indent));
}

/** An extract as a whole text: in the first place where it can be read. */
function inItsPlace({ text }: Sample): string {
  const texts = AROUND.map((around) => wrapped(text, around));
  return texts.find((one) => !findings(one).some(({ rule }) => /^(LEX|SYN)/.test(rule))) ?? (texts[0] as string);
}

describe('the samples of the guide', () => {
  it('are there, and marked in a known way', () => {
    expect(HAND_WRITTEN.length).toBeGreaterThan(35);
    const kinds = new Set(SAMPLES.map(({ mark }) => mark.split(' ')[0]));
    expect([...kinds].sort()).toEqual(['', 'extrait', 'faux', 'partie']);
  });

  it.each(marked('').map((sample) => [name(sample), sample] as const))(
    '%s has nothing to mend',
    (_, { page, text }) => {
      const found = findings(text);
      // The right example of a rule is short: it may leave out what another rule wishes for.
      const wanted = page.startsWith('docs/regles/') ? found.filter(({ severity }) => severity === 'error') : found;
      expect(told(wanted)).toEqual([]);
    },
  );

  it.each(marked('extrait').map((sample) => [name(sample), sample] as const))('%s can be read', (_, sample) => {
    // An extract may name what stands elsewhere, and shows codes without those before them.
    const found = findings(inItsPlace(sample)).filter(({ rule }) => !/^(REF-0[1245]|NUM-0[23])$/.test(rule));
    expect(told(found)).toEqual([]);
  });

  it.each(marked('faux').map((sample) => [name(sample), sample] as const))(
    '%s breaks its rule',
    (_, { mark, text }) => {
      expect(findings(text).map(({ rule }) => rule)).toContain(mark.split(' ')[1]);
    },
  );

  it.each(marked('partie').map((sample) => [name(sample), sample] as const))(
    '%s goes with its main file',
    (_, sample) => {
      const main = SAMPLES.findLast(
        ({ page, line, mark }) => page === sample.page && line < sample.line && mark === '',
      );
      expect(main).toBeDefined();
      expect(told(findings(main?.text ?? '', sample.text))).toEqual([]);
    },
  );

  it.each(HAND_WRITTEN.map((sample) => [name(sample), sample] as const))('%s is in canonical form', (_, sample) => {
    const text = sample.mark === 'extrait' ? inItsPlace(sample) : sample.text;
    expect(formatDocument(text, ref).text).toBe(text);
  });
});

describe('the tutorial', () => {
  it('shows the file that « Nouveau référentiel » writes', () => {
    const first = SAMPLES.find(({ page }) => page === 'docs/tutoriel.md');
    expect(first?.text).toBe(
      newReferentiel({
        intitule: 'Chargé d’accueil numérique',
        code: 'CAN',
        repertoire: 'RNCP',
        niveau: 5,
        certificateur: 'Institut ligérien de la médiation',
      }),
    );
  });

  it('ends with a file that holds what its steps wrote', () => {
    const samples = SAMPLES.filter(({ page }) => page === 'docs/tutoriel.md');
    const end = samples.findLast(({ mark }) => mark === '')?.text.replace(/\s+/g, ' ') ?? '';
    // The bloc is shown before its competence gets an e-CF reference.
    const steps = samples.filter(({ mark, text }) => mark === 'extrait' && !text.startsWith('bloc'));
    expect(steps.length).toBeGreaterThan(2);
    for (const { text } of steps) expect(end).toContain(text.trim().replace(/\s+/g, ' '));
  });
});
