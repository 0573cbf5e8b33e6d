import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { guidePages, ROOT } from './pages.js';

interface Manifest {
  version: string;
  contributes: { commands: { title: string }[]; configuration: { properties: Record<string, unknown> } };
}

function json<T>(name: string): T {
  return JSON.parse(readFileSync(join(ROOT, 'packages/vscode', name), 'utf8')) as T;
}

const { version, contributes } = json<Manifest>('package.json');
const texts = json<Record<string, string>>('package.nls.json');
const titles = contributes.commands.map(({ title }) => texts[title.replaceAll('%', '')] ?? title);
const guide = guidePages().map(({ text }) => text);

describe('what the guide says of the editor', () => {
  it('names commands as the palette shows them', () => {
    const named = guide.flatMap((text) =>
      [...text.matchAll(/(?:«\u00a0|\*\*)Référentiel\u00a0: (.+?)(?:\u00a0»|\*\*)/gs)].map(([, title = '']) =>
        title.replace(/\s*\n\s*/g, ' '),
      ),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((title) => !titles.includes(title))).toEqual([]);
  });

  it('explains every setting, and no other', () => {
    const page = guidePages('pratique').find(({ path }) => path.endsWith('vscode.md'))?.text ?? '';
    const told = [...page.matchAll(/^\| `(referentiel\.[\w.]+)` \|/gm)].map(([, name]) => name);
    expect(told.sort()).toEqual(Object.keys(contributes.configuration.properties).sort());
  });

  it('installs the version at hand', () => {
    expect(guide.join('\n').match(/referentiel-\d[\w.]*\.vsix/g)).toEqual([`referentiel-${version}.vsix`]);
  });
});
