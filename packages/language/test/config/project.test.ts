import { expect, it } from 'vitest';
import { Configs, createRefServices, Project, ruleOf } from '../../src/index.js';

const { ref } = createRefServices();
const DOUBLED = 'certification X\ncompétence C1 "Relever les les écarts." { }\n';
const USUAL = ruleOf('TXT-05').severity;
const OFF = '{"rules": {"TXT-05": "off"}}';

function doubled(project: Project, uri: string): string[] {
  const snapshot = project.snapshot();
  const file = snapshot.file(uri);
  if (!file) return [];
  return snapshot.findingsOf(file).flatMap(({ rule, severity }) => (rule === 'TXT-05' ? [severity] : []));
}

it('a configuration holds for its folder and below, the nearest one counting', () => {
  const project = new Project(ref);
  for (const uri of ['file:///p/x.ref', 'file:///p/a/b/x.ref', 'file:///autre/x.ref']) project.setText(uri, DOUBLED);
  const all = () =>
    ['file:///p/x.ref', 'file:///p/a/b/x.ref', 'file:///autre/x.ref'].map((uri) => doubled(project, uri));
  expect(all()).toEqual([[USUAL], [USUAL], [USUAL]]);
  project.setConfig('file:///p/referentiel.config.json', OFF);
  expect(all()).toEqual([[], [], [USUAL]]);
  project.setConfig('file:///p/a/referentiel.config.json', '{"rules": {"TXT-05": "error"}}');
  expect(all()).toEqual([[], ['error'], [USUAL]]);
  project.removeConfig('file:///p/a/referentiel.config.json');
  project.setConfig('file:///p/referentiel.config.json', '{');
  expect(all()).toEqual([[USUAL], [USUAL], [USUAL]]);
  expect(project.snapshot().configs.flatMap(({ findings }) => findings.map(({ rule }) => rule))).toEqual(['CFG-01']);
});

it('the main file of a certification says which configuration its parts have', () => {
  const project = new Project(ref);
  project.setText('file:///p/x.ref', 'certification X\n');
  project.setText('file:///p/parties/c.ref', 'dans X\n\ncompétence C1 "Relever les les écarts." { }\n');
  project.setConfig('file:///p/parties/referentiel.config.json', OFF);
  expect(doubled(project, 'file:///p/parties/c.ref')).toEqual([USUAL]);
  project.setConfig('file:///p/referentiel.config.json', OFF);
  expect(doubled(project, 'file:///p/parties/c.ref')).toEqual([]);
});

it('settings are the same object until the configuration says something else', () => {
  const configs = new Configs();
  const uri = 'file:///p/referentiel.config.json';
  const settings = () => configs.settingsOf('file:///p/x.ref');
  expect(settings()).toBe(configs.settingsOf('file:///autre/y.ref'));
  configs.set(uri, OFF);
  const before = settings();
  configs.set(uri, `// Un commentaire.\n${OFF}`);
  expect(settings()).toBe(before);
  configs.set(uri, '{"rules": {"TXT-05": "error"}}');
  expect(settings()).not.toBe(before);
  configs.remove(uri);
  expect(settings()).toBe(configs.settingsOf('file:///autre/y.ref'));
});
