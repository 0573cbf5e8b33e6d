import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { certification, ERROR, examples, folder, listing, run } from './support/cli.js';
import { typography } from './support/typography.js';

function part(path: string, name: string): string {
  return strFromU8(unzipSync(readFileSync(path))[name] as Uint8Array);
}

function created(path: string): string | undefined {
  return />([^<]*)<\/dcterms:created>/.exec(part(path, 'docProps/core.xml'))?.[1];
}

describe.concurrent('export', () => {
  it('writes beside the source, lists the files on stdout, sums up on stderr', async () => {
    const cwd = folder({ 'sous dossier/é x.ref': certification('X', ERROR) });
    const { code, stdout, stderr } = await run(['export', 'sous dossier/é x.ref', '--to', 'docx,json'], { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'sous dossier/é x.docx\nsous dossier/é x.json\n' });
    expect(stderr).toBe(
      '1 fichier\u00a0: 1 erreur, 0 avertissement, 0 conseil. Le détail\u00a0: «\u00a0referentiel check\u00a0».\n',
    );
    expect(listing(cwd)).toEqual(['sous dossier/é x.docx', 'sous dossier/é x.json', 'sous dossier/é x.ref']);
  });

  it('makes the folder of -o, gives the same bytes each time, and replaces an earlier export', async () => {
    const cwd = examples();
    const sources = ['examples/rs-animation-ateliers-reparation.ref', 'examples/responsable-maintenance'];
    const command = ['export', ...sources, '--to', 'json,docx', '-o', 'a/b c'];
    const first = await run(command, { cwd });
    expect(first.code).toBe(0);
    const files = listing(join(cwd, 'a'));
    expect(files).toHaveLength(4);
    const bytes = () => files.map((name) => readFileSync(join(cwd, 'a', name)).toString('base64'));
    const before = bytes();
    const json = join(cwd, 'a/b c/rs-animation-ateliers-reparation.json');
    writeFileSync(json, readFileSync(json, 'utf8').replace('"version": 1', '"version":  1'));
    const again = await run(command, { cwd });
    expect(again).toEqual(first);
    expect(bytes()).toEqual(before);
  });

  it('writes the report of the review in two files, the same each time, errors or not', async () => {
    const cwd = folder({ 'x.ref': certification('X', ERROR) });
    const { code, stdout } = await run(['export', 'x.ref', '--to', 'revue', '--date', '2026-12-01'], { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'x.revue.docx\nx.revue.html\n' });
    const files = ['x.revue.docx', 'x.revue.html'].map((name) => join(cwd, name));
    const before = files.map((path) => readFileSync(path));
    const page = before[1]?.toString() ?? '';
    expect(page).toMatch(/Pas encore prêt à déposer[\s\S]*REF-01[\s\S]*ligne\u00a03/);
    expect(page).toContain('1er décembre 2026');
    expect(page).not.toContain(cwd);
    expect((await run(['export', 'x.ref', '--to', 'revue', '--date', '2026-12-01'], { cwd })).code).toBe(0);
    expect(files.map((path) => readFileSync(path))).toEqual(before);
    expect(created(files[0] ?? '')).toBe('2026-12-01T00:00:00Z');
  });

  it('replaces neither file of the report when one of them is not its own', async () => {
    const cwd = folder({ 'x.ref': certification(), 'x.revue.html': '<p>À moi</p>' });
    const { code, stderr } = await run(['export', 'x.ref', '--to', 'docx,revue'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('«\u00a0x.revue.html\u00a0» existe et n’est pas un export de Référentiel');
    expect(listing(cwd)).toEqual(['x.ref', 'x.revue.html']);
  });

  it('refuses a report that would be another certification’s document', async () => {
    const cwd = folder({ 'x.ref': certification('A'), 'x.revue.ref': certification('B') });
    const { code, stderr } = await run(['export', '.', '--to', 'docx,revue'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('donneraient tous deux «\u00a0x.revue.docx\u00a0»');
  });

  it('exports the certification of a part file, once', async () => {
    const cwd = examples();
    const parts = ['specialisations', 'activites-communes'].map(
      (name) => `examples/responsable-maintenance/${name}.ref`,
    );
    const { stdout } = await run(['export', ...parts, '--to', 'json'], { cwd });
    expect(stdout).toBe('examples/responsable-maintenance/responsable-maintenance-multitechnique.json\n');
  });

  it('replaces another file only with --force', async () => {
    const cwd = folder({ 'x.ref': certification(), 'x.json': '{"à moi": true}' });
    const { code, stdout, stderr } = await run(['export', 'x.ref', '--to', 'docx,json'], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('«\u00a0x.json\u00a0» existe et n’est pas un export de Référentiel');
    expect(typography(stderr)).toEqual([]);
    expect(listing(cwd)).toEqual(['x.json', 'x.ref']);
    expect(readFileSync(join(cwd, 'x.json'), 'utf8')).toBe('{"à moi": true}');
    expect((await run(['export', 'x.ref', '--to', 'json', '--force'], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'x.json'), 'utf8')).toContain('"$schema"');
  });

  it('refuses two sources with one output before writing anything', async () => {
    const cwd = folder({ 'a/x.ref': certification('A'), 'b/X.ref': certification('B'), 'y.ref': certification('Y') });
    const { code, stdout, stderr } = await run(
      ['export', 'y.ref', 'a', 'b', '--to', 'json', '-o', 'sortie', '--force'],
      { cwd },
    );
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(
      /«\u00a0a\/x\.ref\u00a0» et «\u00a0b\/X\.ref\u00a0» donneraient tous deux «\u00a0sortie\/X\.json\u00a0»/,
    );
    expect(listing(cwd)).toEqual(['a/x.ref', 'b/X.ref', 'y.ref']);
  });

  it('says which files hold no certification', async () => {
    const cwd = folder({ 'x.ref': certification(), 'catalogue.ref': 'catalogue M "Maison" { }\n' });
    const { code, stdout, stderr } = await run(['export', '.', '--to', 'json'], { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'x.json\n' });
    expect(stderr).toContain('«\u00a0catalogue.ref\u00a0» ne contient pas de certification\u00a0: rien à exporter.');
  });

  it('writes a draft whatever the findings, and no final version while errors remain', async () => {
    const cwd = folder({ 'x.ref': certification('X', ERROR), 'y.ref': certification('Y') });
    const final = await run(['export', 'x.ref', '--to', 'docx', '--final'], { cwd });
    expect({ code: final.code, stdout: final.stdout }).toEqual({ code: 1, stdout: '' });
    expect(final.stderr).toContain('x.ref:3:17  erreur  REF-01');
    expect(final.stderr).toContain('La version finale n’est pas écrite tant qu’il reste des erreurs.');
    expect(listing(cwd)).toEqual(['x.ref', 'y.ref']);
    expect((await run(['export', 'y.ref', '--to', 'docx', '--final'], { cwd })).code).toBe(0);
    expect((await run(['export', 'x.ref', '--to', 'docx', '--draft'], { cwd })).code).toBe(0);
    const headers = (name: string) =>
      Object.values(unzipSync(readFileSync(join(cwd, name)))).some((one) => strFromU8(one).includes('BROUILLON'));
    expect([headers('x.docx'), headers('y.docx')]).toEqual([true, false]);
  });

  it('takes dates from --date, the source or SOURCE_DATE_EPOCH, never from the clock', async () => {
    const cwd = folder({ 'sans.ref': certification('A'), 'avec.ref': 'certification B "B" { date 2025-03-04 }\n' });
    const dates = async (output: string, args: string[], env: Record<string, string> = {}) => {
      const { code } = await run(['export', '.', '--to', 'docx', '-o', output, ...args], { cwd, env });
      expect(code).toBe(0);
      return ['sans.docx', 'avec.docx'].map((name) => created(join(cwd, output, name))?.slice(0, 10));
    };
    const epoch = { SOURCE_DATE_EPOCH: '1700000000' };
    const found = [dates('a', []), dates('b', [], epoch), dates('c', ['--date', '2026-12-01'], epoch)];
    expect(await Promise.all(found)).toEqual([
      ['1980-01-01', '2025-03-04'],
      ['2023-11-14', '2025-03-04'],
      ['2026-12-01', '2026-12-01'],
    ]);
    const bad = await run(['export', '.', '--to', 'docx'], { cwd, env: { SOURCE_DATE_EPOCH: '9e99' } });
    expect(bad.code).toBe(2);
    expect(bad.stderr).toContain('SOURCE_DATE_EPOCH');
  });

  it('prints the annexes asked for, and says which have nothing to print', async () => {
    const cwd = examples();
    const path = join(cwd, 'architecte-services-numeriques.docx');
    const source = 'examples/architecte-services-numeriques.ref';
    const all = await run(['export', source, '--to', 'docx', '--annexes', 'toutes', '-o', '.'], { cwd });
    expect(all).toMatchObject({ code: 0, stderr: expect.not.stringContaining('rien à imprimer') });
    const full = part(path, 'word/document.xml');
    for (const title of ['Correspondance avec e-CF', 'Écart avec Cigref 1.6', 'Journal des modifications']) {
      expect(full).toContain(title);
    }
    const small = folder({ 'x.ref': certification() });
    const { code, stderr } = await run(['export', 'x.ref', '--to', 'docx', '--annexes', 'Journal'], { cwd: small });
    expect(code).toBe(0);
    expect(stderr).toContain(
      'x.docx\u00a0: l’annexe «\u00a0journal\u00a0» n’a rien à imprimer (aucun «\u00a0renouvellement\u00a0»).\n',
    );
  });

  it('gives each bloc a table with --table par-bloc', async () => {
    const cwd = examples();
    const options = ['--table', 'par-bloc', '--annexes', 'aucune', '-o', '.'];
    await run(['export', 'examples/architecte-services-numeriques.ref', '--to', 'docx', ...options], { cwd });
    const xml = part(join(cwd, 'architecte-services-numeriques.docx'), 'word/document.xml');
    expect(xml.match(/<w:tblCaption w:val="Référentiels/g)).toHaveLength(5);
    expect(xml).not.toMatch(/Correspondance avec|Liste des épreuves/);
  });

  it('gives the web page the same annexes and tables', async () => {
    const cwd = examples();
    const source = 'examples/architecte-services-numeriques.ref';
    const path = join(cwd, 'architecte-services-numeriques.html');
    await run(['export', source, '--to', 'html', '--annexes', 'toutes', '-o', '.'], { cwd });
    const titles = [...readFileSync(path, 'utf8').matchAll(/<h2 id="[^"]*">([^<]*)/g)].map(([, title]) => title);
    expect(titles.slice(-5)).toEqual([
      'Correspondance avec e-CF',
      'Écart avec les profils visés',
      'Couverture des compétences par les épreuves',
      'Liste des épreuves',
      'Journal des modifications',
    ]);
    await run(['export', source, '--to', 'html', '--annexes', 'aucune', '--table', 'par-bloc', '-o', '.'], { cwd });
    const page = readFileSync(path, 'utf8');
    expect(page.match(/<caption>/g)).toHaveLength(5);
    expect(page).not.toMatch(/Correspondance avec|Liste des épreuves/);
    const small = folder({ 'x.ref': certification() });
    const { stderr } = await run(['export', 'x.ref', '--to', 'html', '--annexes', 'journal'], { cwd: small });
    expect(stderr).toContain('x.html\u00a0: l’annexe «\u00a0journal\u00a0» n’a rien à imprimer');
  });

  it('refuses what no Word document can follow, and says what exists', async () => {
    const cwd = folder({ 'x.ref': certification() });
    const refused = async (...options: string[]) => {
      const { code, stderr } = await run(['export', 'x.ref', ...options], { cwd });
      expect(code).toBe(2);
      return stderr;
    };
    expect(await refused('--to', 'docx', '--annexes', 'ecf,bilan')).toContain(
      'L’annexe «\u00a0bilan\u00a0» n’existe pas. Annexes\u00a0: ecf, cigref, couverture, epreuves, journal, toutes, aucune.',
    );
    expect(await refused('--to', 'docx', '--annexes', 'aucune,ecf')).toContain('s’écrit seul');
    expect(await refused('--to', 'docx', '--table', 'double')).toMatch(/unique.*par-bloc/s);
    expect(await refused('--to', 'json', '--table', 'par-bloc')).toContain('ajoutez docx ou html à --to');
    expect(await refused('--to', 'html', '--draft', '--notes')).toContain('ajoutez docx à --to');
    expect(listing(cwd)).toEqual(['x.ref']);
  });

  it('exports nothing when a file asked for cannot be read', async () => {
    const cwd = folder({ 'x.ref': certification(), 'l.ref': Buffer.from(certification('L'), 'latin1') });
    const { code, stderr } = await run(['export', '.', '--to', 'json'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('enregistrez-le en UTF-8');
    expect(listing(cwd)).toEqual(['l.ref', 'x.ref']);
  });

  it('writes through a link', async () => {
    const cwd = folder({ 'x.ref': certification(), 'ailleurs/rien.txt': '' });
    await run(['export', 'x.ref', '--to', 'json', '-o', 'ailleurs'], { cwd });
    const before = readFileSync(join(cwd, 'ailleurs/x.json'), 'utf8');
    writeFileSync(join(cwd, 'ailleurs/x.json'), before.replace('"version": 1', '"version":   1'));
    symlinkSync('ailleurs/x.json', join(cwd, 'x.json'));
    expect((await run(['export', 'x.ref', '--to', 'json'], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'ailleurs/x.json'), 'utf8')).toBe(before);
  });
});
