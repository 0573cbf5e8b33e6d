import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { textIn } from '../../src/unpack.ts';
import { paragraph, wordFile } from '../../src/word-file.ts';
import { desktopWindow, staysHome } from '../support/window.ts';

const window = desktopWindow();
window.write(
  'maison.docx',
  wordFile(
    paragraph('École des métiers du bois – dossier de {{titre}}'),
    paragraph('{{tableau}}'),
    paragraph('Visa : {{visa}}'),
  ),
);
window.write('.vscode/settings.json', '{ "referentiel.gabarit": "maison.docx" }\n');

it('writes the Word file in the house template of the settings, and says what to look at in it', async () => {
  const { workbench } = window;
  await workbench.open('menuiserie.ref');
  await workbench.status(/e-CF 1\/41/).waitFor();
  await workbench.command('Référentiel: Exporter en Word');
  await workbench.notification('« menuiserie.docx » est exporté.').waitFor();
  await workbench.notification(/\{\{visa\}\}/).waitFor();
  const xml = textIn(join(window.folder, 'menuiserie.docx'), 'word/document.xml');
  expect(xml).toContain('dossier de Conduire un atelier de menuiserie partagé');
  expect(xml).toContain('Disposer les postes de travail');
  expect(xml).not.toContain('ÉLÉMENTS COMPLÉMENTAIRES');
});

it('says which setting to mend when the template is not there, and writes nothing', async () => {
  const { workbench } = window;
  rmSync(join(window.folder, 'maison.docx'));
  await workbench.open('ebauche.ref');
  await workbench.status(/brouillon/).waitFor();
  await workbench.command('Référentiel: Exporter en Word');
  await workbench.notification('Le gabarit « maison.docx » est introuvable').getByText('referentiel.gabarit').waitFor();
  expect(window.has('ebauche.docx')).toBe(false);
});

staysHome(window);
