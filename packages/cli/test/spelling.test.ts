import { describe, expect, it } from 'vitest';
import { folder, run } from './support/cli.js';

const TEXT = 'certification X\n\ncompétence C1 "Relever les consomations du zglopage." { }\n';

async function misspelt(config: string): Promise<string[]> {
  const cwd = folder({ 'referentiel.config.json': config, 'x.ref': TEXT });
  const { stdout } = await run(['check', '--format', 'json'], { cwd });
  const { findings } = JSON.parse(stdout) as { findings: { rule: string; message: string }[] };
  return findings.filter(({ rule }) => rule === 'TXT-11').map(({ message }) => message);
}

describe('spelling', () => {
  it('is judged where the project asks for it, and not otherwise', async () => {
    expect(await misspelt('{ "rules": { "TXT-11": "hint" } }')).toEqual([
      expect.stringContaining('consomations'),
      expect.stringContaining('zglopage'),
    ]);
    expect(await misspelt('{ "preset": "strict" }')).toEqual([]);
  });

  it('leaves the words of the project alone', async () => {
    expect(await misspelt('{ "rules": { "TXT-11": { "severity": "warning", "mots": ["Zglopage"] } } }')).toEqual([
      expect.stringContaining('consomations'),
    ]);
  });
});
