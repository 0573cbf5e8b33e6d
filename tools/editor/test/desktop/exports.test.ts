import { readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { axeFindings } from '../../src/axe.ts';
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

it('writes a web page in which axe finds nothing wrong', async () => {
  const { workbench } = window;
  await workbench.clearNotifications();
  await workbench.command('Référentiel: Exporter en page web');
  await workbench.notification('« menuiserie.html » est exporté.').waitFor();
  const { findings, judged } = await axeFindings(workbench.page.context(), join(window.folder, 'menuiserie.html'));
  expect(findings).toEqual([]);
  expect(judged).toBeGreaterThan(20);
});

it('writes both files of the texts of the fiche, and the workbook', async () => {
  const { workbench } = window;
  await workbench.clearNotifications();
  await workbench.command('Référentiel: Exporter les textes de la fiche');
  await workbench.notification('« menuiserie.fiche.html » et « menuiserie.fiche.md » sont exportés.').waitFor();
  expect(window.read('menuiserie.fiche.md')).toContain('Disposer les postes de travail');
  await workbench.clearNotifications();
  await workbench.command('Référentiel: Exporter en Excel');
  await workbench.notification('« menuiserie.xlsx » est exporté.').waitFor();
  expect(textIn(join(window.folder, 'menuiserie.xlsx'), 'xl/workbook.xml')).toContain('Critères');
});

it('writes a draft with the remarks in its margin, and warns of the errors left', async () => {
  const { workbench } = window;
  await workbench.open('ebauche.ref');
  await workbench.status(/brouillon/).waitFor();
  await workbench.clearNotifications();
  await workbench.command('Référentiel: Exporter un brouillon commenté en Word');
  await workbench.notification('« ebauche.docx » est exporté. Il reste 1 erreur').waitFor();
  const file = join(window.folder, 'ebauche.docx');
  expect(textIn(file, 'word/comments.xml')).toContain('ENTRETEIN');
  expect(textIn(file, 'word/document.xml')).toContain('<w:commentReference ');
  expect(textIn(file, 'word/header1.xml')).toContain('BROUILLON');
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

it('keeps both when told so, then goes on writing beside without a question', async () => {
  const { workbench } = window;
  await workbench.clearNotifications();
  await workbench.command('Référentiel: Exporter en JSON');
  await workbench.dialog.getByRole('button', { name: 'Garder les deux' }).click();
  await workbench.notification('« ebauche-export.json » est exporté.').waitFor();
  await workbench.clearNotifications();
  await workbench.command('Référentiel: Exporter en JSON');
  await workbench.notification('« ebauche-export.json » est exporté.').waitFor();
  expect(await workbench.dialog.isVisible()).toBe(false);
  expect(window.read('ebauche.json')).toBe('{ "mien": true }\n');
});

it('asks to close a document that is open in Word, and replaces it once it is closed', async () => {
  const { workbench } = window;
  const before = window.read('ebauche-export.json');
  window.write('~$bauche.docx', '');
  await workbench.clearNotifications();
  await workbench.command('Référentiel: Exporter en Word');
  const question = workbench.dialog.filter({ hasText: '« ebauche.docx » est ouvert dans Word' });
  await question.waitFor();
  rmSync(join(window.folder, '~$bauche.docx'));
  await question.getByRole('button', { name: 'Recommencer' }).click();
  await workbench.notification('« ebauche.docx » est exporté.').waitFor();
  expect(window.read('ebauche-export.json')).toBe(before);
  expect(readdirSync(window.folder).filter((name) => name.includes('tmp'))).toEqual([]);
});

it('says why a document cannot be written, and tries again when asked to', async () => {
  const { workbench } = window;
  await workbench.open('ebauche.ref');
  await workbench.clearNotifications();
  // A link that goes in circles is refused whoever asks.
  symlinkSync('ebauche.csv', join(window.folder, 'ebauche.csv'));
  await workbench.command('Référentiel: Exporter en CSV');
  const refused = workbench.notification('« ebauche.csv » n’a pas pu être écrit : ce lien tourne en rond');
  await refused.waitFor();
  rmSync(join(window.folder, 'ebauche.csv'));
  await refused.getByRole('button', { name: 'Recommencer' }).click();
  await workbench.notification('« ebauche.csv » est exporté.').waitFor();
});

staysHome(window);
