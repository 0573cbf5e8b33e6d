import type { Range } from '@referentiel/model';
import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import type { Finding } from '../../check/finding.js';
import type { ProjectConfig } from '../../config/configs.js';
import type { EditorContext, Reader } from '../context.js';
import { refactorings } from '../refactor/refactorings.js';
import { assume } from './assume.js';
import { explain } from './explain.js';
import { FIX_ALL_KIND, fixAll, fixAllOfRule, fixesOf } from './fixes.js';
import { silence } from './silence.js';
import { spellingActions } from './spelling.js';

/** Every kind of action that may be offered. */
export const CODE_ACTION_KINDS = [
  CodeActionKind.QuickFix,
  CodeActionKind.RefactorExtract,
  CodeActionKind.RefactorRewrite,
  FIX_ALL_KIND,
];

function isBefore(a: Range['start'], b: Range['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}

function touches(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

/** Corrections first, then what to know of the rules, each rule once. */
function quickFixes(context: EditorContext, findings: readonly Finding[]): CodeAction[] {
  const rules = [...new Map([...findings].reverse().map((finding) => [finding.rule, finding])).values()].reverse();
  return [
    ...findings.flatMap((finding) => [...fixesOf(context, finding), ...spellingActions(context, finding)]),
    ...rules.flatMap((finding) => fixAllOfRule(context, finding)),
    ...rules.map((finding) => explain(context, finding)),
    ...rules.flatMap((finding) => assume(context, finding)),
    ...rules.flatMap((finding) => silence(context, finding)),
  ];
}

/** What can be done at a range of a configuration: corrections, and what to know of the rules. */
export function configActions(reader: Reader, { findings }: ProjectConfig, range: Range): CodeAction[] {
  const here = findings.filter((finding) => touches(finding.place.range, range));
  return [
    ...here.flatMap((finding) => fixesOf(reader, finding)),
    ...here.slice(0, 1).map((finding) => explain(reader, finding)),
  ];
}

/**
 * What can be done at a range: corrections of the findings there, refactorings of what stands at its start, and « fix all ».
 * `only` are the kinds that the client wants, all when absent. Built-in catalogues cannot be changed.
 */
export function codeActions(context: EditorContext, range: Range, only?: readonly string[]): CodeAction[] {
  const { snapshot, file } = context;
  if (snapshot.builtins.includes(file)) return [];
  const wants = (kind: string) =>
    only === undefined ||
    only.some((one) => one === '' || kind === one || kind.startsWith(`${one}.`) || one.startsWith(`${kind}.`));
  const findings = snapshot.findingsOf(file).filter((finding) => touches(finding.place.range, range));
  const actions = [
    ...(wants(CodeActionKind.QuickFix) ? quickFixes(context, findings) : []),
    ...(wants(CodeActionKind.Refactor) ? refactorings(context, range) : []),
    ...(wants(FIX_ALL_KIND) ? fixAll(context) : []),
  ];
  return actions.filter(
    ({ kind = '' }) =>
      only === undefined || only.some((one) => one === '' || kind === one || kind.startsWith(`${one}.`)),
  );
}
