import { EXPORT_FORMATS } from '@referentiel/formats';
import { Command, InvalidArgumentError, Option } from 'commander';
import { check } from './commands/check.js';
import { exportFiles } from './commands/export.js';
import { format } from './commands/format.js';
import { importFile } from './commands/import.js';
import { renumber } from './commands/renumber.js';
import { rules } from './commands/rules.js';
import type { ExitCode } from './exit-code.js';
import { localize } from './help.js';
import { say } from './language.js';

export const VERSION = '0.1.0';

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError(say(`« ${text} » n’est pas un nombre entier.`, `“${text}” is no whole number.`));
  return Number(text);
}

function list(text: string): string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
}

/** The command line: one command for each file of commands/. `done` receives the exit code. */
export function program(done: (code: ExitCode | Promise<ExitCode>) => void): Command {
  const root = localize(new Command('referentiel'))
    .description(
      say(
        'Écrire, vérifier et exporter les référentiels de certification (RNCP, RS).\n\nPour commencer :\n  referentiel check mon-referentiel.ref               vérifie\n  referentiel export mon-referentiel.ref --to docx    écrit le Word officiel',
        'Write, check and export French professional certifications (RNCP, RS).\n\nTo begin:\n  referentiel check my-file.ref               checks\n  referentiel export my-file.ref --to docx    writes the official Word file',
      ),
    )
    .version(VERSION, '-V, --version', say('affiche la version', 'shows the version'))
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ outputError: () => {} });
  const add = (signature: string, description: string) => {
    const command = localize(root.command(signature).description(description));
    return command.addOption(new Option('--lang <langue>', say('langue des messages : fr ou en', 'language of the messages: fr or en')).choices(['fr', 'en']));
  };
  add('check [chemins...]', say('vérifie des fichiers ou des dossiers (ici par défaut)', 'checks files or folders (here by default)'))
    .addOption(new Option('--format <format>', say('pretty (à lire) ou json', 'pretty (to read) or json')).choices(['pretty', 'json']).default('pretty'))
    .option('--max-warnings <n>', say('échoue au-delà de n avertissements', 'fails above n warnings'), wholeNumber)
    .option('--watch', say('recommence à chaque modification', 'checks again at each change'), false)
    .action((paths, options) => done(check(paths, options)));
  add('export <fichiers...>', say('écrit les documents d’une certification', 'writes the documents of a certification'))
    .requiredOption('--to <formats>', say(`formats, séparés par des virgules : ${EXPORT_FORMATS.map((one) => one.id).join(', ')}`, `formats, separated by commas: ${EXPORT_FORMATS.map((one) => one.id).join(', ')}`), list)
    .option('-o, --output <dossier>', say('dossier où écrire (celui de la source par défaut)', 'folder to write to (the source’s by default)'))
    .option('--draft', say('marque BROUILLON sur chaque page', 'marks BROUILLON on each page'), false)
    .option('--final', say('refuse tant qu’il reste des erreurs', 'refuses while errors remain'), false)
    .option('--date <AAAA-MM-JJ>', say('date du document (celle de la source par défaut)', 'date of the document (the source’s by default)'))
    .option('--force', say('remplace aussi un fichier qui n’est pas un export', 'also replaces a file that is no export'), false)
    .action((files, options) => done(exportFiles(files, options)));
  add('import <fichier>', say('refait un .ref à partir d’un JSON exporté', 'makes a .ref again from an exported JSON'))
    .option('-o, --output <fichier.ref>', say('fichier à écrire (à côté de la source par défaut)', 'file to write (beside the source by default)'))
    .option('--force', say('remplace le fichier s’il existe', 'replaces the file if it exists'), false)
    .action((file, options) => done(importFile(file, options)));
  add('format [chemins...]', say('met les fichiers en forme (ici par défaut)', 'formats files (here by default)'))
    .option('--check', say('liste les fichiers à mettre en forme, sans rien écrire', 'lists the files to format, writes nothing'), false)
    .action((paths, options) => done(format(paths, options)));
  add('renumber <fichier>', say('montre les codes à changer selon les schémas de codes', 'shows the codes to change by the code schemes'))
    .option('--write', say('écrit les changements', 'writes the changes'), false)
    .action((file, options) => done(renumber(file, options)));
  add('rules [id]', say('liste les règles ; avec un identifiant, explique cette règle', 'lists the rules; with an id, explains that rule')).action((id) => done(rules(id)));
  for (const command of root.commands) command.exitOverride().configureOutput({ outputError: () => {} });
  return root;
}
