import { EXPORT_FORMATS } from '@referentiel/formats';
import { Command, InvalidArgumentError, Option } from 'commander';
import { declareLsp } from './declare/lsp.js';
import { declareNew } from './declare/new.js';
import type { ExitCode } from './exit-code.js';
import { complete, type Described, describe } from './help.js';
import { say } from './language.js';
import { REPORT_FORMATS } from './report/formats.js';
import { VERSION } from './version.js';

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError(say('Donnez un nombre entier.', 'Give a whole number.'));
  return Number(text);
}

function list(text: string): string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
}

const FORMATS = EXPORT_FORMATS.map(({ id }) => id).join(', ');

const ROOT: () => Described = () => ({
  usage: say('<commande> [options]', '<command> [options]'),
  summary: say(
    'Vérifie les référentiels de certification (RNCP, RS) écrits en .ref et les exporte.',
    'Checks French professional certifications (RNCP, RS) written in .ref and exports them.',
  ),
  examples: [
    ['check mon-referentiel.ref', say('dit ce qui ne va pas', 'says what is wrong')],
    [
      'export mon-referentiel.ref --to docx',
      say('écrit mon-referentiel.docx à côté', 'writes mon-referentiel.docx beside it'),
    ],
    ['export --help', say('explique une commande', 'explains a command')],
  ],
  more: say(
    'Codes de sortie :\n  0  tout va bien\n  1  le référentiel contient des erreurs, ou un fichier est à mettre en forme\n  2  commande incorrecte, fichier illisible ou impossible à écrire\n  3  erreur interne',
    'Exit codes:\n  0  all is well\n  1  the certification has errors, or a file is to format\n  2  wrong command, or a file that cannot be read or written\n  3  internal error',
  ),
});

function paths(): [string, string] {
  return [
    say('chemins...', 'paths...'),
    say(
      'fichiers .ref ou dossiers (par défaut : le dossier où vous êtes)',
      '.ref files or folders (by default: the current folder)',
    ),
  ];
}

function declareCheck(root: Command, run: Run): void {
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
    .action((where, options) => run(async () => (await import('./commands/check.js')).check(where, options)));
}

function declareExport(root: Command, run: Run): void {
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
    .action((files, options) => run(async () => (await import('./commands/export.js')).exportFiles(files, options)));
}

function declareImport(root: Command, run: Run): void {
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
    .action((file, options) => run(async () => (await import('./commands/import.js')).importFile(file, options)));
}

function declareFormat(root: Command, run: Run): void {
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
    .action((where, options) => run(async () => (await import('./commands/format.js')).format(where, options)));
}

function declareRenumber(root: Command, run: Run): void {
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
    .action((file, options) => run(async () => (await import('./commands/renumber.js')).renumber(file, options)));
}

function declareRules(root: Command, run: Run): void {
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
  }).action((id) => run(async () => (await import('./commands/rules.js')).rules(id)));
}

/** Runs what a command does, once the line is understood. */
export type Run = (command: () => Promise<ExitCode>) => void;

/** The command line: its commands with their help. What each does is in commands/, loaded when it is asked for. */
export function program(run: Run): Command {
  const root = describe(new Command('referentiel'), ROOT())
    .version(VERSION, '-V, --version', say('affiche la version', 'shows the version'))
    .helpCommand(false);
  declareCheck(root, run);
  declareExport(root, run);
  declareImport(root, run);
  declareFormat(root, run);
  declareRenumber(root, run);
  declareRules(root, run);
  declareNew(root, run);
  declareLsp(root, run);
  for (const command of [root, ...root.commands]) complete(command);
  return root;
}
