// Takes the pictures of the documentation: `npm run pictures`. Nothing else writes docs/images.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startCodeServer } from './code-server.ts';
import { ATELIER } from './fixtures.ts';
import { ROOT, vsix } from './locations.ts';
import { Sandbox } from './sandbox.ts';
import { USER_SETTINGS } from './user-settings.ts';
import { placeOf } from './workbench/place.ts';
import { Session } from './workbench/session.ts';
import type { Workbench } from './workbench/workbench.ts';

const EXEMPLE = 'architecte-services-numeriques.ref';
const TEXTE = readFileSync(join(ROOT, 'examples', EXEMPLE), 'utf8');
const THEMES = { clair: 'Default Light Modern', sombre: 'Default Dark Modern' };

const sandbox = new Sandbox();
const folder = sandbox.copy(join(ROOT, 'examples'), 'référentiels');
sandbox.copy(ATELIER, 'référentiels');
const server = await startCodeServer(sandbox, vsix(), join(sandbox.root, 'code-server.log'));

/** Opens a window in a theme, without a side bar, and closes it after what is done in it. */
async function inTheme(theme: keyof typeof THEMES, act: (workbench: Workbench) => Promise<void>): Promise<void> {
  const settings = { ...USER_SETTINGS, 'workbench.colorTheme': THEMES[theme], 'editor.fontSize': 13 };
  sandbox.write(JSON.stringify(settings), 'user', 'User', 'settings.json');
  const url = `${server.origin}/?folder=${encodeURIComponent(folder)}`;
  const session = await Session.open(sandbox.folder('profiles'), url);
  try {
    await act(session.workbench);
  } finally {
    await session.close();
  }
}

async function picture(workbench: Workbench, name: string): Promise<void> {
  const path = join(ROOT, 'docs', 'images', `${name}.png`);
  // Nothing under the pointer lights up.
  await workbench.page.mouse.move(0, 0);
  await workbench.page.screenshot({ path, animations: 'disabled' });
  console.log(path);
}

async function besideText(workbench: Workbench): Promise<void> {
  const editor = await workbench.open(EXEMPLE);
  await workbench.status(/exportable/).waitFor();
  await workbench.command('View: Toggle Primary Side Bar Visibility');
  await workbench.command('Référentiel: Afficher l’aperçu sur le côté');
  await workbench.preview.table.waitFor();
  await editor.goTo(placeOf(TEXTE, 'compétence C1‸ '));
  await workbench.preview.current.first().waitFor();
  await editor.line('réf e-CF A.1').filter({ hasText: 'Systèmes' }).first().waitFor();
}

async function alone(workbench: Workbench): Promise<void> {
  await workbench.open(EXEMPLE);
  await workbench.status(/exportable/).waitFor();
  await workbench.command('View: Toggle Primary Side Bar Visibility');
  await workbench.command('Référentiel: Afficher l’aperçu');
  await workbench.preview.table.waitFor();
}

try {
  await inTheme('clair', async (workbench) => {
    await besideText(workbench);
    await picture(workbench, 'editeur-clair');
  });
  await inTheme('sombre', async (workbench) => {
    await besideText(workbench);
    await picture(workbench, 'editeur-sombre');
  });
  await inTheme('clair', async (workbench) => {
    await alone(workbench);
    await picture(workbench, 'apercu');
    await workbench.preview.tab('Couverture e-CF').click();
    await workbench.preview.coverage.locator('li.case').first().waitFor();
    await picture(workbench, 'ecf');
  });
  await inTheme('clair', async (workbench) => {
    const editor = await workbench.open('ebauche.ref');
    await editor.squiggles('error').first().waitFor();
    await workbench.command('Problems: Focus on Problems View');
    const texte = readFileSync(join(ATELIER, 'ebauche.ref'), 'utf8');
    await editor.goTo(placeOf(texte, 'évaluée par ENTRE‸TEIN'));
    await editor.openQuickFixes();
    await picture(workbench, 'correctif');
  });
  await inTheme('clair', async (workbench) => {
    const editor = await workbench.open('menuiserie.ref');
    await workbench.status(/exportable/).waitFor();
    const texte = readFileSync(join(ATELIER, 'menuiserie.ref'), 'utf8');
    await editor.goTo(placeOf(texte, 'évaluée par E2‸'));
    await editor.press('Enter');
    await editor.type('réf e-CF ');
    await editor.suggestions.nth(5).waitFor();
    await picture(workbench, 'completion');
  });
} finally {
  await server.stop();
}
