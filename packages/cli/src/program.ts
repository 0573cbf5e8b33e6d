import { Command } from 'commander';
import { declareCheck } from './declare/check.js';
import { declareExport } from './declare/export.js';
import { declareFormat } from './declare/format.js';
import { declareImport } from './declare/import.js';
import { declareLsp } from './declare/lsp.js';
import { declareNew } from './declare/new.js';
import { declareRenumber } from './declare/renumber.js';
import { declareRules } from './declare/rules.js';
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
