import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { para, petit, run as runXml } from '../../formats/test/gabarit/archive.js';
import { certification, folder, listing, run } from './support/cli.js';
import { typography } from './support/typography.js';

const paragraphs = (...texts: string[]) => petit(...texts.map((texte) => para(runXml(texte))));
const SOUND = paragraphs('{{titre}}', '{{tableau}}', '{{zzzz}}', '{{formacode}}');

function documentOf(path: string): string {
  return strFromU8(unzipSync(readFileSync(path))['word/document.xml'] as Uint8Array);
}

describe.concurrent('export --template', () => {
  it('writes into the template, says what is to be seen, and replaces its own export', async () => {
    const cwd = folder({ 'x.ref': certification('X'), 'maison/gabarit.docx': SOUND });
    const command = ['export', 'x.ref', '--to', 'docx', '--template', 'maison/gabarit.docx'];
    const { code, stdout, stderr } = await run(command, { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'x.docx\n' });
    expect(stderr).toContain('{{zzzz}}');
    expect(stderr).toContain('{{formacode}}');
    expect(typography(stderr)).toEqual([]);
    const first = documentOf(join(cwd, 'x.docx'));
    expect(first).toContain('w:tblCaption');
    expect(first).toContain('{{zzzz}}');
    expect((await run(command, { cwd })).code).toBe(0);
    expect(documentOf(join(cwd, 'x.docx'))).toBe(first);
  });

  it('refuses a template that cannot be filled, whole, and writes nothing', async () => {
    const cwd = folder({
      'x.ref': certification('X'),
      'sans.docx': paragraphs('{{titre}}'),
      'texte.docx': 'Bonjour',
    });
    const template = async (name: string) => run(['export', 'x.ref', '--to', 'docx', '--template', name], { cwd });
    for (const [name, words] of [
      ['sans.docx', '{{tableau}}'],
      ['texte.docx', '.docx'],
      ['absent.docx', 'introuvable'],
    ] as const) {
      const { code, stdout, stderr } = await template(name);
      expect({ code, stdout }, name).toEqual({ code: 2, stdout: '' });
      expect(stderr, name).toContain(`«\u00a0${name}\u00a0»`);
      expect(stderr, name).toContain(words);
    }
    expect(listing(cwd)).toEqual(['sans.docx', 'texte.docx', 'x.ref']);
  });

  it('is bad usage without a Word document', async () => {
    const cwd = folder({ 'x.ref': certification('X'), 'g.docx': SOUND });
    const { code, stderr } = await run(['export', 'x.ref', '--to', 'json', '--template', 'g.docx'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('docx');
  });

  it('never writes over the template', async () => {
    const cwd = folder({ 'x.ref': certification('X'), 'x.docx': SOUND });
    const { code, stderr } = await run(['export', 'x.ref', '--to', 'docx', '--template', 'x.docx', '--force'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('la place de son gabarit');
    expect(readFileSync(join(cwd, 'x.docx')).equals(SOUND)).toBe(true);
  });
});
