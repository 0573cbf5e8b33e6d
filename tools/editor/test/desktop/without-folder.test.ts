import { expect, it } from 'vitest';
import { desktopWindow, staysHome } from '../support/window.ts';

const window = desktopWindow({ alone: 'ebauche.ref' });

it('checks a file that is opened without a folder', async () => {
  const { workbench } = window;
  const editor = workbench.editor('ebauche.ref');
  await editor.shown();
  await editor.squiggles('error').first().waitFor();
  await workbench.status(/brouillon/).waitFor();
});

it('finds the mistakes of a text that was never saved', async () => {
  const { workbench } = window;
  await workbench.command('Référentiel: Nouveau référentiel…');
  await workbench.answer('Intitulé de la certification', 'Animer un fablab');
  await workbench.answer('Code de la certification', 'FAB');
  await workbench.pick('RNCP');
  await workbench.pick('6');
  await workbench.answer('Nom du certificateur', 'Institut du bois');
  const editor = workbench.editor('Untitled-1');
  await editor.shown();
  await editor.line('certification FAB "Animer un fablab"').waitFor();
  await editor.line('certificateur "Institut du bois"').waitFor();
  await workbench.status(/exportable/).waitFor();
  await editor.press('Control+End');
  await editor.insert('\nbloc BC1 "Bloc" { évalué par E8 }\n');
  await workbench.filterProblems('E8');
  await workbench.problem('« E8 » ne désigne aucune épreuve').waitFor();
  expect(await workbench.tab(/Untitled-1/).count()).toBe(1);
});

staysHome(window);
