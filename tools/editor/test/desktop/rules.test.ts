import { expect, it } from 'vitest';
import { texte } from '../../src/fixtures.ts';
import { placeOf } from '../../src/workbench/place.ts';
import { desktopWindow, staysHome } from '../support/window.ts';

const window = desktopWindow();
const ACCUEIL = texte('accueil.ref');
const REMARK = 'Commencez par un verbe d’action à l’infinitif';

it('remarks on wording at the save, not while the sentence is written', async () => {
  const { workbench } = window;
  const editor = await workbench.open('accueil.ref');
  await workbench.filterProblems('accueil.ref');
  await workbench.problem('STR-07').first().waitFor();
  await editor.goTo(placeOf(ACCUEIL, 'compétence C3 "‸Expliquer'));
  await editor.insert('Explique un geste puis ');
  // What is wrong with the structure is told with each key: by then the rest would be too.
  await editor.goTo(placeOf(ACCUEIL, 'évaluée par E1‸'));
  await editor.type('9');
  await workbench.problem('« E19 »').waitFor();
  expect(await workbench.problem(REMARK).count()).toBe(0);
  await editor.press('Backspace');
  await workbench.problem('« E19 »').waitFor({ state: 'hidden' });
  await editor.save();
  await workbench.problem(REMARK).waitFor();
});

it('mends a remark, and forgets it then', async () => {
  const { workbench } = window;
  const editor = await workbench.open('accueil.ref');
  await editor.goTo(placeOf(ACCUEIL, 'compétence C3 "‸'));
  await editor.quickFix('Écrire « Expliquer »');
  await editor.line('C3 "Expliquer un geste puis Expliquer').waitFor();
  await workbench.problem(REMARK).waitFor({ state: 'hidden' });
  await editor.save();
  await window.onDisk('accueil.ref').toContain('C3 "Expliquer un geste puis Expliquer');
  expect(await workbench.problem(REMARK).count()).toBe(0);
});

it('follows the configuration of the project, saved or not', async () => {
  const { workbench } = window;
  await workbench.filterProblems('STR-07');
  await workbench.problem('Ce bloc').first().waitFor();
  window.write('referentiel.config.json', '{ "rules": { "STR-07": "off" } }\n');
  await workbench.problem('Ce bloc').first().waitFor({ state: 'hidden' });
  const config = await workbench.open('referentiel.config.json');
  await config.goTo({ line: 1, column: 15 });
  await config.type('9');
  await config.line('"9STR-07"').waitFor();
  await workbench.problem('La règle « 9STR-07 » n’existe pas').waitFor();
  await workbench.problem('Ce bloc').first().waitFor();
  await config.press('Backspace');
  await workbench.problem('Ce bloc').first().waitFor({ state: 'hidden' });
});

staysHome(window);
