import { type Command, Option } from 'commander';
import { describe } from '../help.js';
import { say } from '../language.js';
import type { Run } from '../program.js';

/** Declares `lsp` with its help. */
export function declareLsp(root: Command, run: Run): void {
  describe(root.command('lsp'), {
    usage: say('--stdio [options]', '--stdio [options]'),
    summary: say(
      'Sert d’autres éditeurs que VS Code (Neovim, Helix, Zed…).',
      'Serves editors other than VS Code (Neovim, Helix, Zed…).',
    ),
    examples: [['lsp --stdio', say('ce que l’éditeur lance', 'what the editor starts')]],
  })
    .option(
      '--stdio',
      say('par l’entrée et la sortie standard (le seul moyen)', 'over standard input and output (the only way)'),
    )
    // Given by clients that want the server to end with them; the protocol's own library reads it.
    .addOption(new Option('--clientProcessId <pid>').hideHelp())
    .action(() => run(async () => (await import('../commands/lsp.js')).lsp()));
}
