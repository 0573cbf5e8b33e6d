import { familyOf, isFixed, type Rule, type Severity } from '@referentiel/language';
import { colon, say, sayBilingual } from '../language.js';
import { severityName } from './pretty.js';

const CONFIG = 'referentiel.config.json';

function indent(text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `    ${line}`.trimEnd())
    .join('\n');
}

/** What the severity means for the documents. */
function effect(severity: Severity): string {
  return severity === 'error'
    ? say('Un export final est refusé tant qu’elle demeure.', 'A final export is refused while it remains.')
    : say('N’empêche aucun export.', 'Prevents no export.');
}

/** When the rule is judged otherwise than always and as it is. */
function conditions({ final, optional, draft }: Rule): string[] {
  const inDraft =
    draft === 'off'
      ? say('Muette avec le préréglage « brouillon ».', 'Silent with the preset “brouillon”.')
      : draft &&
        say(
          `Avec le préréglage « brouillon » : ${severityName(draft)}.`,
          `With the preset “brouillon”: ${severityName(draft)}.`,
        );
  return [
    final
      ? say(
          'Jugée seulement dans la version à déposer : « export --final », ou préréglage « strict ».',
          'Judged in the version to be filed only: “export --final”, or the preset “strict”.',
        )
      : '',
    optional
      ? say(
          `Muette, sauf dans un projet qui la demande : « ${CONFIG} ».`,
          `Silent, but in a project that asks for it: “${CONFIG}”.`,
        )
      : '',
    inDraft || '',
  ].filter(Boolean);
}

/** How many words of a list are shown. */
const WORDS_SHOWN = 6;

/** A value as it is written in a configuration; of a long list, the first words. */
function shownValue(value: number | readonly string[]): number | string[] {
  if (typeof value === 'number') return value;
  return value.length > WORDS_SHOWN ? [...value.slice(0, WORDS_SHOWN), '…'] : [...value];
}

/** The line of a project's configuration that sets a rule as it is by default. */
function setting({ id, severity, parameters = {} }: Rule): string {
  const values = Object.fromEntries(Object.entries(parameters).map(([name, { value }]) => [name, shownValue(value)]));
  const own = Object.keys(values).length ? { severity, ...values } : severity;
  return JSON.stringify({ rules: { [id]: own } }, null, 1).replace(/\n */g, ' ');
}

function settings(rule: Rule): string[] {
  if (isFixed(rule)) return [];
  const lines = Object.entries(rule.parameters ?? {}).map(([name, { what, value }]) => {
    const shown = [shownValue(value)].flat().join(', ');
    const byDefault = shown ? say(` (par défaut : ${shown})`, ` (by default: ${shown})`) : '';
    return `    ${name}  ${sayBilingual(what)}${byDefault}`;
  });
  return [say(`À régler dans « ${CONFIG} » :`, `To be set in “${CONFIG}”:`), ...lines, `    ${setting(rule)}`, ''];
}

/** How to keep a text as it is. Errors could be assumed too, but would stay in the document: nothing invites to it. */
function assume(rule: Rule): string[] {
  const { id, severity, check, checkTogether } = rule;
  if (severity === 'error' || !(check || checkTogether)) return [];
  return [
    say(
      'Pour garder le texte tel quel, écrivez la raison dans l’élément concerné, ou dans la certification :',
      'To keep the text as it is, write the reason in the element concerned, or in the certification:',
    ),
    `    assume ${id} "${say('La raison, en une phrase.', 'The reason, in one sentence.')}"`,
    '',
  ];
}

/** A text that breaks the rule, and the same put right. */
function example({ example: given }: Rule): string[] {
  if (!given) return [];
  return [say('À corriger :', 'Wrong:'), indent(given.wrong), '', say('Corrigé :', 'Right:'), indent(given.right), ''];
}

/** All that there is to say of a rule, as plain text. */
export function ruleText(rule: Rule): string {
  return [
    `${rule.id}  ${severityName(rule.severity)}  ${sayBilingual(familyOf(rule.id).name)}`,
    sayBilingual(rule.title),
    '',
    sayBilingual(rule.why),
    '',
    [effect(rule.severity), ...conditions(rule)].join('\n'),
    `Source${colon()} ${rule.source}`,
    '',
    ...settings(rule),
    ...example(rule),
    ...assume(rule),
  ].join('\n');
}
