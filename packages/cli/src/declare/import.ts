import type { Command } from 'commander';
import { describe } from '../help.js';
import { say } from '../language.js';
import type { Run } from '../program.js';

/** The options of `import`. */
export function declareImport(root: Command, run: Run): void {
  describe(root.command('import'), {
    usage: say('<fichier> [options]', '<file> [options]'),
    summary: say('Refait un .ref à partir d’un JSON exporté.', 'Makes a .ref again from an exported JSON.'),
    arguments: [
      [
        say('<fichier>', '<file>'),
        say('fichier .json écrit par « export --to json »', '.json file written by “export --to json”'),
      ],
    ],
    examples: [
      ['import asn.json', say('écrit asn.ref à côté', 'writes asn.ref beside it')],
      ['import asn.json -o copie/asn.ref', say('l’écrit ailleurs', 'writes it elsewhere')],
    ],
  })
    .option(
      say('-o, --output <fichier.ref>', '-o, --output <file.ref>'),
      say('fichier à écrire (par défaut : à côté du .json)', 'file to write (by default: beside the .json)'),
    )
    .option('--force', say('remplace le fichier s’il existe', 'replaces the file if it exists'), false)
    .action((file, options) => run(async () => (await import('../commands/import.js')).importFile(file, options)));
}
