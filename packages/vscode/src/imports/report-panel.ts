import type { ImportedText } from '@referentiel/server/protocol';
import { type Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import { langue, say } from '../langue.js';
import { nonce } from '../preview/nonce.js';
import { openPlace } from '../preview/open-place.js';
import { readFromPage } from '../preview/shared/messages.js';
import { reportHtml } from './report-page.js';

/** The report on screen and the text that it is about: the next import takes its place. */
let current: { panel: WebviewPanel; target: Uri } | undefined;

function panelFor(target: Uri): WebviewPanel {
  if (current) {
    current.target = target;
    current.panel.reveal(undefined, true);
    return current.panel;
  }
  const panel = window.createWebviewPanel(
    'referentiel.import',
    '',
    { viewColumn: ViewColumn.Beside, preserveFocus: true },
    { enableScripts: true, localResourceRoots: [], enableFindWidget: true, retainContextWhenHidden: true },
  );
  panel.webview.onDidReceiveMessage((message) => show(message, panel));
  panel.onDidDispose(() => {
    current = undefined;
  });
  current = { panel, target };
  return panel;
}

/** A place that the author turned to in the report. */
async function show(message: unknown, panel: WebviewPanel): Promise<void> {
  const asked = readFromPage(message);
  if (asked?.type !== 'ouvrir' || !current) return;
  const { place, cible } = asked;
  try {
    await openPlace(current.target.toString(), { place, cible, preview: panel.viewColumn, onGoing: () => undefined });
  } catch {
    const gone = say({
      fr: 'Le texte importé ne s’ouvre plus\u00a0: il a été déplacé ou supprimé.',
      en: 'The imported text does not open any more: it was moved or deleted.',
    });
    await window.showWarningMessage(gone);
  }
}

/** Shows the report of an import beside the text that was made; its places lead there. */
export function showReport(document: string, report: ImportedText, target: Uri): void {
  const panel = panelFor(target);
  panel.title = say({ fr: `Import\u00a0: ${document}`, en: `Import: ${document}` });
  panel.webview.html = reportHtml({ document, report, nonce: nonce(), langue: langue() });
}
