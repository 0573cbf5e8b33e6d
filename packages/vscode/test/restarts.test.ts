import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Restarts } from '../src/restarts.js';

const shown = vi.hoisted(() => ({ warnings: [] as string[], errors: [] as string[] }));
vi.mock('vscode', () => ({
  commands: { executeCommand: vi.fn() },
  env: { language: 'fr' },
  window: {
    showWarningMessage: async (message: string) => void shown.warnings.push(message),
    showErrorMessage: async (message: string) => void shown.errors.push(message),
  },
  workspace: { getConfiguration: () => ({ get: () => 'fr' }) },
}));
vi.mock('vscode-languageclient', () => ({
  CloseAction: { DoNotRestart: 1, Restart: 2 },
  ErrorAction: { Continue: 1, Shutdown: 2 },
}));

const { clientOptions } = await import('../src/client-options.js');

beforeEach(() => {
  shown.warnings.length = 0;
  shown.errors.length = 0;
});

describe('a server that stops', () => {
  it('is started again up to four times in three minutes', () => {
    const restarts = new Restarts();
    const minute = 60_000;
    expect([0, 1, 2, 3, 4].map((rank) => restarts.mayRestart(rank * 1000))).toEqual([true, true, true, true, false]);
    expect(restarts.mayRestart(10 * minute)).toBe(true);
  });

  it('is told of, and told of otherwise when it stays stopped', async () => {
    const handler = clientOptions({} as Parameters<typeof clientOptions>[0]).errorHandler;
    const actions = [];
    for (let stop = 0; stop < 5; stop++) actions.push((await handler?.closed())?.action);
    expect(actions).toEqual([2, 2, 2, 2, 1]);
    expect(shown.warnings).toEqual(Array(4).fill('Le serveur de Référentiel s’est arrêté\u00a0; il redémarre.'));
    expect(shown.errors).toEqual([expect.stringContaining('s’arrête sans cesse')]);
  });

  it('may send what cannot be read: the connection goes on', async () => {
    const handler = clientOptions({} as Parameters<typeof clientOptions>[0]).errorHandler;
    expect(await handler?.error(new Error('x'), undefined, 1)).toEqual({ action: 1 });
  });
});
