import type { Place } from '@referentiel/model';
import { modify } from 'jsonc-parser';
import { TextDocument } from 'langium';
import type { Severity } from '../rules/rule.js';
import type { ProjectConfig } from './configs.js';

/**
 * The edits that give a rule a severity in a configuration, which keeps its comments, its parameters and its form; undefined
 * for one that cannot be read, since nobody knows then where the setting goes.
 */
export function writeSeverity(
  { uri, text, findings, values }: ProjectConfig,
  rule: string,
  severity: Severity | 'off',
): { place: Place; newText: string }[] | undefined {
  if (findings.some((finding) => finding.rule === 'CFG-01')) return undefined;
  const document = TextDocument.create(uri, 'jsonc', 0, text);
  const path = Object.keys(values.rules[rule]?.parameters ?? {}).length ? ['rules', rule, 'severity'] : ['rules', rule];
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const formattingOptions = { tabSize: 2, insertSpaces: true, eol };
  return modify(text, path, severity, { formattingOptions }).map(({ offset, length, content }) => ({
    place: {
      uri,
      range: { start: document.positionAt(offset), end: document.positionAt(offset + length) },
    },
    newText: content,
  }));
}
