import { afterEach, describe, expect, it } from 'vitest';
import type { DocumentSymbol, WorkspaceSymbol } from 'vscode-languageserver-protocol';
import { EXPORT, LIST_FILES, READ_FILE } from '../src/protocol.js';
import { TestClient } from './support/client.js';

const FOLDER = 'vscode-vfs://depot';
const PART = 'dans X\ncompétence C1 "Relever les les écarts." { évaluée par E1 }\n';
const MAIN = 'certification X\népreuve E1 "Étude"\n';

let client: TestClient;

afterEach(() => client.stop());

/** An editor with a folder of files that are read when `answer` lets them; the file of a name that is no text is not there. */
class Depot {
  readonly asked: string[] = [];
  private waiting: (() => void)[] = [];
  private isOpen = false;

  constructor(private readonly files: Record<string, string | null>) {}

  readonly answers = {
    [LIST_FILES]: () => Object.keys(this.files),
    [READ_FILE]: async ({ uri }: { uri: string }) => {
      this.asked.push(uri);
      if (!this.isOpen) await new Promise<void>((go) => this.waiting.push(go));
      const text = this.files[uri];
      if (text === null) return { raison: 'EACCES' };
      return text ?? null;
    },
  };

  answer(): void {
    this.isOpen = true;
    for (const go of this.waiting.splice(0)) go();
  }

  /** Answers the files that are asked for at the moment. */
  answerSome(): void {
    for (const go of this.waiting.splice(0)) go();
  }
}

async function startWith(depot: Depot, more: Parameters<typeof TestClient.start>[0] = {}): Promise<void> {
  client = await TestClient.start({
    workspaceFolders: [{ uri: FOLDER, name: 'dépôt' }],
    initializationOptions: { files: true },
    ...more,
    answers: { ...depot.answers, ...more.answers },
  });
}

function open(uri: string, text: string): Promise<void> {
  return client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'ref', version: 1, text } });
}

