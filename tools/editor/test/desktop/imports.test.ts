import { expect, it } from 'vitest';
import { FICHE_CYCLES } from '../../src/word-file.ts';
import { ImportReport } from '../../src/workbench/import-report.ts';
import { desktopWindow, staysHome } from '../support/window.ts';

const window = desktopWindow();
window.write(
  'ancienne-fiche.json',
  `${JSON.stringify({
    version: 1,
    code: 'ANC',
    intitule: 'Réparer des vélos',
    competences: [{ code: 'C1', enonce: 'Régler un frein à disque pour rendre un vélo sûr.' }],
  })}\n`,
);
window.write(
  'fiche-cycles.html',
  `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Mécanicien de cycles</title></head><body>
<table><tr><th>REFERENTIEL D’ACTIVITES</th><th>REFERENTIEL DE COMPETENCES</th><th colspan="2">REFERENTIEL D’EVALUATION</th></tr>
<tr><th></th><th></th><th>MODALITES D’EVALUATION</th><th>CRITERES D’EVALUATION</th></tr>
<tr><td>A1 – Réglage des freins</td><td>C1.1 Régler un frein à disque afin de rendre un vélo sûr.</td>
<td>Mise en situation professionnelle.</td><td>CE1 Le disque ne frotte pas.</td></tr></table>
<p>Document de travail, à compléter par le comité.</p></body></html>\n`,
);
window.write('referentiel-cycles.docx', FICHE_CYCLES);
window.write('abimee.json', '{ "version": 1, "competences": 12 }\n');

it('makes a .ref of a document, opens it, and shows the report beside it', async () => {
  const { workbench } = window;
  // The menu has the command once the extension is known.
  await workbench.open('menuiserie.ref');
  await workbench.status(/e-CF 1\/41/).waitFor();
  await workbench.importFromMenu('ancienne-fiche.json');
  const editor = workbench.editor('ancienne-fiche.ref');
  await editor.shown();
  await editor.line('compétence C1').waitFor();
  expect(window.read('ancienne-fiche.ref')).toContain('certification ANC "Réparer des vélos"');
  const report = new ImportReport(workbench.page);
  await report.heading.getByText('Import de «\u00a0ancienne-fiche.json\u00a0»').waitFor();
  await report.main.getByText('1 compétence').waitFor();
  expect(await workbench.dialog.isVisible()).toBe(false);
});

it('leads from what was guessed to its place in the text', async () => {
  const { workbench } = window;
  await workbench.importFromMenu('fiche-cycles.html');
  const editor = workbench.editor('fiche-cycles.ref');
  await editor.line('mention').waitFor();
  const report = new ImportReport(workbench.page);
  const guessed = report.group(/^Deviné, à vérifier \(\d+\)$/);
  await guessed.getByText('Document de travail').waitFor();
  await report.show('Document de travail').click();
  const lines = window.read('fiche-cycles.ref').split('\n');
  await editor.caretOnLine(lines.findIndex((line) => line.includes('Document de travail')) + 1);
});

it('makes one of a Word file of the author’s', async () => {
  const { workbench } = window;
  await workbench.importFromMenu('referentiel-cycles.docx');
  const editor = workbench.editor('referentiel-cycles.ref');
  await editor.line('activité A1').waitFor();
  const text = window.read('referentiel-cycles.ref');
  expect(text).toContain('compétence C1.1 "Régler un frein à disque afin de rendre un vélo sûr."');
  expect(text.match(/^ *épreuve .*"Mise en situation professionnelle"/gm)).toHaveLength(1);
  expect(text).toContain('critère CE2 "Le client redit les gestes."');
  expect(text).toContain('Document de travail, à compléter par le comité.');
  const report = new ImportReport(workbench.page);
  await report.heading.getByText('Import de «\u00a0referentiel-cycles.docx\u00a0»').waitFor();
  await report.main.getByText('2 compétences').waitFor();
});

it('asks before it touches a .ref that is there, and keeps both when told so', async () => {
  const { workbench } = window;
  const before = window.read('ancienne-fiche.ref');
  await workbench.importFromMenu('ancienne-fiche.json');
  await workbench.dialog.filter({ hasText: '«\u00a0ancienne-fiche.ref\u00a0» existe déjà.' }).waitFor();
  await workbench.dialog.getByRole('button', { name: 'Garder les deux' }).click();
  await workbench.editor('ancienne-fiche-2.ref').shown();
  expect(window.read('ancienne-fiche-2.ref')).toBe(before);
  expect(window.read('ancienne-fiche.ref')).toBe(before);
});

it('says why a file is refused, and writes nothing', async () => {
  const { workbench } = window;
  await workbench.importFromMenu('abimee.json');
  await workbench.notification(/abimee\.json.*pas un export lisible.*\/competences/).waitFor();
  expect(window.has('abimee.ref')).toBe(false);
});

staysHome(window);
