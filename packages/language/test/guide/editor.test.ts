import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/index.js';
import { guidePages, otherPages, ROOT } from './pages.js';
import { type Keybinding, keysOf, rowsOf } from './shortcuts.js';

interface Manifest {
  version: string;
  contributes: {
    commands: { command: string; title: string }[];
    configuration: { properties: Record<string, unknown> };
    keybindings: Keybinding[];
  };
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

  it('gives the extension’s own keys for each system', () => {
    const told = rowsOf(guidePages('pratique').find(({ path }) => path.endsWith('vscode.md'))?.text ?? '', 4);
    for (const { key, mac } of contributes.keybindings) {
      const [windows, apple] = [keysOf(key, false), keysOf(mac, true)];
      expect(told.map(([, ...keys]) => keys)).toContainEqual([windows, windows, apple]);
    }
  });

  it('gives them in the extension’s README, which names every command', () => {
    const readme = otherPages().find(({ path }) => path === 'packages/vscode/README.md')?.text ?? '';
    const told = rowsOf(readme.slice(readme.indexOf('## Commandes')), 2).map(([names = '', key = '']) => ({
      names,
      key,
    }));
    expect(contributes.commands.length).toBeGreaterThan(5);
    for (const { command, title } of contributes.commands) {
      const name = texts[title.replaceAll('%', '')] ?? title;
      const row = told.find(({ names }) => names.split(', ').includes(name));
      const binding = contributes.keybindings.find((one) => one.command === command);
      expect(row, name).toBeDefined();
      expect(row?.key, name).toBe(binding ? keysOf(binding.key, false).replace(/`| puis/g, '') : '');
    }
  });

  it('says wherever it speaks of formatting how it is done on each system', () => {
    const pages = [...guidePages(), ...otherPages()].filter(({ text }) =>
      /Maj\+Alt\+F|Ctrl\+Maj\+I|Maj\+Option\+F/.test(text),
    );
    expect(pages.length).toBeGreaterThan(2);
    for (const { path, text } of pages) {
      for (const keys of ['Maj+Alt+F', 'Ctrl+Maj+I', 'Maj+Option+F']) expect(text, path).toContain(keys);
    }
  });

  it('never calls Alt the key that a Mac calls Option', () => {
    expect([...guide, ...otherPages().map(({ text }) => text)].join('\n')).not.toMatch(/Cmd\+Alt/);
  });

  it('names an explanation as the bulb does, by its rule', () => {
    const entries = guide.flatMap((text) =>
      [...text.matchAll(/«\u00a0Expliquer la règle([^»]*)»/g)].map(([, rest]) => rest),
    );
    expect(entries.length).toBeGreaterThan(0);
    for (const rest of entries) expect(RULES.map(({ id }) => ` ${id}\u00a0`)).toContain(rest);
  });

  it('installs the version at hand', () => {
    expect(guide.join('\n').match(/referentiel-\d[\w.]*\.vsix/g)).toEqual([`referentiel-${version}.vsix`]);
  });
});
