import { describe, expect, it } from 'vitest';
import { isFixed, ruleSettings } from '../../src/config/rule-settings.js';
import { RULES, readConfig } from '../../src/index.js';

const URI = 'file:///projet/referentiel.config.json';

function found(text: string): string[] {
  return readConfig(URI, text).findings.map(({ rule, place: { range }, fixes }) => {
    const lines = text.split('\n');
    const { start, end } = range;
    const words = start.line === end.line ? (lines[start.line] ?? '').slice(start.character, end.character) : '…';
    const fix = fixes[0]?.edits[0]?.newText;
    return `${rule} ${words}${fix ? ` → ${fix}` : ''}`;
  });
}

const severities = (text: string, final = false) => {
  const settings = ruleSettings(readConfig(URI, text).values, final);
  return (id: string) => settings.severityOf(RULES.find((rule) => rule.id === id) as (typeof RULES)[number]);
};

describe('a configuration', () => {
  it.each([
    ['', 'nothing'],
    ['{}', 'an empty object'],
    ['{"$schema": "./x.json", "preset": "dépôt", "rules": {"TXT-05": "off"}}', 'what exists'],
    ['{"preset": "depot"}', 'an unaccented preset'],
    ['{"preset": "de\u0301po\u0302t"}', 'decomposed accents'],
    [
      '{\n  // Jusqu’en mars.\n  "rules": { "TXT-05": "off", /* et */ "NUM-02": {"severity": "hint"}, },\n}',
      'comments, commas',
    ],
    ['{"rules": {"LEX-01": "error"}}', 'the severity that a rule has anyway'],
    ['\ufeff{"preset": "strict"}', 'the mark of some editors at the start'],
  ])('%s has nothing wrong', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['{"preset": "brouilon"}', 'CFG-03 "brouilon" → "brouillon"'],
    ['['.repeat(100_000), 'CFG-01 ['],
    ['{"preset": "BROUILLON"}', 'CFG-03 "BROUILLON" → "brouillon"'],
    ['{"preset": 3}', 'CFG-03 3'],
    ['{"presets": "strict"}', 'CFG-03 "presets" → "preset"'],
    ['{"regles": {}}', 'CFG-03 "regles" → "rules"'],
    ['{"TXT-05": "off"}', 'CFG-03 "TXT-05"'],
    ['{"rules": ["TXT-05"]}', 'CFG-03 ["TXT-05"]'],
    ['{"rules": {"TXT-5": "off"}}', 'CFG-02 "TXT-5" → "TXT-05"'],
    ['{"rules": {"txt-05": "off"}}', 'CFG-02 "txt-05" → "TXT-05"'],
    ['{"rules": {"ZZZ-99": "off"}}', 'CFG-02 "ZZZ-99"'],
    ['{"rules": {"TXT-05": "of"}}', 'CFG-03 "of"'],
    ['{"rules": {"TXT-05": "warnings"}}', 'CFG-03 "warnings" → "warning"'],
    ['{"rules": {"TXT-05": "avertissement"}}', 'CFG-03 "avertissement" → "warning"'],
    ['{"rules": {"TXT-05": false}}', 'CFG-03 false → "off"'],
    ['{"rules": {"TXT-05": null}}', 'CFG-03 null'],
    ['{"rules": {"TXT-05": {"severité": "off"}}}', 'CFG-03 "severité" → "severity"'],
    ['{"rules": {"TXT-05": {"seuil": 3}}}', 'CFG-03 "seuil"'],
    ['{"rules": {"LEX-01": "off"}}', 'CFG-03 "off"'],
    ['{"rules": {"REF-01": {"severity": "hint"}}}', 'CFG-03 "hint"'],
    ['{"rules": {"TXT-05": "off", "TXT-05": "hint"}}', 'CFG-03 "TXT-05"'],
    ['[]', 'CFG-01 []'],
    ['"brouillon"', 'CFG-01 "brouillon"'],
    ['{"preset" "strict"}', 'CFG-01 "strict"'],
    ['{preset: "strict"}', 'CFG-01 preset'],
    ['{"preset": «strict»}', 'CFG-01 «strict»'],
  ])('%s: %s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it('applies what can be understood', () => {
    const of = severities('{"preset": "x", "rules": {"TXT-5": "off", "TXT-05": "hint" "NUM-02": "off"}');
    expect(of('TXT-05')).toBe('hint');
    expect(of('NUM-02')).toBe('off');
    expect(of('TXT-01')).toBe('warning');
  });

  it('lowers no rule of reading', () => {
    const of = severities('{"preset": "brouillon", "rules": {"LEX-01": "off", "REF-01": "hint"}}');
    for (const rule of RULES.filter(isFixed)) expect(of(rule.id)).toBe(rule.severity);
  });

  it('never fails, whatever the text', () => {
    const whole = '{"preset": "strict", "rules": {"TXT-05": {"severity": "off"}, "__proto__": {"severity": "off"}}}';
    for (let end = 0; end <= whole.length; end++) {
      for (const text of [whole.slice(0, end), whole.slice(end), `${whole.slice(0, end)}\u0000${whole.slice(end)}`]) {
        const { findings, values } = readConfig(URI, text);
        for (const { message } of findings) {
          expect(`${message.fr}${message.en}`).not.toContain('undefined');
          expect(message.fr).not.toMatch(/[^{}] [:;?!»]|« [^{}]|\p{L}'\p{L}/u);
        }
        ruleSettings(values).severityOf(RULES[0] as (typeof RULES)[number]);
      }
    }
  });
});

describe('presets', () => {
  const made = {
    id: 'ZZZ-01',
    severity: 'hint',
    title: {},
    why: {},
    source: '',
    example: {},
  } as never as (typeof RULES)[number];
  const judge = (text: string, more: Partial<(typeof RULES)[number]>, final = false) => {
    const settings = ruleSettings(readConfig(URI, text).values, final);
    return settings.severityOf({ ...made, ...more });
  };

  it('brouillon takes the severity for drafts, unless the version to be filed is judged', () => {
    expect(judge('{"preset": "brouillon"}', { severity: 'warning', draft: 'off' })).toBe('off');
    expect(judge('{"preset": "brouillon"}', { severity: 'warning' })).toBe('warning');
    expect(judge('{"preset": "brouillon"}', { severity: 'warning', draft: 'off' }, true)).toBe('warning');
  });

  it('strict makes warnings of hints and judges the version to be filed', () => {
    expect(judge('{"preset": "strict"}', {})).toBe('warning');
    expect(ruleSettings(readConfig(URI, '{"preset": "strict"}').values).final).toBe(true);
    expect(ruleSettings(readConfig(URI, '{}').values).final).toBe(false);
    expect(ruleSettings(readConfig(URI, '{}').values, true).final).toBe(true);
  });

  it('leave out what only a project asks for', () => {
    for (const preset of ['brouillon', 'dépôt', 'strict']) {
      expect(judge(`{"preset": "${preset}"}`, { optional: true })).toBe('off');
    }
    const { values } = readConfig(URI, '{}');
    const asking = ruleSettings({ ...values, rules: { 'ZZZ-01': { parameters: { seuil: 3 } } } });
    expect(asking.severityOf({ ...made, optional: true })).toBe('hint');
    expect(asking.parameter('ZZZ-01', 'seuil')).toBe(3);
    expect(asking.parameter('ZZZ-01', 'toString')).toBeUndefined();
  });
});
