import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { certification, ERROR, folder, run, WARNING } from './support/cli.js';

/** A workflow command as GitHub's runner reads it. */
function read(line: string) {
  const [, command, list = '', message = ''] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? [];
  const decode = (text: string) =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%');
  const properties = Object.fromEntries(list.split(',').map((one) => one.split('=').map(decode)));
  return { command, properties, message: decode(message) };
}

async function github(args: string[], cwd: string, root = '') {
  const { stdout, ...rest } = await run(['check', '--format', 'github', ...args], {
    cwd,
    env: { GITHUB_WORKSPACE: root },
  });
  return { ...rest, stdout, lines: stdout.split('\n').filter(Boolean).map(read) };
}

describe.concurrent('check --format github', () => {
  it('writes a command for each finding, and the summary on stderr', async () => {
    const { lines, code, stderr } = await github([], folder({ 'é, x.ref': certification('X', ERROR + WARNING) }));
    expect(code).toBe(1);
    expect(stderr).toContain('1 fichier\u00a0: 1 erreur, ');
    expect(lines[0]).toEqual({
      command: 'error',
      properties: { file: 'é, x.ref', line: '3', endLine: '3', col: '17', endColumn: '19', title: 'REF-01' },
      message: expect.stringMatching(/^«\u00a0E9\u00a0» ne désigne/),
    });
    expect(new Set(lines.map(({ command }) => command))).toContain('warning');
    expect(lines.every(({ command }) => ['error', 'warning', 'notice'].includes(command ?? ''))).toBe(true);
  });

  it('escapes what GitHub reads as its own', async () => {
    const cwd = folder({ '50 %: a,b.ref': certification('X', '    évaluée par E9\n') });
    const { stdout, lines } = await github([], cwd);
    expect(stdout).toContain('file=50 %25%3A a%2Cb.ref,line=');
    expect(lines[0]?.properties.file).toBe('50 %: a,b.ref');
  });

  it('says the other place of a conflict on a line of its own', async () => {
    const cwd = folder({
      'x.ref': certification('X', '    compétence C1 "Tenir un registre pour suivre les écarts."\n'),
    });
    const { lines } = await github([], cwd);
    const clash = lines.find(({ properties }) => properties.title?.startsWith('NUM-01'));
    expect(clash?.message).toMatch(/\nx\.ref:3 {2}déjà pris ici$/);
  });

  it('gives columns only of what stands on one line', async () => {
    const { lines } = await github(
      [],
      folder({ 'x.ref': 'certification X "X" {\n    compétence C1 "Lire.\n    Écrire.\n' }),
    );
    for (const { properties } of lines) expect('col' in properties).toBe(properties.line === properties.endLine);
  });

  it('names files from the root of the repository, and speaks English with --lang en', async () => {
    const root = folder({ 'referentiels/x.ref': certification('X', ERROR) });
    const { lines } = await github(['--lang', 'en'], join(root, 'referentiels'), root);
    expect(lines[0]?.properties.file).toBe('referentiels/x.ref');
    expect(lines[0]?.message).toMatch(/^“E9”/);
  });

  it('writes nothing when there is nothing to say', async () => {
    const cwd = folder({ 'x.ref': 'catalogue M "Maison" { }\n' });
    expect(await github([], cwd)).toMatchObject({ code: 0, stdout: '' });
  });
});
