import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { certification, folder, run } from './support/cli.js';

const bloc = (number: string) =>
  `<BLOC_COMPETENCES><CODE>${number}BC01</CODE><LIBELLE>Moudre</LIBELLE><LISTE_COMPETENCES>&lt;p&gt;Régler la meule&lt;/p&gt;</LISTE_COMPETENCES></BLOC_COMPETENCES>`;

const fiche = (number: string, title: string) =>
  `<FICHE><NUMERO_FICHE>${number}</NUMERO_FICHE><INTITULE>${title}</INTITULE><BLOCS_COMPETENCES>${bloc(number)}</BLOCS_COMPETENCES></FICHE>`;

describe.concurrent('import of a fiche of the register', () => {
  it('writes the skeleton of its renewal, and reports what to look at', async () => {
    const cwd = folder({ 'fiche.xml': `<FICHES>${fiche('RNCP101', 'Meunier')}</FICHES>` });
    const { code, stdout, stderr } = await run(['import', 'fiche.xml'], { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'fiche.ref\n' });
    expect(stderr).toContain('1 bloc, 0 activité, 1 compétence');
    expect(stderr).toContain('Le renouvellement de RNCP101 est préparé');
    const source = readFileSync(join(cwd, 'fiche.ref'), 'utf8');
    expect(source).toContain('bloc RNCP101BC01 équivaut à BC1 totalement');
    const { stdout: found } = await run(['check', 'fiche.ref', '--format', 'json'], { cwd });
    const rules = JSON.parse(found).findings.map(({ rule }: { rule: string }) => rule);
    expect(rules.filter((rule: string) => /^(?:LEX|SYN|REF)-/.test(rule))).toEqual([]);
  });

  it('takes one of several by its number', async () => {
    const cwd = folder({ 'f.xml': `<FICHES>${fiche('RNCP101', 'Meunier')}${fiche('RS202', 'Rhabilleur')}</FICHES>` });
    const refused = await run(['import', 'f.xml'], { cwd });
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('--fiche RNCP101');
    expect((await run(['import', 'f.xml', '--fiche', 'RS202'], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'f.ref'), 'utf8')).toContain('certification "Rhabilleur"');
  });

  it('has no use for a number elsewhere', async () => {
    const cwd = folder({ 'x.ref': certification() });
    await run(['export', 'x.ref', '--to', 'json'], { cwd });
    const { code, stderr } = await run(['import', 'x.json', '--fiche', 'RNCP1', '-o', 'y.ref'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('retirez-la pour ce fichier');
  });
});
