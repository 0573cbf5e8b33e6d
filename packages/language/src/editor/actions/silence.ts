import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import type { Finding } from '../../check/finding.js';
import { isFixed } from '../../config/rule-settings.js';
import { writeSeverity } from '../../config/write-setting.js';
import { type EditorContext, said } from '../context.js';
import { diagnostics } from '../diagnostics.js';
import { workspaceEdit } from './workspace-edit.js';

/**
 * « Ne plus signaler X dans ce projet »: turns a rule off in the configuration. Not for errors, which would stay in the
 * document; nor where there is no configuration yet: the file would change which folders belong together.
 */
export function silence(context: EditorContext, finding: Finding): CodeAction[] {
  const { snapshot, file } = context;
  const { rule, severity } = finding;
  if (severity === 'error' || isFixed({ id: rule })) return [];
  const config = snapshot.configOf(snapshot.certificationOf(file)?.source.main.uri ?? file.uri);
  const edits = config && writeSeverity(config, rule, 'off');
  if (!edits?.length) return [];
  const title = {
    fr: `Ne plus signaler ${rule} dans ce projet`,
    en: `Do not tell ${rule} any more in this project`,
  };
  return [
    {
      title: said(context, title),
      kind: CodeActionKind.QuickFix,
      diagnostics: diagnostics(context, [finding]),
      edit: workspaceEdit(edits),
    },
  ];
}
