import { commands, languages, type QuickPickItem, Uri, window } from 'vscode';
import { say } from '../langue.js';
import { rulesOf } from '../rule-ids.js';

/** The rule to explain: that of the problem at the cursor when there is one alone, else the author picks. */
async function chosenRule(): Promise<string | undefined> {
  const editor = window.activeTextEditor;
  if (!editor) return undefined;
  const problems = languages.getDiagnostics(editor.document.uri).filter(({ source }) => source === 'Référentiel');
  const here = rulesOf(problems.filter(({ range }) => range.contains(editor.selection.active)));
  if (here.length === 1) return here[0]?.id;
  const items: QuickPickItem[] = (here.length ? here : rulesOf(problems)).map(({ id, message }) => ({
    label: id,
    detail: message,
  }));
  if (items.length === 0) {
    const none = say({ fr: 'Rien n’est signalé dans ce fichier.', en: 'Nothing is reported in this file.' });
    await window.showInformationMessage(none);
    return undefined;
  }
  const placeHolder = say({ fr: 'Règle à expliquer', en: 'Rule to explain' });
  return (await window.showQuickPick(items, { placeHolder, matchOnDetail: true }))?.label;
}

/** Opens the page of a rule: what it checks, why, a wrong and a right example. */
export async function expliquerRegle(id: unknown): Promise<void> {
  const rule = typeof id === 'string' ? id : await chosenRule();
  if (rule === undefined) return;
  await commands.executeCommand('markdown.showPreview', Uri.parse(`builtin:/regles/${rule}.md`));
}
