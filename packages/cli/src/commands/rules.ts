import { RULES, type Rule } from '@referentiel/language';
import { nearestRule } from '@referentiel/language';
import { EXIT, type ExitCode, UsageError } from '../exit-code.js';
import { colon, say, sayBilingual } from '../language.js';
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

/** `rules`: the rule book, a line each; with an id, what that rule checks, why, its source, an example. */
export function rules(id: string | undefined): ExitCode {
  if (id === undefined) {
    for (const rule of RULES) process.stdout.write(`${rule.id.padEnd(8)}  ${severityName(rule.severity).padEnd(13)}  ${sayBilingual(rule.title)}\n`);
    return EXIT.ok;
  }
  const wanted = id.toUpperCase();
  const rule = RULES.find((one) => one.id === wanted);
  if (!rule) {
    const near = nearestRule(wanted);
    throw new UsageError(
      say(
        `La règle « ${id} » n’existe pas${near ? ` : vouliez-vous dire ${near} ?` : '. La liste : « referentiel rules ».'}`,
        `There is no rule “${id}”${near ? `: did you mean ${near}?` : '. The list: “referentiel rules”.'}`,
      ),
    );
  }
  process.stdout.write(describe(rule));
  return EXIT.ok;
}
