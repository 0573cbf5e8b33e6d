import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { texte } from '../../src/fixtures.ts';
import { ROOT } from '../../src/locations.ts';
import { placeOf } from '../../src/workbench/place.ts';
import { desktopWindow, staysHome } from '../support/window.ts';

const CATALOGUE = readFileSync(join(ROOT, 'packages/language/catalogues/e-cf.ref'), 'utf8');

const window = desktopWindow();

it('shows what an e-CF code means under the pointer', async () => {
  const { workbench } = window;
  const editor = await workbench.open('menuiserie.ref');
  await workbench.status(/e-CF 1\/41/).waitFor();
  await editor.goTo(placeOf(texte('menuiserie.ref'), 'réf e-CF A.‸5'));
  await editor.hoverSaying(/Conception de l.architecture/);
});

it('goes from an e-CF code into the built-in catalogue, which cannot be changed', async () => {
  const { workbench } = window;
  const editor = await workbench.open('menuiserie.ref');
  await editor.goTo(placeOf(texte('menuiserie.ref'), 'réf e-CF A.‸5'));
  await editor.press('F12');
  const catalogue = workbench.editor('e-cf.ref');
  await catalogue.shown();
  await catalogue.line('entrée A.5').waitFor();
  await catalogue.caretOnLine(placeOf(CATALOGUE, 'entrée ‸A.5 ').line);
  await catalogue.press('x');
  await catalogue.message.filter({ hasText: 'read-only' }).waitFor();
});

it('offers the codes of e-CF as soon as they may come, and takes one by the keyboard', async () => {
  const { workbench } = window;
  const editor = await workbench.open('menuiserie.ref');
  await editor.goTo(placeOf(texte('menuiserie.ref'), 'évaluée par E2‸'));
  await editor.press('Enter');
  await editor.type('réf e-CF ');
  await editor.suggestions.filter({ hasText: /^A\.1/ }).first().waitFor();
  await editor.type('B.3');
  await editor.suggestions.filter({ hasText: /^B\.3/ }).and(editor.focusedSuggestion).waitFor();
  await editor.press('Tab');
  await editor.line('réf e-CF B.3').filter({ hasText: 'niveau 1' }).waitFor();
  await workbench.status(/e-CF 2\/41/).waitFor();
});

it('renames an épreuve in both files of the certification', async () => {
  const { workbench } = window;
  const editor = await workbench.open('menuiserie.ref');
  await editor.goTo(placeOf(texte('menuiserie.ref'), 'épreuve E‸1'));
  await editor.rename('CHANTIER');
  await editor.line('épreuve CHANTIER').waitFor();
  const other = await workbench.open('accueil.ref');
  await other.line('évaluée par CHANTIER').waitFor();
  await workbench.command('File: Save All Files');
  await window.onDisk('accueil.ref').toBe(texte('accueil.ref').replace('E1', 'CHANTIER'));
  await window.onDisk('menuiserie.ref').toContain('épreuve CHANTIER "Chantier observé"');
  const main = window.read('menuiserie.ref');
  expect(main).toContain('évaluée par CHANTIER\n');
  expect(main).not.toMatch(/\bE1\b/);
});

it('formats a document', async () => {
  const { workbench } = window;
  const editor = await workbench.open('ebauche.ref');
  await workbench.command('Format Document');
  await editor.tab.and(workbench.page.locator('.dirty')).waitFor();
  await editor.save();
  await window.onDisk('ebauche.ref').toContain('\n    nature entretien\n    durée 30 min\n');
  expect(window.read('ebauche.ref')).toContain('\n    activité A1 ');
});

staysHome(window);
