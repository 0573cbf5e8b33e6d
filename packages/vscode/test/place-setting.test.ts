import { beforeEach, describe, expect, it, vi } from 'vitest';
import { URI, Utils } from 'vscode-uri';

/** What the settings say: the author's own, and those of the project. */
const says = vi.hoisted(() => ({ own: '', project: undefined as string | undefined, isTrusted: true }));
const ask = vi.hoisted(() => vi.fn(async (..._: unknown[]): Promise<string | undefined> => undefined));

vi.mock('vscode', async () => {
  const { URI: Uri, Utils: paths } = await import('vscode-uri');
  return {
    Uri: Object.assign(Uri, { joinPath: paths.joinPath }),
    window: { showWarningMessage: ask },
    workspace: {
      workspaceFolders: [{ uri: Uri.parse('file:///projet') }],
      getConfiguration: () => ({
        // The editor gives a restricted setting of a project only when the project is trusted.
        get: (name: string) =>
          name === 'langue' ? 'fr' : says.isTrusted && says.project !== undefined ? says.project : says.own,
        inspect: () => ({ globalValue: says.own, workspaceValue: says.project }),
      }),
    },
    env: { language: 'fr' },
  };
});

const { mayUse, placeFrom, placeSaid } = await import('../src/exports/place-setting.js');

const DOCUMENT = URI.parse('file:///projet/dossier/asn.ref') as never;

/** Whether the folder of exports that the settings name may be written to. */
function mayWrite(): Promise<boolean> {
  const said = placeSaid('export.dossier', DOCUMENT);
  return mayUse('export.dossier', said, placeFrom(Utils.joinPath(DOCUMENT, '..') as never, said.value), DOCUMENT);
}

describe('the folder that a project wants its exports in', () => {
  beforeEach(() => {
    ask.mockReset();
    Object.assign(says, { own: '', project: undefined, isTrusted: true });
  });

  it.each(['envoi', '../envoi', './a/../envoi', '/projet/envoi'])(
    '%s is used without a word: it is inside',
    async (path) => {
      says.project = path;
      expect(await mayWrite()).toBe(true);
      expect(ask).not.toHaveBeenCalled();
    },
  );

  it.each(['/home/a/.config', '../../x', '..\\..\\x', '\\\\serveur\\partage', 'C:\\Windows'])(
    '%s is asked about first',
    async (path) => {
      says.project = path;
      expect(await mayWrite()).toBe(false);
      const [message, options] = ask.mock.calls[0] as unknown as [string, { modal: boolean; detail: string }];
      expect(message).toMatch(/hors du projet/);
      expect(options.modal).toBe(true);
    },
  );

  it('is asked about once, when the author accepts', async () => {
    says.project = '/envois/communs';
    ask.mockResolvedValue('Écrire là');
    expect(await mayWrite()).toBe(true);
    expect(await mayWrite()).toBe(true);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('is nobody’s question when the author set it', async () => {
    says.own = '/envois';
    expect(await mayWrite()).toBe(true);
    expect(ask).not.toHaveBeenCalled();
  });

  it('counts for nothing in a project that is not trusted', async () => {
    Object.assign(says, { project: '/etc', isTrusted: false });
    expect(placeSaid('export.dossier', DOCUMENT)).toEqual({ value: '', byProject: false });
    expect(await mayWrite()).toBe(true);
  });
});
