import { RULE_FAMILIES, RULES, type Rule } from '@referentiel/language';
import { describe, expect, it } from 'vitest';
import { run } from './support/cli.js';
import { typography } from './support/typography.js';

const text = async (id: string, ...more: string[]) => (await run(['rules', id, ...more])).stdout;

/** The first rule of which something is true. */
function ruleWith(test: (rule: Rule) => unknown): Rule {
  const rule = RULES.find(test);
  if (!rule) throw new Error('no such rule');
  return rule;
}

describe.concurrent('rules', () => {
  it('lists the book, family by family, each rule once', async () => {
    const { code, stdout } = await run(['rules']);
    expect(code).toBe(0);
    expect(typography(stdout)).toEqual([]);
    const lines = stdout.trimEnd().split('\n').filter(Boolean);
    const headings = lines.filter((line) => !line.startsWith(' '));
    const families = RULE_FAMILIES.filter(({ prefix }) => RULES.some(({ id }) => id.startsWith(`${prefix}-`)));
    expect(headings).toEqual(families.map(({ prefix, name }) => `${prefix} – ${name.fr}`));
    const ids = lines
      .filter((line) => line.startsWith(' '))
      .map((line) => /^ {2}([A-Z]{3,4}-\d\d) {3,4}(?:erreur|avertissement|conseil) +\S/.exec(line)?.[1]);
    expect([...ids].sort()).toEqual(RULES.map(({ id }) => id));
  });

  it('explains one: what, why, effect, source, an example before and after', async () => {
    const page = await text('lex-01');
    for (const words of [
      'LEX-01  erreur  écriture du texte\n',
      'Un export final est refusé tant qu’elle demeure.',
      'Source\u00a0: ',
      'À corriger\u00a0:\n    certification X {',
      'Corrigé\u00a0:',
    ]) {
      expect(page).toContain(words);
    }
    expect(page).not.toContain('assume LEX-01');
    expect(page).not.toContain('referentiel.config.json');
  });

  it('says how to keep a text as it is, and how a project sets the rule', async () => {
    const page = await text('NUM-02');
    expect(page).toContain('assume NUM-02 "La raison, en une phrase."');
    expect(page).toContain('{ "rules": { "NUM-02": "warning" } }');
    expect(page).toContain('N’empêche aucun export.');
  });

  it('names the parameters with their values', async () => {
    const { id, parameters = {} } = ruleWith((rule) => rule.parameters);
    const page = await text(id);
    for (const [name, { what }] of Object.entries(parameters)) {
      expect(page).toContain(`    ${name}  ${what.fr}`);
      expect(page).toContain(`"${name}": `);
    }
    expect(page).toContain(`{ "rules": { "${id}": { "severity": `);
  });

  it('says when a rule is judged otherwise than always', async () => {
    expect(await text(ruleWith(({ final }) => final).id)).toContain('Jugée seulement dans la version à déposer');
    const draft = await text(ruleWith((rule) => rule.draft === 'off').id);
    expect(draft).toContain('Muette avec le préréglage «\u00a0brouillon\u00a0».');
  });

  it('writes each page in the typography of its language', async () => {
    const some = RULES.filter((_, rank) => rank % 12 === 0).map(({ id }) => id);
    for (const id of some) {
      const page = await text(id);
      const ours = page.split('\n').filter((line) => !line.startsWith('    '));
      expect(typography(ours.join('\n')), id).toEqual([]);
      expect(await text(id, '--lang', 'en'), id).not.toMatch(/À corriger|Corrigé|Muette|À régler/);
    }
  });
});
