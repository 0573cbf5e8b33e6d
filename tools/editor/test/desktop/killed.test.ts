import { expect, inject, it } from 'vitest';
import { texte } from '../../src/fixtures.ts';
import { languageServersIn } from '../../src/language-servers.ts';
import { Sandbox } from '../../src/sandbox.ts';
import { placeOf } from '../../src/workbench/place.ts';
import { desktopWindow, staysHome } from '../support/window.ts';

const window = desktopWindow();
const servers = () => languageServersIn(new Sandbox(inject('sandbox')).folder('extensions'));

it('starts the server again when it is killed, and tells of the text as it stands, saved or not', async () => {
  const { workbench } = window;
  const editor = await workbench.open('accueil.ref');
  await editor.goTo(placeOf(texte('accueil.ref'), 'évaluée par E1‸'));
  await editor.type('9');
  await editor.lens('E19 inconnue').waitFor();

  const before = servers();
  expect(before).not.toEqual([]);
  for (const pid of before) process.kill(pid, 'SIGKILL');
  await workbench.notification('Le serveur de Référentiel s’est arrêté').waitFor();
  await expect.poll(() => servers().filter((pid) => !before.includes(pid)), { timeout: 30_000 }).not.toEqual([]);

  await editor.type('8');
  await editor.lens('E198 inconnue').waitFor();
  await editor.squiggles('error').first().waitFor();
  expect(window.read('accueil.ref')).toBe(texte('accueil.ref'));
  await editor.press('Backspace');
  await editor.press('Backspace');
  await editor.squiggles('error').first().waitFor({ state: 'hidden' });
});

staysHome(window);
