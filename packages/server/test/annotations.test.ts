import { afterEach, describe, expect, it } from 'vitest';
import { TestClient } from './support/client.js';

let client: TestClient;

afterEach(() => client.stop());

describe('annotations of other texts', () => {
  it('are asked for again when a text that they may rest on changes', async () => {
    let refreshed = () => {};
    const seen: string[] = [];
    const again = () =>
      new Promise<void>((resolve) => {
        seen.length = 0;
        refreshed = resolve;
      });
    const answer = (method: string) => () => {
      seen.push(method);
      if (seen.includes('inlayHint') && seen.includes('codeLens')) refreshed();
      return null;
    };
    client = await TestClient.start({
      capabilities: {
        workspace: { configuration: true, codeLens: { refreshSupport: true }, inlayHint: { refreshSupport: true } },
      },
      answers: {
        'workspace/codeLens/refresh': answer('codeLens'),
        'workspace/inlayHint/refresh': answer('inlayHint'),
        'workspace/semanticTokens/refresh': answer('semanticTokens'),
      },
    });
    await client.open('file:///projet/main.ref', 'certification X\népreuve E1 "Étude"\n');
    await client.open('file:///projet/part.ref', 'dans X\ncompétence C1 "Relever." { évaluée par E1 }\n');
    const asked = again();
    await client.change('file:///projet/main.ref', 'certification X\népreuve E1 "Étude de cas"\n');
    await asked;
    expect(seen).not.toContain('semanticTokens');
  });
});
