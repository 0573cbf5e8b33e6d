import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, settingsFrom } from '../../server/src/settings.js';

const ROOT = join(import.meta.dirname, '..');
const json = (name: string) => JSON.parse(readFileSync(join(ROOT, name), 'utf8'));
const manifest = json('package.json');
const french: Record<string, string> = json('package.nls.json');
const english: Record<string, string> = json('package.nls.en.json');

function sources(folder: string): string {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? sources(path) : readFileSync(path, 'utf8');
    })
    .join('\n');
}

describe('the manifest', () => {
  const keys = [...JSON.stringify(manifest).matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key as string);

  it('has each of its texts in both languages, and no other', () => {
    expect(Object.keys(french).sort()).toEqual([...new Set(keys)].sort());
    expect(Object.keys(english)).toEqual(Object.keys(french));
  });

  it('speaks French as French is printed', () => {
    for (const [key, text] of Object.entries(french)) {
      const prose = text.replace(/\]\([^)]*\)/g, ']').replaceAll('Ctrl+;', 'Ctrl+.');
      expect(prose, key).not.toMatch(/[^\u00a0\s(][:;!?](?:\s|$)| [:;!?»]|« |'/);
    }
  });

  it('declares the commands that the sources register, and no other', () => {
    const code = sources(join(ROOT, 'src'));
    const declared: string[] = manifest.contributes.commands.map(({ command }: { command: string }) => command);
    for (const command of declared) {
      const name = command.replace('referentiel.', '');
      const isExport = name.startsWith('exporter.');
      expect(isExport || code.includes(`'${name}'`) || code.includes(`'${command}'`), command).toBe(true);
    }
    const used = [
      ...JSON.stringify(manifest).matchAll(/command:(referentiel\.[\w.]+)|"command":"(referentiel\.[\w.]+)"/g),
    ];
    for (const [, link, entry] of used) expect(declared).toContain(link ?? entry);
  });

  it('gives settings the defaults that the server has', () => {
    const { properties } = manifest.contributes.configuration;
    const given = {
      langue: properties['referentiel.langue'].default,
      validation: { redaction: properties['referentiel.validation.redaction'].default },
      annotations: { actives: properties['referentiel.annotations.actives'].default },
      resumes: { actifs: properties['referentiel.resumes.actifs'].default },
    };
    expect(given).toEqual(DEFAULT_SETTINGS);
    for (const redaction of properties['referentiel.validation.redaction'].enum) {
      expect(settingsFrom({ validation: { redaction } }).validation.redaction).toBe(redaction);
    }
    for (const langue of properties['referentiel.langue'].enum) expect(settingsFrom({ langue }).langue).toBe(langue);
  });

  it('has a walkthrough of five steps that ends with the Word file', () => {
    const [{ steps }] = manifest.contributes.walkthroughs;
    expect(steps).toHaveLength(5);
    expect(steps.at(-1).completionEvents).toEqual(['onContext:referentiel.wordExporte']);
    const code = sources(join(ROOT, 'src'));
    for (const [, key] of JSON.stringify(steps).matchAll(/onContext:(referentiel\.\w+)/g)) {
      expect(code, `${key} is set somewhere`).toContain(`'setContext', '${key}'`);
    }
    for (const { media } of steps) expect(readFileSync(join(ROOT, media.svg), 'utf8')).toContain('<title>');
  });
});

describe('words of the language', () => {
  const { pattern, flags } = JSON.parse(
    readFileSync(join(ROOT, '..', '..', 'syntaxes', 'language-configuration.json'), 'utf8'),
  ).wordPattern;
  const words = (text: string) => text.match(new RegExp(pattern, `${flags}g`));

  it('takes a code as one word', () => {
    expect(words('réf e-CF A.5, C6_4 CE1.1 sous-tâche')).toEqual(['réf', 'e-CF', 'A.5', 'C6_4', 'CE1.1', 'sous-tâche']);
  });

  it('leaves punctuation and apostrophes out', () => {
    expect(words('l’écologie. (fin) – “non”')).toEqual(['l', 'écologie', 'fin', 'non']);
  });
});

describe('the schema of referentiel.config.json', () => {
  const ajv = new Ajv({ strict: true });
  // What VS Code adds to JSON Schema.
  ajv.addVocabulary(['allowComments', 'allowTrailingCommas', 'enumDescriptions']);
  const validate = ajv.compile(json('schemas/referentiel.config.schema.json'));

  it('accepts what exists and nothing else', () => {
    expect(validate({})).toBe(true);
    expect(validate({ $schema: './x.json' })).toBe(true);
    expect(validate({ preset: 'dépôt', rules: { 'TXT-05': 'off', 'TXT-01': { severity: 'hint' } } })).toBe(true);
    expect(validate({ severites: {} })).toBe(false);
    expect(validate({ preset: 'final' })).toBe(false);
    expect(validate({ rules: { 'TXT-05': 'avertissement' } })).toBe(false);
    expect(validate({ rules: { 'TXT-99': 'off' } })).toBe(false);
    expect(validate({ rules: { 'LEX-01': 'off' } })).toBe(false);
    expect(validate({ rules: { 'TXT-05': { seuil: 3 } } })).toBe(false);
    expect(validate([])).toBe(false);
  });
});
