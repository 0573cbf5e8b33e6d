import { nearestRule, RULES, type Rule } from '@referentiel/language';
import { EXIT, type ExitCode, UsageError } from '../exit-code.js';
import { colon, quoted, say, sayBilingual } from '../language.js';
import { severityName } from '../report/pretty.js';

function indent(text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `    ${line}`.trimEnd())
    .join('\n');
}

function describe(rule: Rule): string {
  return [
    `${rule.id}  ${severityName(rule.severity)}`,
    sayBilingual(rule.title),
    '',
    sayBilingual(rule.why),
    '',
    `Source${colon()} ${rule.source}`,
    '',
    say('À corriger :', 'Wrong:'),
    indent(rule.example.wrong),
    '',
    say('Corrigé :', 'Right:'),
    indent(rule.example.right),
    '',
  ].join('\n');
}

function line(rule: Rule): string {
  return `${rule.id.padEnd(8)}  ${severityName(rule.severity).padEnd(13)}  ${sayBilingual(rule.title)}\n`;
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

/** `rules`: the rule book, a line each; with an id, what that rule checks, why, its source, an example. */
export function rules(id: string | undefined): ExitCode {
  if (id === undefined) {
    process.stdout.write(RULES.map(line).join(''));
    return EXIT.ok;
  }
  const rule = RULES.find((one) => one.id === id.toUpperCase());
  if (!rule) throw unknown(id);
  process.stdout.write(describe(rule));
  return EXIT.ok;
}
