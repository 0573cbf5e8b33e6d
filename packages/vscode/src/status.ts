import { SUMMARY, type Summary } from '@referentiel/server/protocol';
import { Disposable, StatusBarAlignment, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ask } from './ask.js';
import { type Follower, isReferentiel } from './follower.js';
import { langue } from './langue.js';
import { statusText } from './status-text.js';

/** The state of the certification in the status bar, while one of its files is being worked on; a click lists the problems. */
export function registerStatus(client: BaseLanguageClient, follower: Follower): Disposable {
  const item = window.createStatusBarItem('referentiel.etat', StatusBarAlignment.Left, 50);
  item.name = 'Référentiel';
  item.command = 'workbench.actions.view.problems';
  let asked = 0;
  const update = async () => {
    const rank = ++asked;
    const { document } = follower;
    const active = window.activeTextEditor?.document;
    const shown = document && (active === undefined || isReferentiel(active));
    const summary = shown ? await ask<Summary>(client, SUMMARY, document) : null;
    // An answer that comes after a later question is out of date.
    if (rank !== asked) return;
    if (!summary) {
      item.hide();
      return;
    }
    const { text, tooltip, spoken } = statusText(summary, langue());
    item.text = text;
    item.tooltip = tooltip;
    item.accessibilityInformation = { label: spoken, role: 'button' };
    item.show();
  };
  return Disposable.from(item, follower.onDidChange(update), window.onDidChangeActiveTextEditor(update));
}
