import { expect, it } from 'vitest';
import { texte } from '../../src/fixtures.ts';
import { placeOf } from '../../src/workbench/place.ts';
import { desktopWindow, staysHome } from '../support/window.ts';

const window = desktopWindow();

it('starts with the first .ref file and says in the status bar how the certification stands', async () => {
  const { workbench } = window;
  await workbench.open('menuiserie.ref');
  await workbench.status(/e-CF 1\/41\s+exportable/).waitFor();
});

it('underlines a mistake and lists it, in French and with the code of its rule', async () => {
  const { workbench } = window;
  const editor = await workbench.open('ebauche.ref');
  await workbench.status(/brouillon/).waitFor();
  await editor.squiggles('error').first().waitFor();
  await workbench.command('Problems: Focus on Problems View');
  const problem = workbench.problem('« ENTRETEIN » ne désigne aucune épreuve');
  await problem.waitFor();
  expect(await problem.textContent()).toContain('REF-01');
});

it('mends a mistake by the keyboard alone, and forgets it then', async () => {
  const { workbench } = window;
  const editor = await workbench.open('ebauche.ref');
  await editor.goTo(placeOf(texte('ebauche.ref'), 'évaluée par ENTRE‸TEIN'));
  await editor.quickFix('Remplacer par ENTRETIEN');
  await editor.line('évaluée par ENTRETIEN').waitFor();
  await workbench.problem('« ENTRETEIN »').waitFor({ state: 'hidden' });
  await editor.squiggles('error').waitFor({ state: 'hidden' });
  await workbench.status(/exportable/).waitFor();
  await editor.save();
  await window.onDisk('ebauche.ref').toBe(texte('ebauche.ref').replace('ENTRETEIN', 'ENTRETIEN'));
});

it('finds a new mistake while it is typed', async () => {
  const { workbench } = window;
  const editor = await workbench.open('accueil.ref');
  await editor.goTo(placeOf(texte('accueil.ref'), 'évaluée par E1‸'));
  await editor.type('9');
  await workbench.problem('« E19 »').waitFor();
  await editor.press('Backspace');
  await workbench.problem('« E19 »').waitFor({ state: 'hidden' });
});

staysHome(window);
