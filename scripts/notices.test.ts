import { describe, expect, it } from 'vitest';
import { bundledPackages, wrongRows } from './notices.mjs';

const NOTICES = `
| library | licence | copyright | source |
| --- | --- | --- | --- |
| fflate | MIT | © Arjun Barrett | <https://github.com/101arrowz/fflate> |
| gone | ISC | © Somebody | <https://example.org> |
`;

describe('the notices of what is not ours', () => {
  it('name each library of the bundles, with its licence, and nothing else', () => {
    const held = [
      { name: 'fflate', license: 'MIT' },
      { name: 'langium', license: 'MIT' },
    ];
    expect(wrongRows(NOTICES, held)).toEqual({ missing: ['| langium | MIT |'], stale: ['| gone | ISC |'] });
    expect(wrongRows(NOTICES, [{ name: 'fflate', license: 'GPL-3.0' }]).missing).toEqual(['| fflate | GPL-3.0 |']);
  });

  it('are about the libraries that leave code in a bundle, wherever npm put them', () => {
    const inputs = {
      'node_modules/fflate/esm/index.js': { bytesInOutput: 10 },
      'node_modules/langium/lib/index.js': { bytesInOutput: 0 },
      'packages/cli/src/main.ts': { bytesInOutput: 10 },
    };
    expect(bundledPackages([{ outputs: { 'dist/x.js': { inputs } } }])).toMatchObject([
      { name: 'fflate', license: 'MIT', folder: 'node_modules/fflate' },
    ]);
  });
});
