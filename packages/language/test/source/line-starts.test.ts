import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { LineStarts } from '../../src/source/line-starts.js';
import { soups } from '../support/soups.js';

describe('positions in a text', () => {
  it('are those of the editor’s protocol, whatever the text and its line ends', () => {
    for (const text of ['', '\n', '\r\n', 'a\r', 'a\r\nb\n\rc', 'é\nb', ...soups(150, 4)]) {
      const lines = new LineStarts(text);
      const document = TextDocument.create('a', 'ref', 0, text);
      for (let offset = -1; offset < text.length + 2; offset++) {
        expect(lines.positionAt(offset), JSON.stringify(text)).toEqual(document.positionAt(offset));
      }
      for (let line = -1; line < 6; line++) {
        for (const character of [-1, 0, 1, 3, 100]) {
          const position = { line, character };
          expect(lines.offsetAt(position), JSON.stringify(text)).toBe(document.offsetAt(position));
        }
      }
    }
  });
});
