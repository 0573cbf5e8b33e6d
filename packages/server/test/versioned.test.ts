import { afterEach, describe, expect, it } from 'vitest';
import type { CodeAction, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { TestClient } from './support/client.js';
import { marked } from './support/marked.js';

const MAIN = 'file:///essai/principal.ref';
const PART = 'file:///essai/suite.ref';
const { text, cursors } = marked('certification X {\n    compétence C‸1 "Relever." { évaluée par E1 }\n}\n');
const SUITE =
  'dans X\népreuve E1 "Étude"\nrenouvellement RNCP1 { recommandation "Plus court." réponse "Fait." voir C1 }\n';
let client: TestClient;

afterEach(() => client.stop());

async function opened(documentChanges?: boolean): Promise<void> {
  const workspace = { configuration: true, ...(documentChanges && { workspaceEdit: { documentChanges } }) };
  client = await TestClient.start({ capabilities: { workspace } });
  await client.open(MAIN, text.replace('C1', 'C7'));
  await client.open(PART, SUITE);
  await client.change(MAIN, text);
}

const rename = () => client.at<WorkspaceEdit>('textDocument/rename', MAIN, cursors[0] as never, { newName: 'C2' });

describe('an edit of documents', () => {
  it('is for the versions that it was made of, in all files at once', async () => {
    await opened(true);
    const { changes, documentChanges } = await rename();
    expect(changes).toBeUndefined();
    expect(documentChanges).toMatchObject([
      { textDocument: { uri: MAIN, version: 2 }, edits: [{ newText: 'C2' }] },
      { textDocument: { uri: PART, version: 1 }, edits: [{ newText: 'C2' }] },
    ]);
  });

  it('has its versions in code actions too', async () => {
    await opened(true);
    const range = { start: cursors[0], end: cursors[0] };
    const context = { diagnostics: [], only: ['refactor'] };
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: MAIN },
      range,
      context,
    });
    expect(actions.map(({ title }) => title)).toContain('Déclarer cette compétence comme transversale (CT1)');
    for (const { edit } of actions) {
      expect(edit).toMatchObject({ documentChanges: [{ textDocument: { uri: MAIN, version: 2 } }] });
    }
  });

  it('goes without versions to an editor that does not take them', async () => {
    await opened();
    expect(Object.keys((await rename()).changes ?? {})).toEqual([MAIN, PART]);
  });
});
