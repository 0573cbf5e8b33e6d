import { RULES } from '../rules/registry.js';
import type { Rule } from '../rules/rule.js';
import { PRESETS } from './presets.js';
import { SEVERITIES } from './rule-choice.js';
import { isFixed } from './rule-settings.js';

const MEANING: Record<(typeof SEVERITIES)[number], string> = {
  error: 'Erreur\u00a0: l’export final est refusé.',
  warning: 'Avertissement\u00a0: mérite une décision.',
  hint: 'Conseil\u00a0: se lit et s’oublie.',
  off: 'La règle se tait dans ce projet.',
};

function parameterSchemas({ parameters = {} }: Rule): Record<string, object> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, { what, value }]) => [
      name,
      typeof value === 'number'
        ? { type: 'number', minimum: 0, description: what.fr, default: value }
        : { type: 'array', items: { type: 'string', minLength: 1 }, description: what.fr, default: value },
    ]),
  );
}

function ruleSchema(rule: Rule): object {
  return {
    description: rule.title.fr,
    anyOf: [
      { $ref: '#/definitions/severity' },
      {
        type: 'object',
        properties: { severity: { $ref: '#/definitions/severity' }, ...parameterSchemas(rule) },
        additionalProperties: false,
      },
    ],
  };
}

/**
 * The JSON Schema of a project's configuration: an editor completes the ids, the severities and the parameters from it, and
 * shows what each is for. Rules whose severity no project sets are not in it.
 */
export function configSchema(): object {
  const presets = PRESETS.flatMap(({ name, also, what }) => [name, ...also].map((one) => ({ name: one, what })));
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Configuration d’un projet Référentiel',
    description:
      'Le fichier marque la racine d’un projet\u00a0: les catalogues qu’un dossier contient servent à tous les fichiers .ref sous cette racine. Il dit aussi comment ce projet veut ses règles.',
    type: 'object',
    properties: {
      $schema: { type: 'string', description: 'Adresse du schéma JSON.' },
      preset: {
        description: 'D’où partent les gravités, avant ce que «\u00a0rules\u00a0» en dit.',
        enum: presets.map(({ name }) => name),
        enumDescriptions: presets.map(({ what }) => what),
        default: 'dépôt',
      },
      rules: {
        description: 'La gravité d’une règle, ou un objet avec sa gravité et ses paramètres.',
        type: 'object',
        properties: Object.fromEntries(
          RULES.filter((rule) => !isFixed(rule)).map((rule) => [rule.id, ruleSchema(rule)]),
        ),
        additionalProperties: false,
      },
    },
    additionalProperties: false,
    definitions: {
      severity: {
        description: 'Gravité de la règle dans ce projet.',
        enum: [...SEVERITIES],
        enumDescriptions: SEVERITIES.map((severity) => MEANING[severity]),
      },
    },
    allowComments: true,
    allowTrailingCommas: true,
  };
}
