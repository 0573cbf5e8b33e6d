import type { Command } from 'commander';
import { describe } from '../help.js';
import { say } from '../language.js';
import type { Run } from '../program.js';

/** The options of `renumber`. */
export function declareRenumber(root: Command, run: Run): void {
  describe(root.command('renumber'), {
    usage: say('<fichier> [options]', '<file> [options]'),
    summary: say(
      'Renumérote les codes selon le bloc « codes » de la certification.',
      'Renumbers the codes by the block “codes” of the certification.',
    ),
    arguments: [
      [say('<fichier>', '<file>'), say('un fichier .ref de la certification', 'a .ref file of the certification')],
    ],
    examples: [
      ['renumber asn.ref', say('montre les codes à changer', 'shows the codes to change')],
      ['renumber asn.ref --write', say('les change, renvois compris', 'changes them, references included')],
    ],
  })
    .option('--write', say('écrit les changements, renvois compris', 'writes the changes, references included'), false)
    .action((file, options) => run(async () => (await import('../commands/renumber.js')).renumber(file, options)));
}
