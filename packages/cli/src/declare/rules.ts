import type { Command } from 'commander';
import { describe } from '../help.js';
import { say } from '../language.js';
import type { Run } from '../program.js';

/** The options of `rules`. */
export function declareRules(root: Command, run: Run): void {
  describe(root.command('rules'), {
    usage: say('[règle] [options]', '[rule] [options]'),
    summary: say(
      'Liste les règles de vérification, ou en explique une.',
      'Lists the rules of the check, or explains one.',
    ),
    arguments: [[say('[règle]', '[rule]'), say('identifiant de la règle à expliquer', 'id of the rule to explain')]],
    examples: [
      ['rules', say('la liste', 'the list')],
      [
        'rules LEX-01',
        say('ce qu’elle vérifie, pourquoi, ses réglages, un exemple', 'what it checks, why, its settings, an example'),
      ],
    ],
  }).action((id) => run(async () => (await import('../commands/rules.js')).rules(id)));
}
