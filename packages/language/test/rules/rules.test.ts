import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  builtinCatalogues,
  checkWorkspace,
  createRefServices,
  exampleFindings,
  parseSource,
  RULES,
  type Rule,
  settingsFor,
} from '../../src/index.js';
import { readCase } from './marked.js';

const { ref } = createRefServices();
const CASES = join(import.meta.dirname, 'cas');

/** What is found in the files of a case, where optional rules and those of the final version are judged if it marks them. */
function findingsOf(files: { name: string; text: string }[], marked: string[]) {
  const sources = files.map(({ name, text }) => parseSource(ref, `file:///projet/${name}`, text));
  const settings = settingsFor(RULES.filter(({ id }) => marked.includes(id)));
  return checkWorkspace(sources, builtinCatalogues(ref), () => settings).findings;
}

describe('rule book', () => {
  it('has unique, well-formed ids', () => {
    const ids = RULES.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[A-Z]{3,4}-\d\d$/);
  });

  it('calls *must* an error and *should* none', () => {
    for (const { title, severity, id } of RULES) {
      const must = / must /.test(title.en);
      expect(must, `${id}: ${title.en}`).toBe(severity === 'error');
      expect(/ should /.test(title.en), `${id}: ${title.en}`).toBe(severity !== 'error');
    }
  });

  it('leaves out examples only of what no text can show', () => {
    expect(RULES.filter(({ example }) => !example).map(({ id }) => id)).toEqual(['LEX-07', 'LEX-08']);
  });

  describe.each(RULES.filter((rule): rule is Rule & Required<Pick<Rule, 'example'>> => rule.example !== undefined))(
    '$id',
    (rule) => {
      it('finds the wrong example and says so in both languages', () => {
        const found = exampleFindings(rule, rule.example.wrong, ref);
        const own = found.filter((finding) => finding.rule === rule.id);
        expect(own.length).toBeGreaterThan(0);
        for (const { message } of own) {
          expect(message.fr).toMatch(/^[«\p{L}].*[.?]\)?$/u);
          expect(message.en).toMatch(/^[“\p{L}].*[.?]\)?$/u);
          expect(message.en).not.toBe(message.fr);
          expect(`${message.fr}${message.en}`).not.toContain('undefined');
        }
      });

      it('is silent on the right example, which breaks no rule that the wrong one does not', () => {
        const rules = (text: string) => new Set(exampleFindings(rule, text, ref).map(({ rule: id }) => id));
        const right = rules(rule.example.right);
        expect(right).not.toContain(rule.id);
        expect([...right].filter((id) => !rules(rule.example.wrong).has(id))).toEqual([]);
      });

      it('writes French as it is printed: no plain space before high punctuation, curly apostrophes', () => {
        const [own] = exampleFindings(rule, rule.example.wrong, ref).filter((finding) => finding.rule === rule.id);
        for (const text of [rule.title.fr, rule.why.fr, own?.message.fr ?? '']) {
          expect(text).not.toMatch(/[^{}] [:;?!»]|« [^{}]|\p{L}'\p{L}/u);
        }
      });
    },
  );
});

describe('cases', () => {
  it.each(readdirSync(CASES).filter((name) => name.endsWith('.ref')))('%s', (name) => {
    const { files, expected, families } = readCase(join(CASES, name));
    const marked = expected.map((line) => line.slice(line.lastIndexOf(' ') + 1));
    const judged = findingsOf(files, marked).filter(({ rule }) => families.has(rule.slice(0, rule.indexOf('-'))));
    const found = judged.map(({ rule, place }) => {
      const { start, end } = place.range;
      const file = place.uri.slice('file:///projet/'.length);
      return `${file}:${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1} ${rule}`;
    });
    expect(found.sort()).toEqual([...expected].sort());
  });

  it('covers every family', () => {
    const rules = readdirSync(CASES).flatMap((name) =>
      readCase(join(CASES, name)).expected.map((line) => line.split(' ').at(-1)),
    );
    const families = new Set(rules.map((rule) => rule?.split('-')[0]));
    // What is wrong in a configuration is in no `.ref` file.
    const all = new Set(RULES.map(({ id }) => id.split('-')[0]).filter((family) => family !== 'CFG'));
    expect([...families].sort()).toEqual([...all].sort());
  });
});
