import { afterEach, describe, expect, it } from 'vitest';
import { TestClient } from './support/client.js';

const URI = 'untitled:Untitled-1';
const TEXT = 'certification X\ncompétence C1 "Relever les les écarts." { }\n';

let client: TestClient;
afterEach(() => client.stop());

describe('the dictionary of the platform', () => {
  it('is not read while the server starts; when it cannot be read the log says so and the server goes on', async () => {
    let count = 0;
    const dictionary = () => {
      count++;
      throw new Error('no dictionary here');
    };
    client = await TestClient.start({ dictionary });
    const logged = new Promise<string>((resolve) => {
      client.connection.onNotification('window/logMessage', ({ message }: { message: string }) => resolve(message));
    });
    await client.request('textDocument/hover', { textDocument: { uri: URI }, position: { line: 0, character: 0 } });
    expect(count).toBe(0);
    expect((await client.open(URI, TEXT)).map(({ code }) => code)).toContain('TXT-05');
    expect(await logged).toContain('no dictionary here');
    await client.save(URI);
    expect(count).toBe(1);
  });
});
