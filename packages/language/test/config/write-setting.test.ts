import { expect, it } from 'vitest';
import { writeSeverity } from '../../src/config/write-setting.js';
import { codeActions, createRefServices, type EditorContext, Project, type ProjectConfig } from '../../src/index.js';

const { ref } = createRefServices();
const CONFIG = 'file:///p/referentiel.config.json';

function configured(text: string): ProjectConfig {
  const project = new Project(ref);
  project.setConfig(CONFIG, text);
  return project.snapshot().configs[0] as ProjectConfig;
}

function written(text: string): string | undefined {
  const edits = writeSeverity(configured(text), 'TXT-05', 'off');
  if (!edits) return undefined;
  const lines = text.split('\n');
  const offset = ({ line, character }: { line: number; character: number }) =>
    lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0) + character;
  return edits.reduceRight(
    (done, { place: { range }, newText }) =>
      done.slice(0, offset(range.start)) + newText + done.slice(offset(range.end)),
    text,
  );
}

it.each([
  ['', '{\n  "rules": {\n    "TXT-05": "off"\n  }\n}'],
  ['{}', '{\n  "rules": {\n    "TXT-05": "off"\n  }\n}'],
  [
    '{\n  // Pour le jury.\n  "preset": "strict"\n}\n',
    '{\n  // Pour le jury.\n  "preset": "strict",\n  "rules": {\n    "TXT-05": "off"\n  }\n}\n',
  ],
  ['{ "rules": { "TXT-05": "hint" } }', '{ "rules": { "TXT-05": "off" } }'],
  ['{ "rules": { "TXT-05": { "severity": "hint" } } }', '{ "rules": { "TXT-05": "off" } }'],
])('turns a rule off in %j', (text, expected) => {
  expect(written(text)).toBe(expected);
});

it('writes nothing into what cannot be read', () => {
  expect(written('{ "rules": ')).toBeUndefined();
});

function titles(context: EditorContext): string[] {
  const end = { line: 9, character: 0 };
  return codeActions(context, { start: { line: 0, character: 0 }, end }).map(({ title }) => title);
}

it('is offered where there is a configuration, for what is no error', () => {
  const project = new Project(ref);
  const uri = 'file:///p/x.ref';
  project.setText(uri, 'certification X\nniveau 6\ncompétence C1 "Relever les les écarts." { évaluée par E9 }\n');
  const context = (): EditorContext => {
    const snapshot = project.snapshot();
    return { snapshot, file: snapshot.files[0] as EditorContext['file'], langue: 'fr' };
  };
  const silencing = () => titles(context()).filter((title) => title.startsWith('Ne plus signaler'));
  expect(silencing()).toEqual([]);
  project.setConfig(CONFIG, '');
  expect(silencing()).toContain('Ne plus signaler TXT-05 dans ce projet');
  expect(silencing()).not.toContain('Ne plus signaler REF-01 dans ce projet');
});

it('offers no waiver of a waiver', () => {
  const project = new Project(ref);
  project.setText('file:///p/x.ref', 'certification X {\n    assume NUM-02 "Rien ne manque ici."\n}\n');
  const snapshot = project.snapshot();
  const found = titles({ snapshot, file: snapshot.files[0] as EditorContext['file'], langue: 'fr' });
  expect(found).toContain('Retirer la dérogation à NUM-02');
  expect(found.filter((title) => /Assumer DER/.test(title))).toEqual([]);
  expect(found).not.toContain('Corriger tout ce qui peut l’être');
});
