import { BUILTIN_SCHEME } from '../catalogues/builtin.js';
import type { RefServices } from '../module.js';
import { RULES, ruleOf } from '../rules/registry.js';
import type { ParameterValue, Rule, Severity } from '../rules/rule.js';
import type { Langue } from './context.js';
import { ruleExample } from './rule-example.js';
import { familyOf } from './rule-family.js';

/** Where the page of a rule is opened, read-only. */
export function rulePageUri(id: string): string {
  return `${BUILTIN_SCHEME}:/regles/${id}.md`;
}

const SEVERITY: Record<Severity, Record<Langue, string>> = {
  error: { fr: 'Erreur', en: 'Error' },
  warning: { fr: 'Avertissement', en: 'Warning' },
  hint: { fr: 'Conseil', en: 'Hint' },
};

const LABELS = {
  fr: {
    why: 'Pourquoi',
    wrong: 'À corriger',
    told: 'Ce qui est signalé',
    bulb: 'L’ampoule propose\u00a0:',
    right: 'Corrigé',
    source: 'Source\u00a0:',
    assume: 'Garder le texte tel quel',
    settings: 'Réglages du projet',
    usual: 'Valeur d’usage\u00a0:',
  },
  en: {
    why: 'Why',
    wrong: 'Wrong',
    told: 'What is said',
    bulb: 'The bulb offers:',
    right: 'Right',
    source: 'Source:',
    assume: 'Keeping the text as it is',
    settings: 'Settings of the project',
    usual: 'Usual value:',
  },
} as const;

/** What the severity means for the document. */
const EFFECT: Record<Severity, Record<Langue, string>> = {
  error: {
    fr: 'Un export final est refusé tant qu’elle demeure.',
    en: 'A final export is refused while it remains.',
  },
  warning: { fr: 'N’empêche aucun export.', en: 'Prevents no export.' },
  hint: { fr: 'N’empêche aucun export.', en: 'Prevents no export.' },
};

/** Words that Markdown would take for marks: templates and stars. */
function plain(text: string): string {
  return text.replace(/[\\`*_<>[\]]/g, '\\$&');
}

function assume(rule: Rule, langue: Langue): string[] {
  // Errors could be assumed too, but would stay in the document: no page invites to it.
  if (rule.severity === 'error' || !rule.check) return [];
  const reason = langue === 'fr' ? 'La raison, en une phrase.' : 'The reason, in one sentence.';
  const how =
    langue === 'fr'
      ? 'Écrivez la raison dans l’élément concerné, ou dans la certification pour tout le document. Elle ne s’imprime pas.'
      : 'Write the reason in the element concerned, or in the certification for the whole document. It is not printed.';
  return [`## ${LABELS[langue].assume}`, '', how, '', '```ref extrait', `assume ${rule.id} "${reason}"`, '```', ''];
}

const PRESETS_SAY = {
  final: {
    fr: 'Elle n’est jugée que pour la version à remettre\u00a0: `export --final`, ou le préréglage `strict`.',
    en: 'It is judged for the version to be filed only: `export --final`, or the preset `strict`.',
  },
  optional: {
    fr: 'Elle ne se fait entendre que dans un projet qui la demande.',
    en: 'It is told only in a project that asks for it.',
  },
  silent: {
    fr: 'Le préréglage `brouillon` la fait taire.',
    en: 'The preset `brouillon` keeps it silent.',
  },
} as const;

/** How many words of a list a page shows. */
const WORDS_SHOWN = 6;

function usualValue(value: ParameterValue): string {
  if (typeof value === 'number') return `\`${value}\``;
  const shown = value.slice(0, WORDS_SHOWN).map((word) => JSON.stringify(word));
  return `\`[${[...shown, ...(value.length > WORDS_SHOWN ? ['…'] : [])].join(', ')}]\``;
}

/** What a project may set of the rule, and what the presets make of it. */
function settings({ draft, final, optional, parameters = {} }: Rule, langue: Langue): string[] {
  const lowered = draft && draft !== 'off' ? SEVERITY[draft][langue].toLowerCase() : undefined;
  const said = [
    ...(final ? [PRESETS_SAY.final[langue]] : []),
    ...(optional ? [PRESETS_SAY.optional[langue]] : []),
    ...(draft === 'off' ? [PRESETS_SAY.silent[langue]] : []),
    ...(lowered && langue === 'fr' ? [`Dans le préréglage \`brouillon\`, elle donne un ${lowered}.`] : []),
    ...(lowered && langue === 'en' ? [`In the preset \`brouillon\` it gives a ${lowered}.`] : []),
  ];
  const labels = LABELS[langue];
  const rows = Object.entries(parameters).map(
    ([name, { what, value }]) =>
      `- \`${name}\` – ${what[langue].replace(/\.$/, '')}. ${labels.usual} ${usualValue(value)}.`,
  );
  if (!said.length && !rows.length) return [];
  return [`## ${LABELS[langue].settings}`, '', ...(said.length ? [said.join(' '), ''] : []), ...rows, ''];
}

/** What the wrong example leads to: the message, and the corrections at hand. */
function told(rule: Rule, langue: Langue, services: RefServices): string[] {
  const { messages, fixes } = ruleExample(rule, langue, services);
  if (!messages.length) return [];
  const labels = LABELS[langue];
  const offered = fixes.length ? [labels.bulb, '', ...fixes.map((fix) => `- ${plain(fix)}`), ''] : [];
  return [`## ${labels.told}`, '', ...messages.flatMap((message) => [`> ${plain(message)}`, '']), ...offered];
}

/**
 * The page of a rule as Markdown: what it checks, why, where it comes from, a wrong and a right example. With `services`
 * the page also tells what is said of the wrong one.
 */
export function rulePage(id: string, langue: Langue, services?: RefServices): string | undefined {
  if (!RULES.some((rule) => rule.id === id)) return undefined;
  const rule = ruleOf(id);
  const labels = LABELS[langue];
  const example = (title: string, mark: string, text: string | undefined) =>
    text === undefined
      ? []
      : [
          `## ${title}`,
          '',
          rule.example?.langue === 'json' ? '```json' : `\`\`\`ref${mark}`,
          text.trimEnd(),
          '```',
          '',
        ];
  return [
    `# ${id} – ${rule.title[langue]}`,
    '',
    `**${SEVERITY[rule.severity][langue]}**, ${familyOf(id).name[langue]}. ${EFFECT[rule.severity][langue]}`,
    '',
    `## ${labels.why}`,
    '',
    rule.why[langue],
    '',
    `${labels.source} ${rule.source}`,
    '',
    ...example(labels.wrong, ` faux ${id}`, rule.example?.wrong),
    ...(services ? told(rule, langue, services) : []),
    ...example(labels.right, '', rule.example?.right),
    ...assume(rule, langue),
    ...settings(rule, langue),
  ].join('\n');
}
