import type { Command } from 'commander';
import { describe } from '../help.js';
import { say } from '../language.js';
import type { Run } from '../program.js';
import { paths } from './paths.js';

/** The options of `format`. */
export function declareFormat(root: Command, run: Run): void {
  describe(root.command('format'), {
    usage: say('[chemins…] [options]', '[paths…] [options]'),
    summary: say(
      'Met des fichiers .ref en forme (retraits, guillemets, accords).',
      'Formats .ref files (indentation, quotes, agreement).',
    ),
    arguments: [[`[${paths()[0]}]`, paths()[1]]],
    examples: [
      ['format asn.ref', say('met ce fichier en forme', 'formats this file')],
      [
        'format --check',
        say('dit quels fichiers du dossier sont à mettre en forme', 'says which files of the folder are to format'),
      ],
    ],
  })
    .option(
      '--check',
      say('liste les fichiers à mettre en forme, sans rien écrire', 'lists the files to format, writes nothing'),
      false,
    )
    .option(
      '--utf8',
      say(
        'convertit en UTF-8 les fichiers qui n’y sont pas (UTF-16, Latin-1, Windows-1252)',
        'converts to UTF-8 the files that are not in it (UTF-16, Latin-1, Windows-1252)',
      ),
      false,
    )
    .action((where, options) => run(async () => (await import('../commands/format.js')).format(where, options)));
}
