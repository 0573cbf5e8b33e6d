import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { TextDocument } from 'langium';
import { describe, expect, it } from 'vitest';
import {
  createRefServices,
  definition,
  isRefusal,
  type Occurrence,
  occurrencesOf,
  Project,
  rename,
} from '../../../src/index.js';

const EXAMPLES = resolve(import.meta.dirname, '../../../../../examples');
const services = createRefServices().ref;

function loaded(): Project {
  const project = new Project(services);
  for (const name of readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ref')) continue;
    const path = join(EXAMPLES, name);
    project.setText(pathToFileURL(path).href, readFileSync(path, 'utf8'));
  }
  return project;
}

const snapshot = loaded().snapshot();
/** The same texts, to be edited: what an edit leaves alone is read once. */
const edited = loaded();
const contextOf = (uri: string) => {
  const file = snapshot.file(uri);
  if (!file) throw new Error(`no ${uri}`);
  return { snapshot, file, langue: 'fr' } as const;
};

/** One declaration of each kind: renaming all would take minutes. */
function samples(occurrences: readonly Occurrence[]): Occurrence[] {
  const byGenre = new Map<string, Occurrence>();
  for (const one of occurrences) {
    if (one.role === 'declaration' && one.target.genre === 'element') byGenre.set(one.target.element.genre, one);
  }
  return [...byGenre.values()];
}

/** What the names of a certification mean, as the ranks of declarations; the same whatever the codes. */
function meanings(occurrences: readonly Occurrence[]): (number | string)[] {
  const declared = occurrences.filter(({ role }) => role === 'declaration').map(({ target }) => target);
  return occurrences.map(({ target }) => {
    if (target.genre !== 'element') return target.genre;
    return declared.findIndex((one) => one.genre === 'element' && one.element === target.element);
  });
}

describe('the names of the examples', () => {
  const certifications = snapshot.workspace.certifications.map((checked): [string, typeof checked] => [
    checked.certification.code ?? checked.source.main.uri,
    checked,
  ]);

  it.each(certifications)('%s: every reference leads to a declaration', (_, checked) => {
    const all = occurrencesOf(checked).filter(({ role }) => role === 'reference');
    expect(all.length).toBeGreaterThan(10);
    for (const { place, nom } of all) {
      const links = definition(contextOf(place.uri), place.range.start);
      expect([nom, links.length]).toEqual([nom, 1]);
      expect(links[0]?.originSelectionRange).toEqual(place.range);
    }
  });

  it.each(certifications)('%s: another code for an element changes no meaning', (_, checked) => {
    const before = meanings(occurrencesOf(checked));
    for (const { place, nom } of samples(occurrencesOf(checked))) {
      const edit = rename(contextOf(place.uri), place.range.start, `Z${nom}`);
      if (isRefusal(edit)) throw new Error(`${nom}: ${edit.refused.fr}`);
      for (const { uri, text } of snapshot.files) {
        const edits = edit.changes?.[uri] ?? [];
        edited.setText(uri, TextDocument.applyEdits(TextDocument.create(uri, 'ref', 0, text), edits));
      }
      const { workspace } = edited.snapshot();
      const renamed = workspace.certifications.find(({ source }) => source.main.uri === checked.source.main.uri);
      expect(renamed && meanings(occurrencesOf(renamed))).toEqual(before);
      expect(renamed?.structure.filter(({ rule }) => rule.startsWith('REF'))).toEqual([]);
    }
  });
});
