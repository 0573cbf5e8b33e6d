import type { Node } from 'jsonc-parser';
import type { ParameterValue, Rule, RuleParameter, Severity } from '../rules/rule.js';
import { type ConfigReader, type Entry, listed, near } from './config-reader.js';
import { isFixed, type RuleChoice } from './rule-settings.js';

/** The severities that a project may give a rule, in the order of the book. */
export const SEVERITIES = ['error', 'warning', 'hint', 'off'] as const satisfies readonly (Severity | 'off')[];

/** What people write for a severity. */
const MEANT: Record<string, (typeof SEVERITIES)[number]> = {
  erreur: 'error',
  avertissement: 'warning',
  warn: 'warning',
  conseil: 'hint',
  info: 'hint',
  information: 'hint',
  none: 'off',
  aucune: 'off',
  false: 'off',
  ignore: 'off',
};

function readSeverity(reader: ConfigReader, rule: Rule, node: Node): RuleChoice['severity'] {
  const severity = SEVERITIES.find((one) => one === node.value);
  if (!severity) {
    const words = listed(SEVERITIES);
    const written = String(node.value ?? '');
    const suggestion = Object.hasOwn(MEANT, written.toLowerCase())
      ? MEANT[written.toLowerCase()]
      : near(written, SEVERITIES);
    reader.wrong(
      node,
      {
        fr: `La gravité de la règle ${rule.id} s’écrit ${words.fr}.`,
        en: `The severity of ${rule.id} is written ${words.en}.`,
      },
      suggestion,
    );
    return undefined;
  }
  if (isFixed(rule) && severity !== rule.severity) {
    reader.wrong(node, {
      fr: `La gravité de la règle ${rule.id} ne se règle pas\u00a0: ce qu’elle signale fait perdre des mots ou des liens. Retirez cette ligne, et corrigez le texte.`,
      en: `The severity of ${rule.id} cannot be set: what it tells loses words or links. Remove this line, and mend the text.`,
    });
    return undefined;
  }
  return severity;
}

function readNumber(node: Node): ParameterValue | undefined {
  return typeof node.value === 'number' && Number.isFinite(node.value) && node.value >= 0 ? node.value : undefined;
}

function readWords(node: Node): ParameterValue | undefined {
  const words = node.type === 'array' ? (node.children ?? []).map(({ value }) => value as unknown) : [undefined];
  const isWord = (word: unknown): word is string => typeof word === 'string' && word.trim() !== '';
  return words.every(isWord) ? words.map((word) => word.normalize('NFC')) : undefined;
}

function readParameter(
  reader: ConfigReader,
  name: string,
  node: Node,
  { value: usual }: RuleParameter,
): ParameterValue | undefined {
  const isNumber = typeof usual === 'number';
  const value = isNumber ? readNumber(node) : readWords(node);
  if (value !== undefined) return value;
  const what = isNumber
    ? { fr: 'un nombre, sans guillemets', en: 'a number, without quotes' }
    : { fr: 'une liste de mots\u00a0: ["…", "…"]', en: 'a list of words: ["…", "…"]' };
  const example = isNumber ? String(usual) : undefined;
  reader.wrong(node, {
    fr: `«\u00a0${name}\u00a0» est ${what.fr}${example ? ` (ici d’ordinaire ${example})` : ''}.`,
    en: `“${name}” is ${what.en}${example ? ` (here usually ${example})` : ''}.`,
  });
  return undefined;
}

function unknownParameter(reader: ConfigReader, rule: Rule, { name, key }: Entry): void {
  const known = ['severity', ...Object.keys(rule.parameters ?? {})];
  const words = listed(known);
  reader.wrong(
    key,
    {
      fr: `«\u00a0${name}\u00a0» ne règle rien dans ${rule.id}, où s’écrit ${words.fr}.`,
      en: `“${name}” sets nothing in ${rule.id}, which takes ${words.en}.`,
    },
    name === 'gravité' ? 'severity' : near(name, known),
  );
}

/** What a configuration says of one rule: a severity, or an object with it and the parameters; what is wrong is left out. */
export function readRuleChoice(reader: ConfigReader, rule: Rule, node: Node): RuleChoice | undefined {
  if (node.type !== 'object') {
    const severity = readSeverity(reader, rule, node);
    return severity && { severity, parameters: {} };
  }
  const choice: RuleChoice = { parameters: {} };
  for (const entry of reader.entries(node)) {
    const { name, value } = entry;
    const parameter = rule.parameters && Object.hasOwn(rule.parameters, name) ? rule.parameters[name] : undefined;
    if (name !== 'severity' && !parameter) unknownParameter(reader, rule, entry);
    else if (value && parameter) {
      const read = readParameter(reader, name, value, parameter);
      if (read !== undefined) choice.parameters[name] = read;
    } else if (value) {
      const severity = readSeverity(reader, rule, value);
      if (severity) choice.severity = severity;
    }
  }
  return choice;
}
