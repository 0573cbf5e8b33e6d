import { familyOf, nearestRule, RULE_FAMILIES, RULES, type Rule } from '@referentiel/language';
import { EXIT, type ExitCode, UsageError } from '../exit-code.js';
import { quoted, say, sayBilingual } from '../language.js';
import { stdout } from '../output.js';
import { severityName } from '../report/pretty.js';
import { ruleText } from '../report/rule-text.js';

function line(rule: Rule): string {
  return `  ${rule.id.padEnd(8)}  ${severityName(rule.severity).padEnd(13)}  ${sayBilingual(rule.title)}\n`;
}

/** The rule book, family by family. */
function book(): string {
  return RULE_FAMILIES.map((family) => ({ family, rules: RULES.filter(({ id }) => familyOf(id) === family) }))
    .filter(({ rules }) => rules.length)
    .map(({ family, rules }) => `${family.prefix} – ${sayBilingual(family.name)}\n${rules.map(line).join('')}`)
    .join('\n');
}

function unknown(id: string): UsageError {
  const near = nearestRule(id.toUpperCase());
  const list = quoted('referentiel rules');
  return new UsageError(
    near
      ? say(
          `La règle ${quoted(id)} n’existe pas. Vouliez-vous dire ${quoted(near)} ?`,
          `There is no rule ${quoted(id)}. Did you mean ${quoted(near)}?`,
        )
      : say(
          `La règle ${quoted(id)} n’existe pas. La liste : ${list}.`,
          `There is no rule ${quoted(id)}. The list: ${list}.`,
        ),
  );
}

/** `rules`: the rule book, a line each; with an id, all that there is to say of that rule. */
export function rules(id: string | undefined): ExitCode {
  if (id === undefined) {
    stdout.write(book());
    return EXIT.ok;
  }
  const rule = RULES.find((one) => one.id === id.toUpperCase());
  if (!rule) throw unknown(id);
  stdout.write(ruleText(rule));
  return EXIT.ok;
}
