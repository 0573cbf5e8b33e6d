import { describe, expect, it } from 'vitest';
import { Project } from '../../src/index.js';
import { ref } from './random-workspace.js';

const catalogue = (title: string, levels = '1 à 3') =>
  `catalogue Maison "Métiers" {\n    entrée M1 "${title}" niveaux ${levels}\n    entrée M2 "Autre"\n}\n`;
const certification = (rank: number) =>
  `certification X${rank}\ncompétence C1 "Relever les écarts." {\n    réf Maison M${1 + (rank % 2)} niveau 3\n}\n`;
const fileOf = (rank: number) => `file:///p/${rank}.ref`;
const CATALOGUE = 'file:///p/catalogue.ref';
const MANY = 40;

/** A project of many certifications that refer to one catalogue, all looked at; one of them is open. */
function many(): Project {
  const project = new Project(ref);
  project.setText(CATALOGUE, catalogue('Premier'));
  for (let rank = 0; rank < MANY; rank++) project.setClosed(fileOf(rank), certification(rank));
  project.setText(fileOf(0), certification(0));
  project.look();
  project.takeChanged();
  return project;
}

/** How many certifications are checked, texts parsed again and files told of for a change. */
function costOf(project: Project, change: () => void): { checked: number; parsed: number; told: number } {
  const before = project.work;
  change();
  project.look();
  const { checked, parsed } = project.work;
  return { checked: checked - before.checked, parsed: parsed - before.parsed, told: project.takeChanged().length };
}

describe('the work that a change makes', () => {
  it('of a certification is that certification', () => {
    const project = many();
    const cost = costOf(project, () => project.setText(fileOf(0), certification(0).replace('écarts', 'grands écarts')));
    expect(cost).toEqual({ checked: 1, parsed: 0, told: 1 });
  });

  it('of the prose of a catalogue is none for those that refer to it', () => {
    const project = many();
    const cost = costOf(project, () => project.setText(CATALOGUE, catalogue('Premier métier')));
    expect(cost).toEqual({ checked: 0, parsed: 0, told: 1 });
  });

  it('of an entry of a catalogue is that of those that refer to the entry', () => {
    const project = many();
    const cost = costOf(project, () => project.setText(CATALOGUE, catalogue('Premier', '1 à 2')));
    expect(cost).toMatchObject({ checked: MANY / 2, told: MANY / 2 + 1 });
  });

  it('of asking for what is known is none', () => {
    const project = many();
    const cost = costOf(project, () => {
      const snapshot = project.snapshot();
      for (const file of snapshot.files) snapshot.findingsOf(file);
      expect(snapshot.titles).toHaveLength(MANY);
    });
    expect(cost).toEqual({ checked: 0, parsed: 0, told: 0 });
  });
});
