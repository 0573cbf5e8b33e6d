import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { guidePages } from '../../language/test/guide/pages.js';
import { certification, ERROR, folder, ROOT, run } from './support/cli.js';

function guidePage(path: string): string {
  return readFileSync(join(ROOT, 'docs', path), 'utf8');
}

/** The keys of a value, nested ones with their path. */
function keysOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.slice(0, 1).flatMap((one) => keysOf(one, `${path}[]`));
  if (value === null || typeof value !== 'object') return [path];
  return Object.entries(value).flatMap(([key, inner]) => keysOf(inner, `${path}.${key}`));
}

describe.concurrent('the guide of the command line', () => {
  it('names every command, and no option that does not exist', async () => {
    const root = (await run(['--help'])).stdout;
    const commands = [...root.matchAll(/^ {2}([a-z]+) (?:[<[]|--stdio)/gm)].map((match) => match[1] as string);
    const page = guidePage('pratique/ligne-de-commande.md');
    expect(commands.filter((name) => !page.includes(`\`referentiel ${name}`))).toEqual([]);
    const helps = await Promise.all(commands.map(async (name) => (await run([name, '--help'])).stdout));
    const known = new Set(helps.flatMap((help) => help.match(/--[a-z-]+/g) ?? []));
    const told = [
      ...new Set(guidePages('pratique').flatMap(({ text }) => text.match(/(?<=[\s`])--[a-z]+[a-z-]*/g) ?? [])),
    ];
    // `--no-install` is npm's, `--health` Helix's.
    const strange = told.filter((option) => !known.has(option) && !/^--(help|lang|no-install|health)$/.test(option));
    expect(told.length).toBeGreaterThan(10);
    expect(strange).toEqual([]);
  });

  it('shows the report as it is', async () => {
    const cwd = folder({ 'accueil.ref': certification('X', ERROR) });
    const { stdout } = await run(['check', '--format', 'json'], { cwd });
    const shown = /```json\n([\s\S]*?)```/.exec(guidePage('pratique/integration-continue.md'))?.[1] ?? '';
    const keys = (text: string) => keysOf(JSON.parse(text)).filter((key) => !/(related|fixes|element)/.test(key));
    expect(keys(shown)).toEqual(keys(stdout));
  });

  it('names the exit codes as the help does', async () => {
    const help = (await run(['--help'])).stdout;
    const codes = [...help.matchAll(/^ {2}(\d) {2}(.*)$/gm)].map(([, code, meaning]) => `| ${code} | ${meaning} |`);
    expect(codes).toHaveLength(4);
    for (const row of codes) expect(guidePage('pratique/ligne-de-commande.md')).toContain(row);
  });
});
