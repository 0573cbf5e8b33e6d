import type { Command } from 'commander';
import { describe } from '../help.js';
import { say } from '../language.js';
import type { Run } from '../program.js';

/** Declares `new` with its help. */
export function declareNew(root: Command, run: Run): void {
  const value = (flag: string) => say(`--${flag} <texte>`, `--${flag} <text>`);
  describe(root.command('new'), {
    usage: say('[dossier] [options]', '[folder] [options]'),
    summary: say(
      'Pose quelques questions et écrit un premier .ref, déjà valide.',
      'Asks a few questions and writes a first .ref, already valid.',
    ),
    arguments: [
      [
        say('[dossier]', '[folder]'),
        say(
          'dossier où écrire, créé au besoin (par défaut : celui où vous êtes)',
          'folder to write to, made if need be',
        ),
      ],
    ],
    examples: [
      ['new', say('pose les questions', 'asks the questions')],
      ['new projets --titre "Chargé d’accueil" -y', say('sans question', 'without questions')],
      ['new --repertoire RS', say('pour le Répertoire spécifique', 'for the Répertoire spécifique')],
    ],
  })
    .option(value('titre'), say('intitulé de la certification', 'title of the certification'))
    .option(value('code'), say('son code court, par exemple ASNR', 'its short code, for example ASNR'))
    .option(value('repertoire'), say('RNCP ou RS', 'RNCP or RS'))
    .option(value('niveau'), say('niveau de qualification, de 2 à 8', 'level of qualification, from 2 to 8'))
    .option(value('certificateur'), say('nom du certificateur', 'name of the certifying body'))
    .option(value('bloc'), say('intitulé du premier bloc', 'title of the first bloc'))
    .option(value('activite'), say('intitulé de sa première activité', 'title of its first activity'))
    .option('-y, --yes', say('ne pose aucune question', 'asks no question'), false)
    .action((folder, options) => run(async () => (await import('../commands/new.js')).newFile(folder ?? '.', options)));
}
