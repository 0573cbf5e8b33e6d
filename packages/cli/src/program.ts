import { Command } from 'commander';
import type { ExitCode } from './exit-code.js';
import { complete, type Described, describe } from './help.js';
import { say } from './language.js';
import { VERSION } from './version.js';

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

/** Runs what a command does, once the line is understood. */
export type Run = (command: () => Promise<ExitCode>) => void;

type Declare = (root: Command, run: Run) => void;

/** The commands, in the order of the help. Each is declared in its own module: what `export` offers loads all formats. */
const DECLARATIONS: Record<string, () => Promise<Declare>> = {
  check: async () => (await import('./declare/check.js')).declareCheck,
  export: async () => (await import('./declare/export.js')).declareExport,
  import: async () => (await import('./declare/import.js')).declareImport,
  format: async () => (await import('./declare/format.js')).declareFormat,
  renumber: async () => (await import('./declare/renumber.js')).declareRenumber,
  rules: async () => (await import('./declare/rules.js')).declareRules,
  new: async () => (await import('./declare/new.js')).declareNew,
  lsp: async () => (await import('./declare/lsp.js')).declareLsp,
};

/** The names of the commands. */
export const COMMANDS: readonly string[] = Object.keys(DECLARATIONS);

/**
 * The command line with its help: the command `asked` alone, or all of them where it is none. What each does is in commands/,
 * loaded when it is run.
 */
export async function program(asked: string | undefined, run: Run): Promise<Command> {
  const root = describe(new Command('referentiel'), ROOT())
    .version(VERSION, '-V, --version', say('affiche la version', 'shows the version'))
    .helpCommand(false);
  const isCommand = asked !== undefined && COMMANDS.includes(asked);
  for (const [name, declaration] of Object.entries(DECLARATIONS)) {
    if (!isCommand || name === asked) (await declaration())(root, run);
  }
  for (const command of [root, ...root.commands]) complete(command);
  return root;
}
