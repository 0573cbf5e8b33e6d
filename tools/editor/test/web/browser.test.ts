import { expect, it } from 'vitest';
import { texte } from '../../src/fixtures.ts';
import { ImportReport } from '../../src/workbench/import-report.ts';
import { placeOf } from '../../src/workbench/place.ts';
import { staysHome, webWindow } from '../support/window.ts';

const window = webWindow();
const MENUISERIE = texte('menuiserie.ref');

it('starts without any Node and reads both files of the certification', async () => {
  const { workbench } = window;
  const editor = await workbench.open('menuiserie.ref');
  await workbench.status(/e-CF 1\/41\s+exportable/).waitFor();
  await editor.lens('évalue 2 compétences').waitFor();
});

it('underlines a mistake and says in French what it is', async () => {
  const { workbench } = window;
  const editor = await workbench.open('ebauche.ref');
  await editor.squiggles('error').first().waitFor();
  await workbench.command('Problems: Focus on Problems View');
  await workbench.problem('« ENTRETEIN » ne désigne aucune épreuve').waitFor();
});

it('remarks on the first word of a competence once it is saved: the dictionary came along', async () => {
  const { workbench } = window;
  const editor = await workbench.open('accueil.ref');
  await workbench.filterProblems('accueil.ref');
  await editor.goTo(placeOf(texte('accueil.ref'), 'compétence C3 "‸Expliquer'));
  await editor.insert('Planification des séances et ');
  await editor.save();
  await workbench.problem('La compétence commence par « Planification »').waitFor();
  await workbench.filterProblems('');
});

it('shows what an e-CF code means under the pointer', async () => {
  const { workbench } = window;
  const editor = await workbench.open('menuiserie.ref');
  await editor.goTo(placeOf(MENUISERIE, 'réf e-CF A.‸5'));
  await editor.hoverSaying(/Conception de l.architecture/);
});

it('goes from an e-CF code into the built-in catalogue', async () => {
  const { workbench } = window;
  const editor = await workbench.open('menuiserie.ref');
  await editor.goTo(placeOf(MENUISERIE, 'réf e-CF A.‸5'));
  await editor.press('F12');
  await workbench.editor('e-cf.ref').line('entrée A.5').waitFor();
});

it('offers the codes of e-CF and takes one by the keyboard', async () => {
  const { workbench } = window;
  const editor = await workbench.open('menuiserie.ref');
  await editor.goTo(placeOf(MENUISERIE, 'évaluée par E2‸'));
  await editor.press('Enter');
  await editor.type('réf e-CF B.3');
  await editor.suggestions.filter({ hasText: /^B\.3/ }).and(editor.focusedSuggestion).waitFor();
  await editor.press('Tab');
  await editor.line('réf e-CF B.3').filter({ hasText: 'niveau 1' }).waitFor();
  await workbench.status(/e-CF 2\/41/).waitFor();
});

it('exports the JSON and opens it', async () => {
  const { workbench } = window;
  await workbench.command('Référentiel: Exporter en JSON');
  const said = workbench.notification('« menuiserie.json » est exporté.');
  await said.getByRole('button', { name: 'Ouvrir' }).click();
  await workbench.editor('menuiserie.json').line('"code": "MEN"').waitFor();
});

it('exports the web page', async () => {
  const { workbench } = window;
  await workbench.open('menuiserie.ref');
  await workbench.command('Référentiel: Exporter en page web');
  await workbench.notification('« menuiserie.html » est exporté.').waitFor();
  await workbench.clearNotifications();
  const editor = await workbench.open('menuiserie.html');
  await editor.line('Conduire un atelier de menuiserie partagé').first().waitFor();
});

it('imports a Word file without any Node', async () => {
  const { workbench } = window;
  await workbench.importFromMenu('referentiel-cycles.docx');
  await workbench.editor('referentiel-cycles.ref').line('activité A1').waitFor();
  const report = new ImportReport(workbench.page);
  await report.main.getByText('2 compétences').waitFor();
  // Only one panel may be open for the next test to find its own.
  const tab = workbench.tab(/referentiel-cycles\.docx/);
  await tab.click({ button: 'middle' });
  await tab.waitFor({ state: 'hidden' });
});

it('previews the table, which follows the text', async () => {
  const { workbench } = window;
  const editor = await workbench.open('menuiserie.ref');
  await workbench.command('Référentiel: Afficher l’aperçu sur le côté');
  await workbench.preview.passage('Expliquer un geste technique').first().waitFor();
  await editor.goTo(placeOf(MENUISERIE, 'zone d’évolution dégagée‸.'));
  await editor.type(' et balisée');
  const changed = workbench.preview.passage('zone d’évolution dégagée et balisée.').first();
  await changed.click();
  await editor.caretOnLine(placeOf(MENUISERIE, '‸critère CE1.1').line);
  expect(await workbench.preview.table.locator('th').count()).toBeGreaterThan(3);
});

staysHome(window);
