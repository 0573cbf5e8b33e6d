import { EXPORT_FORMATS } from '@referentiel/formats';
import type { Command } from 'commander';
import { describe } from '../help.js';
import { say } from '../language.js';
import type { Run } from '../program.js';

function list(text: string): string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
}

const FORMATS = EXPORT_FORMATS.map(({ id }) => id).join(', ');

/** The options of `export`. */
export function declareExport(root: Command, run: Run): void {
  describe(root.command('export'), {
    usage: say('<fichiers…> --to <formats> [options]', '<files…> --to <formats> [options]'),
    summary: say(
      'Écrit les documents d’une certification (Word, JSON, rapport de relecture).',
      'Writes the documents of a certification (Word, JSON, review report).',
    ),
    arguments: [
      [
        say('<fichiers...>', '<files...>'),
        say(
          'fichiers .ref ou dossiers ; une partie (« dans X ») exporte sa certification',
          '.ref files or folders; a part (“dans X”) exports its certification',
        ),
      ],
    ],
    examples: [
      ['export asn.ref --to docx', say('écrit asn.docx à côté de asn.ref', 'writes asn.docx beside asn.ref')],
      ['export asn.ref --to docx --draft', say('marque BROUILLON sur chaque page', 'marks BROUILLON on each page')],
      [
        'export asn.ref --to revue',
        say('le rapport de relecture, en Word et en page web', 'the review report, in Word and as a web page'),
      ],
      [
        'export asn.ref --to docx,json -o envoi --final',
        say('dans le dossier envoi, s’il ne reste pas d’erreur', 'to the folder envoi, if no error remains'),
      ],
    ],
  })
    .option(
      '--to <formats>',
      say(`formats, séparés par des virgules : ${FORMATS}`, `formats, separated by commas: ${FORMATS}`),
      list,
    )
    .option(
      say('-o, --output <dossier>', '-o, --output <folder>'),
      say(
        'dossier où écrire, créé au besoin (par défaut : celui du .ref)',
        'folder to write to, made if need be (by default: that of the .ref)',
      ),
    )
    .option('--draft', say('marque BROUILLON sur chaque page', 'marks BROUILLON on each page'), false)
    .option(
      '--final',
      say('refuse tant qu’il reste des erreurs, et dit lesquelles', 'refuses while errors remain, and says which'),
      false,
    )
    .option(
      say('--date <AAAA-MM-JJ>', '--date <YYYY-MM-DD>'),
      say('date du document (par défaut : celle du .ref)', 'date of the document (by default: that of the .ref)'),
    )
    .option(
      '--force',
      say('remplace même un fichier qui n’est pas un export', 'replaces even a file that is no export'),
      false,
    )
    .action((files, options) => run(async () => (await import('../commands/export.js')).exportFiles(files, options)));
}
