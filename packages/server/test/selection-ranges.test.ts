import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SelectionRange } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { TestClient } from './support/client.js';
import { marked } from './support/marked.js';

const URI = 'untitled:Untitled-1';
let client: TestClient;

beforeEach(async () => {
  client = await TestClient.start();
});
afterEach(() => client.stop());

/** What each « expand selection » takes, from the cursor of the text on. */
async function expansions(source: string): Promise<string[]> {
  const { text, cursor } = marked(source);
  await client.open(URI, text);
  const [first] = await client.request<SelectionRange[]>('textDocument/selectionRange', {
    textDocument: { uri: URI },
    positions: [cursor],
  });
  const document = TextDocument.create(URI, 'ref', 1, text);
  const found: string[] = [];
  for (let one = first; one; one = one.parent as SelectionRange) found.push(document.getText(one.range));
  return found;
}

describe('selection ranges', () => {
  it('grow from a word to its sentence, paragraph, text, statement, element', async () => {
    const found = await expansions(`bloc BC1 "Concevoir" {
    compétence C1 "
        Relever les éc‸arts. Les dater
        avec soin.

        Prévenir.
    " { note "Non." }
}
`);
    expect(found.slice(0, 4)).toEqual([
      'écarts',
      'Relever les écarts.',
      'Relever les écarts. Les dater\n        avec soin.',
      'Relever les écarts. Les dater\n        avec soin.\n\n        Prévenir.',
    ]);
    expect(found).toContain('"\n        Relever les écarts. Les dater\n        avec soin.\n\n        Prévenir.\n    "');
    expect(found.at(-4)).toMatch(/^compétence C1 "[\s\S]*\{ note "Non." \}$/);
    expect(found.at(-2)).toMatch(/^bloc BC1[\s\S]*\}$/);
    expect(found.at(-1)).toMatch(/^bloc BC1[\s\S]*\}\n$/);
  });

  it('take a list item without its mark, with it, then the list', async () => {
    const found = await expansions(
      'critère CE1 "\n    Il faut :\n    - dater chaque éc‸art ;\n      sans délai\n    - prévenir.\n"\n',
    );
    expect(found.slice(0, 4)).toEqual([
      'écart',
      'dater chaque écart ;\n      sans délai',
      '- dater chaque écart ;\n      sans délai',
      'Il faut :\n    - dater chaque écart ;\n      sans délai\n    - prévenir.',
    ]);
  });

  it('take a code, its reference, its statement, then what stands between the braces', async () => {
    const found = await expansions(
      'compétence C1 "Relever." {\n    réf e-CF A‸.5 niveau 4, e-CF A.8\n    note "Oui."\n}\n',
    );
    expect(found).toEqual([
      'A.5',
      'e-CF A.5 niveau 4',
      'réf e-CF A.5 niveau 4, e-CF A.8',
      'réf e-CF A.5 niveau 4, e-CF A.8\n    note "Oui."',
      '\n    réf e-CF A.5 niveau 4, e-CF A.8\n    note "Oui."\n',
      'compétence C1 "Relever." {\n    réf e-CF A.5 niveau 4, e-CF A.8\n    note "Oui."\n}',
      'compétence C1 "Relever." {\n    réf e-CF A.5 niveau 4, e-CF A.8\n    note "Oui."\n}\n',
    ]);
  });

  it('answer in a broken text and in an empty one', async () => {
    const found = await expansions('compétence C1 "Relever les éc‸arts\n');
    expect(found[0]).toBe('écarts');
    expect(await expansions('‸')).toEqual(['']);
  });
});
