import type { Place } from '@referentiel/model';
import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import type { Finding } from '../../check/finding.js';
import type { ProjectConfig } from '../../config/configs.js';
import { wordAdded } from '../../config/word-added.js';
import { spellingsFor } from '../../french/spelling/spelling.js';
import { WORDS_LIST, rule as wordsShouldBeSpelledRight } from '../../rules/txt/words-should-be-spelled-right.js';
import { canonicalUri } from '../../source/canonical-uri.js';
import { folderOf } from '../../source/source-file.js';
import { type EditorContext, said } from '../context.js';
import { diagnostics } from '../diagnostics.js';
import { workspaceEdit } from './workspace-edit.js';

/** The configuration that rules a file: the nearest one above it. */
function configOf({ snapshot }: EditorContext, uri: string): ProjectConfig | undefined {
  const holds = (config: ProjectConfig) => canonicalUri(uri).startsWith(`${folderOf(canonicalUri(config.uri))}/`);
  return snapshot.configs.filter(holds).sort((a, b) => b.uri.length - a.uri.length)[0];
}

/** The whole of a text. */
function wholeOf({ uri, text }: ProjectConfig): Place {
  const lines = text.split(/\r\n|\r|\n/);
  const end = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  return { uri, range: { start: { line: 0, character: 0 }, end } };
}

/** « Ajouter « mot » aux mots du projet », where the project has a configuration that asks for the rule. */
function addToProject(context: EditorContext, finding: Finding, word: string): CodeAction[] {
  const main = context.snapshot.certificationOf(context.file)?.source.main;
  const config = configOf(context, main?.uri ?? context.file.uri);
  const newText = config && wordAdded(config, finding.rule, WORDS_LIST, word);
  if (!config || newText === undefined) return [];
  const title = {
    fr: `Ajouter «\u00a0${word}\u00a0» aux mots du projet`,
    en: `Add “${word}” to the words of the project`,
  };
  return [
    {
      title: said(context, title),
      kind: CodeActionKind.QuickFix,
      diagnostics: diagnostics(context, [finding]),
      edit: workspaceEdit([{ place: wholeOf(config), newText }]),
    },
  ];
}

/**
 * What to do about a word that the dictionary lacks: the words it may stand for, or the project's own list. Looking for them
 * takes some milliseconds for a word, so that it is done where somebody asks; and they are guesses, which « fix all » leaves alone.
 */
export function spellingActions(context: EditorContext, finding: Finding): CodeAction[] {
  if (finding.rule !== wordsShouldBeSpelledRight.id) return [];
  const { file } = context;
  const { start, end } = finding.place.range;
  const word = file.text.slice(file.offsetAt(start), file.offsetAt(end)).normalize('NFC');
  // A title written over lines has no place for each of its words.
  if (!/^[\p{L}’'‑-]+$/u.test(word)) return [];
  const corrections = spellingsFor(word).map((spelling) => ({
    title: said(context, { fr: `Écrire «\u00a0${spelling}\u00a0»`, en: `Write “${spelling}”` }),
    kind: CodeActionKind.QuickFix,
    diagnostics: diagnostics(context, [finding]),
    edit: workspaceEdit([{ place: finding.place, newText: spelling }]),
  }));
  return [...corrections, ...addToProject(context, finding, word)];
}
