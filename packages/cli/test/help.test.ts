import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, run } from './support/cli.js';
import { typography } from './support/typography.js';

const PAGES = [[], ['check'], ['export'], ['import'], ['format'], ['renumber'], ['rules'], ['new'], ['lsp']];

/** What commander would say by itself. */
const ENGLISH = /\b(Usage|Options|Commands|Arguments):|\[command\]|default:|choices:|display|\.\.\.|outputHelp/;

describe.concurrent('help', () => {
  it.each(PAGES)('speaks French at the level of «referentiel %s»', async (...words) => {
    const { code, stdout, stderr } = await run([...words, '--help']);
    expect(code).toBe(0);
    expect(stderr).toBe('');
    expect(stdout).not.toMatch(ENGLISH);
    expect(typography(stdout)).toEqual([]);
    expect(stdout).toContain(`Utilisation\u00a0: referentiel ${words.join(' ')}`);
    expect(stdout).toContain('Exemples\u00a0:');
    expect(stdout).toContain('affiche cette aide');
    expect(stdout).toContain('--lang <fr|en>');
  });

  it('is the same by --help, -h, help and without arguments', async () => {
    const [long, short, word, none] = await Promise.all([['--help'], ['-h'], ['help'], []].map((args) => run(args)));
    expect([short, word, none]).toEqual([long, long, long]);
    expect(await run(['help', 'export'])).toEqual(await run(['export', '--help']));
    expect(long?.stdout).toContain('Codes de sortie\u00a0:');
  });

  it('names every command and no unbuilt one', async () => {
    const { stdout } = await run(['--help']);
    const commands = [...stdout.matchAll(/^ {2}([a-z]+) (?:[<[]|--stdio)/gm)].map((match) => match[1]);
    expect(commands).toEqual(['check', 'export', 'import', 'format', 'renumber', 'rules', 'new', 'lsp']);
    const page = (await run(['export', '--help'])).stdout;
    expect(page.replace(/\s+/g, ' ')).toContain('docx, html, fiche, xlsx, csv, md, json, revue');
    const check = (await run(['check', '--help'])).stdout.replace(/\s+/g, ' ');
    expect(check).toMatch(/pretty \(.*json \(.*sarif \(.*github \(/);
    expect(page).not.toMatch(/moodle|openbadges/);
  });

  it('speaks English with --lang en, wherever it stands', async () => {
    const pages = await Promise.all(
      [
        ['--lang', 'en', 'export', '--help'],
        ['export', '--help', '--lang=en'],
      ].map((args) => run(args)),
    );
    for (const { stdout, code } of pages) {
      expect(code).toBe(0);
      expect(stdout).toContain('Usage: referentiel export <files…> --to <formats> [options]');
      expect(stdout).not.toMatch(/fichier|dossier|affiche/);
    }
  });

  it('tells the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'packages/cli/package.json'), 'utf8'));
    expect(await run(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });
});
