import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { WorkspaceEdit } from 'vscode-languageserver-types';
import { codeActions, createRefServices, Project, parseSource } from '../../../src/index.js';

const URI = 'file:///projet/x.ref';
const { ref } = createRefServices();
const FAULTY = '../../../../../docs/demonstration/conseiller-avec-defauts.ref';
const text = readFileSync(fileURLToPath(new URL(FAULTY, import.meta.url)), 'utf8');

/** What careless typing leaves: one character of each kind is gone from, or doubled in, a text that was sound. */
function spoilt(every: number): string[] {
  const places = [...text.matchAll(/["{}]|\bC\d/g)].filter((_, rank) => rank % every === 0);
  return places.flatMap(({ index }, rank) => [
    text.slice(0, index) + text.slice(index + 1),
    ...(rank % 2 ? [text.slice(0, index) + (text[index] ?? '') + text.slice(index)] : []),
  ]);
}

function mistakesOf(written: string): number {
  const { issues, parseErrors } = parseSource(ref, URI, written);
  return issues.length + parseErrors.length;
}

/** The text once an edit is made; throws when its parts overlap, which an editor refuses. */
function edited(written: string, { changes = {} }: WorkspaceEdit): string {
  return TextDocument.applyEdits(TextDocument.create(URI, 'ref', 0, written), changes[URI] ?? []);
}

describe('whatever a code action does to a spoilt text', () => {
  it('it reads at least as well as before, in one edit of one file', () => {
    let made = 0;
    for (const written of spoilt(45)) {
      const project = new Project(ref);
      project.setText(URI, written);
      const snapshot = project.snapshot();
      const file = snapshot.file(URI);
      if (!file) throw new Error('no file');
      const before = mistakesOf(written);
      for (const { place } of snapshot.findingsOf(file)) {
        for (const { title, edit } of codeActions({ snapshot, file, langue: 'fr' }, place.range)) {
          if (!edit?.changes?.[URI]) continue;
          made++;
          expect(mistakesOf(edited(written, edit)), title).toBeLessThanOrEqual(before);
        }
      }
    }
    expect(made).toBeGreaterThan(100);
  });
});
