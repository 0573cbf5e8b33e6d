import type { Command } from 'commander';
import { describe } from '../help.js';
import { say } from '../language.js';
import type { Run } from '../program.js';

/** The options of `import`. */
export function declareImport(root: Command, run: Run): void {
  describe(root.command('import'), {
    usage: say('<fichier> [options]', '<file> [options]'),
    summary: say(
      'Fait un .ref d’un document Word, d’une page web, d’une fiche du répertoire ou d’un JSON exporté.',
      'Makes a .ref of a Word document, a web page, a fiche of the register or an exported JSON.',
    ),
    arguments: [
      [
        say('<fichier>', '<file>'),
        say(
          'document .docx ou .html, fiche .xml des données ouvertes, ou .json exporté',
          '.docx or .html document, .xml fiche of the open data, or exported .json',
        ),
      ],
    ],
    examples: [
      [
        'import asn.docx',
        say('écrit asn.ref à côté, et dit ce qu’il faut relire', 'writes asn.ref beside it, and says what to look at'),
      ],
      ['import asn.json -o copie/asn.ref', say('l’écrit ailleurs', 'writes it elsewhere')],
      [
        'import export_fiches.xml --fiche RNCP12345',
        say('prépare le renouvellement de cette fiche', 'prepares the renewal of this fiche'),
      ],
    ],
  })
    .option(
      say('-o, --output <fichier.ref>', '-o, --output <file.ref>'),
      say('fichier à écrire (par défaut : à côté du document)', 'file to write (by default: beside the document)'),
    )
    .option(
      say('--fiche <numéro>', '--fiche <number>'),
      say('fiche à prendre dans un .xml qui en contient plusieurs', 'fiche to take in an .xml that holds several'),
    )
    .option('--force', say('remplace le fichier s’il existe', 'replaces the file if it exists'), false)
    .action((file, options) => run(async () => (await import('../commands/import.js')).importFile(file, options)));
}
