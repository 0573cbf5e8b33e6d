import { type Command, InvalidArgumentError, Option } from 'commander';
import { describe } from '../help.js';
import { say } from '../language.js';
import type { Run } from '../program.js';
import { REPORT_FORMATS } from '../report/formats.js';
import { paths } from './paths.js';

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError(say('Donnez un nombre entier.', 'Give a whole number.'));
  return Number(text);
}

/** The options of `check`. */
export function declareCheck(root: Command, run: Run): void {
  describe(root.command('check'), {
    usage: say('[chemins…] [options]', '[paths…] [options]'),
    summary: say('Vérifie des fichiers .ref.', 'Checks .ref files.'),
    arguments: [[`[${paths()[0]}]`, paths()[1]]],
    examples: [
      ['check', say('tout le dossier', 'the whole folder')],
      ['check asn.ref --watch', say('recommence à chaque enregistrement', 'checks again at each save')],
      ['check --format json > rapport.json', say('pour un autre programme', 'for another program')],
      ['check --format github', say('des annotations sur une demande de fusion', 'annotations on a pull request')],
    ],
  })
    .addOption(
      new Option(
        '--format <format>',
        say(
          'pretty (à lire, par défaut), json (pour un programme), sarif (norme SARIF 2.1.0) ou github (annotations de GitHub Actions)',
          'pretty (to read, the default), json (for a program), sarif (the standard SARIF 2.1.0) or github (annotations of GitHub Actions)',
        ),
      )
        .choices(REPORT_FORMATS)
        .default('pretty'),
    )
    .option(
      say('--max-warnings <nombre>', '--max-warnings <number>'),
      say('échoue au-delà de ce nombre d’avertissements', 'fails above this number of warnings'),
      wholeNumber,
    )
    .option(
      '--watch',
      say('recommence à chaque modification (Ctrl+C pour arrêter)', 'checks again at each change (Ctrl+C stops)'),
      false,
    )
    .action((where, options) => run(async () => (await import('../commands/check.js')).check(where, options)));
}
