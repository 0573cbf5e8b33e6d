import { describe, expect, it } from 'vitest';
import {
  builtinCatalogues,
  checkWorkspace,
  createRefServices,
  type Finding,
  formatDocument,
  newReferentiel,
  parseSource,
  ruleOf,
  settingsFor,
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

function findingsIn(settings: ReturnType<typeof settingsFor>, texts: string[]): Finding[] {
  const files = texts.map((text, index) => parseSource(ref, `file:///guide/${index}.ref`, text));
  return checkWorkspace(files, builtin, () => settings).findings;
}

/** Findings of samples as every project has them. */
function findings(...texts: string[]): Finding[] {
  return findingsIn(settingsFor([]), texts);
}

/** Findings of a sample about a rule, in a project that judges it. */
function findingsAbout(rule: string, text: string): Finding[] {
  return findingsIn(settingsFor([ruleOf(rule)]), [text]);
}

/** What a référentiel says or lacks, rather than how its text is written: a sample is not a whole one. */
function isRemark(rule: string): boolean {
  return ruleOf(rule).redaction === true && !rule.startsWith('TXT-');
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
      // Samples are short: they leave out what a whole référentiel holds. The right example of a rule keeps to that rule.
      const own = /^docs\/regles\/(.*)\.md$/.exec(page)?.[1];
      const found = own ? findingsAbout(own, text) : findings(text);
      // Certifications that are compared stand in one sample, and in a file each in real life.
      const compared = own !== undefined && ruleOf(own).checkTogether !== undefined;
      const judged = found.filter(({ rule }) => !(compared && rule === 'SYN-09'));
      expect(told(judged.filter(({ rule }) => rule === own || !isRemark(rule)))).toEqual([]);
    },
  );

  it.each(marked('extrait').map((sample) => [name(sample), sample] as const))('%s can be read', (_, sample) => {
    // An extract may name what stands elsewhere, and shows codes without those before them.
    const found = findings(inItsPlace(sample)).filter(
      ({ rule }) => !isRemark(rule) && !/^(REF-0[1245]|NUM-0[23])$/.test(rule),
    );
    expect(told(found)).toEqual([]);
  });

  it.each(marked('faux').map((sample) => [name(sample), sample] as const))(
    '%s breaks its rule',
    (_, { mark, text }) => {
      const rule = mark.split(' ')[1] as string;
      expect(findingsAbout(rule, text).map((found) => found.rule)).toContain(rule);
    },
  );

  it.each(marked('partie').map((sample) => [name(sample), sample] as const))(
    '%s goes with its main file',
    (_, sample) => {
      const main = SAMPLES.findLast(
        ({ page, line, mark }) => page === sample.page && line < sample.line && mark === '',
      );
      expect(main).toBeDefined();
      const found = findings(main?.text ?? '', sample.text);
      expect(told(found.filter(({ rule }) => !isRemark(rule)))).toEqual([]);
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
