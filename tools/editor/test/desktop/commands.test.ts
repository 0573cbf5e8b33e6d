import { expect, it } from 'vitest';
import { texte } from '../../src/fixtures.ts';
import { placeOf } from '../../src/workbench/place.ts';
import { desktopWindow, staysHome } from '../support/window.ts';

const window = desktopWindow();

it('lists the elements of the certification under their bloc and activity, and leads to them', async () => {
  const { workbench } = window;
  const editor = await workbench.open('menuiserie.ref');
  await workbench.status(/e-CF 1\/41/).waitFor();
  const plan = await workbench.view('Référentiel');
  await plan.getByRole('treeitem', { name: /^BC1, Préparer l’atelier/ }).waitFor();
  const bloc = plan.getByRole('treeitem', { name: /^BC2, Accueillir/ });
  await bloc.click();
  await workbench.editor('accueil.ref').shown();
  await workbench.open('menuiserie.ref');
  await editor.goTo(placeOf(texte('menuiserie.ref'), 'critère CE2.‸1'));
  await plan.locator('.monaco-list-row.selected', { hasText: 'C2' }).waitFor();
});

it('renumbers the codes, once the author agrees', async () => {
  const { workbench } = window;
  const editor = await workbench.open('menuiserie.ref');
  await editor.goTo(placeOf(texte('menuiserie.ref'), 'compétence C2‸'));
  await editor.type('0');
  await editor.line('compétence C20').waitFor();
  await editor.save();
  await window.onDisk('menuiserie.ref').toContain('compétence C20 ');
  await workbench.command('Référentiel: Renuméroter les codes…');
  await workbench.dialog.filter({ hasText: 'C20' }).waitFor();
  await workbench.dialog.getByRole('button', { name: 'Renuméroter' }).click();
  await editor.line('compétence C20').waitFor({ state: 'detached' });
  await editor.save();
  await window.onDisk('menuiserie.ref').toBe(texte('menuiserie.ref'));
});

it('cleans what was copied from Word before it pastes it', async () => {
  const { workbench } = window;
  const editor = await workbench.open('accueil.ref');
  await editor.goTo(placeOf(texte('accueil.ref'), 'sans aide‸.'));
  await editor.type(' ');
  const copied = 'ni hési\u00adta\u00adtion\r\naucune';
  await workbench.page.evaluate((text) => navigator.clipboard.writeText(text), copied);
  await editor.press('Control+Alt+v');
  await editor.line('sans aide ni hésitation aucune.').waitFor();
});

it('opens the walkthrough with its five steps', async () => {
  const { workbench } = window;
  await workbench.command('Référentiel: Premiers pas');
  const steps = workbench.page.locator('.getting-started-step');
  await steps.filter({ hasText: 'Créer un référentiel' }).waitFor();
  expect(await steps.count()).toBe(5);
  expect(await steps.last().textContent()).toContain('Word');
});

it('opens the catalogue of e-CF', async () => {
  const { workbench } = window;
  await workbench.command('Référentiel: Ouvrir le catalogue e-CF');
  await workbench.editor('e-cf.ref').line('catalogue e-CF').waitFor();
});

staysHome(window);
