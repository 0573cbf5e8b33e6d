import { describe, expect, it } from 'vitest';
import { buildCertification } from '../../src/build/certification.js';
import { groupCertifications } from '../../src/index.js';
import { parseSource, type SourceFile } from '../../src/source/source-file.js';
import { examples } from '../lexer/support/corpus.js';
import { ref } from '../lexer/support/services.js';
import { changes } from '../support/edits.js';

const URI = 'file:///essai/a.ref';

function built(file: SourceFile) {
  return groupCertifications([file]).sources.map(buildCertification);
}

describe('the model of a text that is built again after each change', () => {
  it.each(examples().map(({ name, text }, rank) => ({ name, text, rank })))(
    'is that of the text by itself, with all its places: $name',
    ({ text, rank }) => {
      const all = changes(rank + 100);
      let file = parseSource(ref, URI, text);
      const read = (next: string) => {
        file = parseSource(ref, URI, next, undefined, file);
        expect(built(file)).toEqual(built(parseSource(ref, URI, next)));
      };
      read(text);
      for (let step = 0; step < 6; step++) {
        const before = file.text;
        all
          .next()
          .value(before, (from: number, length: number, by: string) =>
            read(before.slice(0, from) + by + before.slice(from + length)),
          );
        if (file.issues.length || file.parseErrors.length) read(before);
      }
    },
  );

  // The words just behind a statement may belong to it: the one before what changed is read again too.
  it('holds the very elements that nothing happened to', () => {
    const blocs = ['un', 'deux', 'trois', 'quatre', 'cinq'].map((titre, rank) => `bloc B${rank} "${titre}" {\n}\n`);
    const text = `certification X "x"\n${blocs.join('')}`;
    let file = parseSource(ref, URI, text);
    const contenu = (next: string) => {
      file = parseSource(ref, URI, next, undefined, file);
      return built(file)[0]?.certification.contenu;
    };
    const before = contenu(text);
    const after = contenu(text.replace('quatre', 'quatre fois'));
    expect(after?.map((bloc, rank) => bloc === before?.[rank])).toEqual([true, true, false, false, true]);
  });

  it('leaves the tree of a text that was read again to those who still ask for it', () => {
    const text = 'bloc B1 "un" {\n}\nbloc B2 "deux" {\n}\n';
    const first = parseSource(ref, URI, text, undefined, parseSource(ref, URI, text));
    const second = parseSource(ref, URI, text.replace('un', 'trois'), undefined, first);
    expect(second.root.elements.map(({ $cstNode }) => $cstNode?.text)).toEqual([
      'bloc B1 "trois" {\n}',
      'bloc B2 "deux" {\n}',
    ]);
    expect(first.root.elements.map(({ $cstNode }) => $cstNode?.text)).toEqual([
      'bloc B1 "un" {\n}',
      'bloc B2 "deux" {\n}',
    ]);
  });
});
