import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { completion, createRefServices, Project, type SourceFile } from '@referentiel/language';
import { describe, expect, it } from 'vitest';
import type { TextEdit } from 'vscode-languageserver-protocol';

const FOLDER = fileURLToPath(new URL('../../../../examples', import.meta.url));
const FILES = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ref'));
const OPTIONS = { snippets: false, insertReplace: false, labelDetails: true };

const { ref } = createRefServices();
const project = new Project(ref);
for (const name of FILES) project.setText(`file:///${name}`, readFileSync(join(FOLDER, name), 'utf8'));
const snapshot = project.snapshot();

/** The keyword is what a value list names it, or what the grammar does: both are spelled in the text. */
function keywordsOf(file: SourceFile): { offset: number; word: string }[] {
  return ref.parser.Lexer.tokenize(file.text)
    .tokens.filter(({ tokenType }) => /^\p{Ll}/u.test(tokenType.name))
    .map(({ startOffset, image }) => ({ offset: startOffset, word: image.normalize('NFC') }));
}

/** The text with the rest of the line after an offset gone, as it is while the author writes that line. */
function unfinished(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(0, offset) + (end < 0 ? '' : text.slice(end));
}

describe('completion is honest', () => {
  it.each(FILES)('the keyword that stands at a place is among those offered there: %s', (name) => {
    const file = snapshot.file(`file:///${name}`) as SourceFile;
    const missing: string[] = [];
    const keywords = keywordsOf(file);
    for (const { offset, word } of keywords) {
      const text = unfinished(file.text, offset);
      const { items } = completion(
        { snapshot, file: { ...file, text }, langue: 'fr' },
        file.positionAt(offset),
        OPTIONS,
      );
      const isOffered = items.some(({ textEdit }) => ` ${(textEdit as TextEdit).newText} `.startsWith(` ${word} `));
      const { line } = file.positionAt(offset);
      if (!isOffered)
        missing.push(
          `${line + 1} ${word}: ${items
            .slice(0, 5)
            .map(({ label }) => label)
            .join(', ')}`,
        );
    }
    expect(keywords.length).toBeGreaterThan(50);
    expect(missing).toEqual([]);
  });
});
