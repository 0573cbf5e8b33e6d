import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXPORT_FORMATS } from '@referentiel/formats';
import { describe, expect, it } from 'vitest';
import { commentsIn } from '../../formats/test/docx/commentaires/comments-of.js';
import { certification, ERROR, folder, listing, ROOT, run } from './support/cli.js';
import { typography } from './support/typography.js';

const DEMONSTRATION = 'conseiller-avec-defauts';

function demonstration(): string {
  const cwd = folder();
  cpSync(join(ROOT, `docs/demonstration/${DEMONSTRATION}.ref`), join(cwd, 'x.ref'));
  return cwd;
}

interface CheckedFinding {
  rule: string;
  message: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

describe.concurrent('export --draft', () => {
  it('comments each finding of check once, on the very words that it is about', async () => {
    const cwd = demonstration();
    const { stdout } = await run(['check', 'x.ref', '--format', 'json'], { cwd });
    const findings: CheckedFinding[] = JSON.parse(stdout).findings;
    expect((await run(['export', 'x.ref', '--to', 'docx', '--draft'], { cwd })).code).toBe(0);
    const comments = commentsIn(readFileSync(join(cwd, 'x.docx')));
    const key = (message: string, rule: string | undefined) => `${rule} ${message}`;
    const said = comments.map(({ dit: [message = '', origin = ''] }) =>
      key(message, /règle ([A-Z]+-\d+) —/.exec(origin)?.[1]),
    );
    expect(findings.length).toBeGreaterThan(25);
    expect(said.toSorted()).toEqual(findings.map(({ message, rule }) => key(message, rule)).toSorted());
    const source = readFileSync(join(cwd, 'x.ref'), 'utf8').split('\n');
    let exact = 0;
    for (const { rule, message, line, column, endLine, endColumn } of findings) {
      if (endLine !== line) continue;
      const words = (source[line - 1] ?? '').slice(column - 1, endColumn - 1).replace(/^"|"$/g, '');
      const { sur } = comments[said.indexOf(key(message, rule))] ?? {};
      // Codes and words are marked as they stand; what is printed in other words, or not at all, is marked nearby.
      if (sur === words) exact++;
      else expect([rule, sur]).toEqual([rule, expect.stringMatching(NEARBY)]);
    }
    expect(exact).toBeGreaterThan(findings.length / 2);
  });

  it('leaves the comments out with --no-comments, and adds the notes with --notes', async () => {
    const text = 'certification X "Essai" {\n    note "À relire."\n}\ncompétence C1 "Relever." { évaluée par E9 }\n';
    const cwd = folder({ 'x.ref': text });
    const authors = async (folderName: string, ...options: string[]) => {
      const args = ['export', 'x.ref', '--to', 'docx', '-o', folderName, ...options];
      expect((await run(args, { cwd })).code).toBe(0);
      return [...new Set(commentsIn(readFileSync(join(cwd, folderName, 'x.docx'))).map(({ auteur }) => auteur))].sort();
    };
    const asked = [
      authors('a', '--draft'),
      authors('b', '--draft', '--no-comments'),
      authors('c', '--draft', '--notes'),
      authors('d', '--draft', '--no-comments', '--notes'),
      authors('e'),
    ];
    const [note, tool] = ['Note de l’auteur', 'Référentiel'];
    expect(await Promise.all(asked)).toEqual([[tool], [], [note, tool], [note], []]);
  });

  it('keeps silent what the author assumes', async () => {
    const text =
      'certification X "Essai" {\n    assume CMP-04 "La finalité va de soi pour un geste aussi simple."\n}\ncompétence C1 "Relever les écarts." { évaluée par E9 }\n';
    const cwd = folder({ 'x.ref': text });
    await run(['export', 'x.ref', '--to', 'docx', '--draft'], { cwd });
    const said = commentsIn(readFileSync(join(cwd, 'x.docx'))).flatMap(({ dit }) => dit);
    expect(said.join('\n')).toContain('règle REF-01');
    expect(said.join('\n')).not.toContain('CMP-04');
  });

  it('refuses --notes where no draft of a Word file shows them', async () => {
    const cwd = folder({ 'x.ref': certification() });
    for (const [options, remedy] of [
      [['--to', 'docx', '--notes'], '--draft'],
      [['--to', 'docx', '--final', '--notes'], '--draft'],
      [['--to', 'json', '--draft', '--notes'], 'docx'],
    ] as const) {
      const { code, stderr } = await run(['export', 'x.ref', ...options], { cwd });
      expect(code).toBe(2);
      expect(stderr).toContain(remedy);
      expect(typography(stderr)).toEqual([]);
    }
    expect(listing(cwd)).toEqual(['x.ref']);
  });
});

/** What is marked where the words of the finding are not printed as they stand. */
const NEARBY = /^(Formation de conseiller en transition de l’habitat|6.ans|Travail.: en groupe|Jury.: Un auditeur.*)$/u;

describe.concurrent('export --final', () => {
  it('refuses while errors remain, says which, and writes no format', async () => {
    const cwd = folder({ 'x.ref': certification('X', ERROR) });
    const formats = EXPORT_FORMATS.map(({ id }) => id).join(',');
    const { code, stdout, stderr } = await run(['export', 'x.ref', '--to', formats, '--final', '-o', 'envoi'], { cwd });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/x\.ref:\d+:\d+ {2}erreur {2}REF-01[\s\S]*La version finale n’est pas écrite/);
    expect(listing(cwd)).toEqual(['x.ref']);
  });
});
