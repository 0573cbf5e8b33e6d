import type { Rule, Severity } from '../rules/rule.js';

/** How strict a project is before it says anything of single rules. */
export interface Preset {
  name: string;
  /** Other spellings. */
  also: readonly string[];
  /** What an author chooses it for. */
  what: string;
  /** Whether what only the version to be filed must satisfy is judged. */
  final: boolean;
  severityOf(rule: Rule): Severity | 'off';
}

/** For a text that is still being written: what is not there yet is no fault. */
const BROUILLON: Preset = {
  name: 'brouillon',
  also: [],
  what: 'Un texte en cours d’écriture\u00a0: ce qui n’est pas encore écrit n’est pas signalé, ou l’est moins fort.',
  final: false,
  severityOf: ({ draft, severity }) => draft ?? severity,
};

/** Each rule as the book has it. */
export const DEPOT: Preset = {
  name: 'dépôt',
  also: ['depot'],
  what: 'Un référentiel à déposer\u00a0: chaque règle a sa propre gravité. C’est le préréglage d’un projet qui n’en choisit pas.',
  final: false,
  severityOf: ({ severity }) => severity,
};

const STRICT: Preset = {
  name: 'strict',
  also: [],
  what: 'Une dernière relecture\u00a0: les conseils deviennent des avertissements, et la version à remettre est jugée comme telle.',
  final: true,
  severityOf: ({ severity }) => (severity === 'hint' ? 'warning' : severity),
};

/** The presets, from the most lenient. */
export const PRESETS: readonly Preset[] = [BROUILLON, DEPOT, STRICT];

/** The preset of a name, if there is one. */
export function findPreset(name: string): Preset | undefined {
  const written = name.normalize('NFC');
  return PRESETS.find((preset) => preset.name === written || preset.also.includes(written));
}