describe('while the workspace is read', () => {
  it('an open text is told what it says by itself, and nothing that another file may answer', async () => {
    const depot = new Depot({ [`${FOLDER}/main.ref`]: MAIN, [`${FOLDER}/part.ref`]: PART });
    await startWith(depot);
    const first = client.next(`${FOLDER}/part.ref`);
    const second = client.next(`${FOLDER}/part.ref`, ({ diagnostics }) => diagnostics.length > 0);
    await open(`${FOLDER}/part.ref`, PART);
    // Its structure at once, its wording next.
    expect((await first).diagnostics).toEqual([]);
    expect((await second).diagnostics.map(({ code }) => code)).toEqual(['TXT-05']);
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri: `${FOLDER}/part.ref` },
    });
    expect(symbols.length).toBeGreaterThan(0);
    depot.answer();
    await expect
      .poll(() => client.request<WorkspaceSymbol[]>('workspace/symbol', { query: 'E1' }))
      .toMatchObject([{ location: { uri: `${FOLDER}/main.ref` } }]);
    expect(client.published.get(`${FOLDER}/part.ref`)?.diagnostics.map(({ code }) => code)).toEqual(['TXT-05']);
  });

  it('tells what is missing once all is read, remarks on wording that were held back too', async () => {
    const depot = new Depot({ [`${FOLDER}/autre.ref`]: 'certification Y\n' });
    await startWith(depot, { remarks: true });
    const first = client.next(`${FOLDER}/part.ref`);
    await open(`${FOLDER}/part.ref`, PART);
    const early = (await first).diagnostics.map(({ code }) => code);
    const late = client.next(`${FOLDER}/part.ref`, ({ diagnostics }) =>
      diagnostics.some(({ code }) => code === 'REF-03'),
    );
    depot.answer();
    const codes = (await late).diagnostics.map(({ code }) => code);
    expect(early).not.toContain('REF-03');
    expect(early.some((code) => /^(?:EVA|STR|META)-/.test(String(code)))).toBe(false);
    expect(codes).toEqual(expect.arrayContaining([...early, 'REF-03', 'REF-01', 'EVA-02']));
  });

  it('files beside an open one are read first', async () => {
    const near = `${FOLDER}/b/y.ref`;
    const names = Array.from({ length: 40 }, (_, rank) => `${FOLDER}/a/f${rank}.ref`);
    const depot = new Depot(Object.fromEntries([...names, near].map((uri) => [uri, 'certification Y\n'])));
    let list = () => {};
    const listed = new Promise<void>((go) => {
      list = go;
    });
    const answers = {
      [LIST_FILES]: async () => {
        await listed;
        return [...names, near];
      },
    };
    await startWith(depot, { answers });
    const told = client.next(`${FOLDER}/b/x.ref`);
    await open(`${FOLDER}/b/x.ref`, 'certification X { niveau 6 }');
    // The file of the open text itself is looked at for its encoding.
    depot.answerSome();
    await told;
    list();
    await expect.poll(() => depot.asked).toContain(near);
    expect(depot.asked.length).toBeLessThan(names.length);
    depot.answer();
  });

  it('shows how far it has come, and stops when the author wants it', async () => {
    const names = Array.from({ length: 200 }, (_, rank) => `${FOLDER}/f${rank}.ref`);
    const progress: { kind: string; message?: string; title?: string }[] = [];
    const warned: string[] = [];
    let read = 0;
    let token: unknown;
    client = await TestClient.start({
      workspaceFolders: [{ uri: FOLDER, name: 'dépôt' }],
      initializationOptions: { files: true },
      capabilities: { workspace: { configuration: true }, window: { workDoneProgress: true } },
      answers: {
        [LIST_FILES]: () => names,
        [READ_FILE]: async () => {
          read++;
          await new Promise((resolve) => setTimeout(resolve, 120));
          return 'certification Y\n';
        },
        'window/workDoneProgress/create': (params: { token: unknown }) => {
          token = params.token;
          return null;
        },
      },
      onNotifications: {
        '$/progress': ({ value }: { value: (typeof progress)[number] }) => progress.push(value),
        'window/showMessage': ({ message }: { message: string }) => warned.push(message),
      },
    });
    await expect.poll(() => progress.some(({ kind }) => kind === 'report'), { timeout: 5000 }).toBe(true);
    await client.notify('window/workDoneProgress/cancel', { token });
    await expect.poll(() => progress.at(-1)?.kind, { timeout: 5000 }).toBe('end');
    expect(progress[0]).toMatchObject({ kind: 'begin', title: 'Référentiel\u00a0: lecture des fichiers' });
    expect(progress[1]?.message).toMatch(/^\d+\/200 fichiers$/);
    expect(read).toBeLessThan(200);
    expect(warned.join()).toContain('Lecture arrêtée');
  });
});

describe('a file that cannot be read', () => {
  it('is told in its place with the remedy, and the others are read', async () => {
    const depot = new Depot({
      [`${FOLDER}/main.ref`]: MAIN,
      [`${FOLDER}/parti.ref`]: undefined as unknown as null,
      [`${FOLDER}/secret.ref`]: null,
    });
    depot.answer();
    await startWith(depot);
    const { diagnostics } = await client.next(`${FOLDER}/secret.ref`);
    expect(diagnostics).toMatchObject([{ code: 'LEX-08', severity: 1, range: { start: { line: 0, character: 0 } } }]);
    expect(diagnostics[0]?.message).toMatch(/n’a pas été lu\u00a0: vous n’en avez pas le droit\. Demandez/);
    expect(await client.open(`${FOLDER}/part.ref`, PART.replace('les les', 'les'))).toEqual([]);
    expect(client.published.has(`${FOLDER}/parti.ref`)).toBe(false);
    // It may hold a part of the certification.
    const exported = { uri: `${FOLDER}/main.ref`, format: 'json' };
    expect(await client.request(EXPORT, exported)).toMatchObject({ mayLackWords: true });
  });
});
