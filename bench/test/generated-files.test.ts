import { readFileSync } from 'node:fs';
import {
  builtinCatalogues,
  CheckedCertification,
  checkWorkspace,
  createRefServices,
  parseSource,
  ruleOf,
} from '@referentiel/language';
import { describe, expect, test } from 'vitest';
import { catalogueFile } from '../catalogue-text.mjs';
import { interfaces } from '../typescript-peer.mjs';
import { bigFile, registerFiles } from '../workspaces.mjs';

const { ref } = createRefServices();

/** The rules that some files break, with the certifications that they hold. */
function check(files: { path: string; text: string }[]) {
  const sources = files.map(({ path, text }) => parseSource(ref, `file:///${path}`, text));
  const { findings, certifications } = checkWorkspace(sources, builtinCatalogues(ref));
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  return { certifications, structure: rules.filter((id) => !ruleOf(id).redaction), wording: rules };
}

const lines = (text: string) => text.split('\n').length;

describe('the generated files', () => {
  test('break no rule of structure, and some of wording, as the texts that authors are writing do', () => {
    const files = [...registerFiles(20)];
    const { certifications, structure, wording } = check(files);
    expect(structure).toEqual([]);
    expect(wording).toContain('CMP-02');
    expect(files).toHaveLength(20);
    // Two of them are the parts of certifications.
    expect(certifications).toHaveLength(18);
    expect(certifications[0]).toBeInstanceOf(CheckedCertification);
    const mean = files.reduce((sum, { text }) => sum + lines(text), 0) / files.length;
    expect(mean).toBeGreaterThan(290);
    expect(mean).toBeLessThan(330);
  });

  test('are the same each time, and differ from each other', () => {
    const texts = [...registerFiles(10)].map(({ text }) => text);
    expect([...registerFiles(10)].map(({ text }) => text)).toEqual(texts);
    expect(new Set(texts.map((text) => /compétence C1 "([^"]+)"/.exec(text)?.[1])).size).toBeGreaterThan(8);
  });

  test('refer to the shared catalogue, whose entries they find', () => {
    const { text, ...catalogue } = catalogueFile('Metiers', 200);
    const files = [...registerFiles(3, { catalogue })];
    expect(files.every((file) => file.text.includes(', Metiers M'))).toBe(true);
    expect(check([{ path: 'catalogue.ref', text }, ...files]).structure).toEqual([]);
    expect(check(files).structure).toContain('REF-04');
  });

  test('are as long as they are asked to be', () => {
    for (const asked of [300, 5000]) expect(Math.abs(lines(bigFile(asked)) / asked - 1)).toBeLessThan(0.1);
    expect(check([{ path: 'long.ref', text: bigFile(1000) }]).structure).toEqual([]);
  });
});

test('the peer in TypeScript is typed by the schema of the model', () => {
  const schema = new URL('../../packages/model/schema/referentiel-1.schema.json', import.meta.url);
  const types = interfaces(JSON.parse(readFileSync(schema, 'utf8')));
  expect(types).toMatch(/^export interface Referentiel \{.*"blocs"\?: \(Bloc\)\[\];/m);
  expect(types).toMatch(/^export interface Critere \{.*"enonce"\?: Texte;/m);
});
