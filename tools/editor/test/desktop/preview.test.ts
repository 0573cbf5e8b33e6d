import { expect, it } from 'vitest';
import { texte } from '../../src/fixtures.ts';
import { placeOf } from '../../src/workbench/place.ts';
import { desktopWindow, staysHome } from '../support/window.ts';

const window = desktopWindow();
const MENUISERIE = texte('menuiserie.ref');

it('shows the official table beside the text, and leaves the keyboard to the author', async () => {
  const { workbench } = window;
  const editor = await workbench.open('menuiserie.ref');
  await workbench.status(/e-CF 1\/41/).waitFor();
  await workbench.command('Référentiel: Afficher l’aperçu sur le côté');
  await workbench.tab(/Aperçu : /).waitFor();
  await workbench.preview.passage('Disposer les postes de travail').first().waitFor();
  await workbench.preview.passage('Expliquer un geste technique').first().waitFor();
  await editor.root.and(workbench.page.locator('.focused')).waitFor();
});

it('changes while the author types', async () => {
  const { workbench } = window;
  const editor = workbench.editor('menuiserie.ref');
  await editor.goTo(placeOf(MENUISERIE, 'zone d’évolution dégagée‸.'));
  await editor.type(' et balisée');
  await workbench.preview.passage('zone d’évolution dégagée et balisée.').first().waitFor();
});

it('leads from a cell into its text, with nothing selected', async () => {
  const { workbench } = window;
  await workbench.preview.passage('Le plan couvre toutes les machines').first().click();
  await workbench.editor('menuiserie.ref').caretAt(placeOf(MENUISERIE, 'critère CE2.1 "‸Le plan'));
});

it('leads from a cell into the other file of the certification', async () => {
  const { workbench } = window;
  await workbench.preview.passage('Le débutant refait le geste').first().click();
  await workbench.editor('accueil.ref').shown();
  await workbench.editor('accueil.ref').caretAt(placeOf(texte('accueil.ref'), 'critère CE3.1 "‸'));
});

it('marks the cell of the line where the cursor stands', async () => {
  const { workbench } = window;
  const editor = await workbench.open('menuiserie.ref');
  await editor.goTo(placeOf(MENUISERIE, 'Disposer ‸les postes'));
  await workbench.preview.current.filter({ hasText: 'Disposer les postes' }).waitFor();
  await editor.goTo(placeOf(MENUISERIE, 'Planifier ‸l’entretien'));
  await workbench.preview.current.filter({ hasText: 'Planifier l’entretien' }).waitFor();
  await workbench.preview.current.filter({ hasText: 'Disposer les postes' }).waitFor({ state: 'detached' });
});

it('turns to the certification whose text the author opens, and back', async () => {
  const { workbench } = window;
  await workbench.open('ebauche.ref');
  await workbench.tab(/Aperçu : EBA/).waitFor();
  await workbench.open('menuiserie.ref');
  await workbench.tab(/Aperçu : MEN/).waitFor();
  expect(await workbench.tab(/Aperçu : /).count()).toBe(1);
});

it('pictures the coverage of e-CF', async () => {
  const { workbench } = window;
  await workbench.preview.tab('Couverture e-CF').click();
  const cells = workbench.preview.coverage.locator('li.case:not([data-retiree])');
  await cells.filter({ hasText: 'A.5' }).waitFor();
  expect(await cells.count()).toBe(41);
});

staysHome(window);
