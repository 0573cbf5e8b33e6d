import { join } from 'node:path';
import { expect, it } from 'vitest';
import { texte } from '../../src/fixtures.ts';
import { textIn } from '../../src/unpack.ts';
import { placeOf } from '../../src/workbench/place.ts';
import { desktopWindow, staysHome } from '../support/window.ts';

const window = desktopWindow();
window.write('ebauche.json', '{ "mien": true }\n');

it('writes the Word file of the whole certification beside its main file, without a question', async () => {
  const { workbench } = window;
  await workbench.open('accueil.ref');
  await workbench.status(/e-CF 1\/41/).waitFor();
  await workbench.command('Référentiel: Exporter en Word');
  await workbench.notification('« menuiserie.docx » est exporté.').waitFor();
  expect(await workbench.dialog.isVisible()).toBe(false);
  const xml = textIn(join(window.folder, 'menuiserie.docx'), 'word/document.xml');
  expect(xml).toContain('Disposer les postes de travail');
  expect(xml).toContain('Expliquer un geste technique');
});

it('replaces its own earlier Word file, with what was typed since and not yet saved', async () => {
  const { workbench } = window;
  const editor = await workbench.open('accueil.ref');
  await editor.goTo(placeOf(texte('accueil.ref'), '‸Accueillir les participants'));
  await editor.insert('Bien ');
  await editor.line('"Bien Accueillir').waitFor();
  await workbench.clearNotifications();
  await workbench.command('Référentiel: Exporter en Word');
  await workbench.notification('« menuiserie.docx » est exporté.').waitFor();
  expect(textIn(join(window.folder, 'menuiserie.docx'), 'word/document.xml')).toContain('Bien Accueillir');
  expect(window.read('accueil.ref')).not.toContain('Bien');
});

it('writes the JSON of the certification', async () => {
  const { workbench } = window;
  await workbench.clearNotifications();
  await workbench.command('Référentiel: Exporter en JSON');
  await workbench.notification('« menuiserie.json » est exporté.').waitFor();
  const json = JSON.parse(window.read('menuiserie.json'));
  expect(json).toMatchObject({ code: 'MEN', intitule: 'Conduire un atelier de menuiserie partagé' });
  expect(json.version).toEqual(expect.anything());
});

it('asks before it replaces a file that it did not write', async () => {
  const { workbench } = window;
  await workbench.open('ebauche.ref');
  await workbench.status(/brouillon/).waitFor();
  await workbench.command('Référentiel: Exporter en JSON');
  await workbench.dialog.filter({ hasText: '« ebauche.json » existe déjà' }).waitFor();
  await workbench.page.keyboard.press('Escape');
  await workbench.dialog.waitFor({ state: 'hidden' });
  expect(window.read('ebauche.json')).toBe('{ "mien": true }\n');
});

staysHome(window);
