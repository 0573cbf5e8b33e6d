import { ANNEXES, ANNEXES_PAR_DEFAUT, EXPORT_FORMATS, TABLES } from '@referentiel/formats';
import { type Command, Option } from 'commander';
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
      'Écrit les documents d’une certification (Word, page web, Excel, textes de la fiche…).',
      'Writes the documents of a certification (Word, web page, Excel, texts of the form…).',
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
      [
        'export asn.ref --to docx --draft',
        say('un brouillon, les remarques dans la marge', 'a draft, the remarks in its margin'),
      ],
      [
        'export asn.ref --to html,xlsx',
        say(
          'une page web et un classeur des compétences et critères',
          'a web page, a workbook of competences and criteria',
        ),
      ],
      [
        'export asn.ref --to fiche',
        say('les textes à coller dans la fiche, bloc par bloc', 'the texts to paste into the form, bloc by bloc'),
      ],
      [
        'export asn.ref --to docx --template maison.docx',
        say('dans votre propre gabarit Word', 'in your own Word template'),
      ],
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
    .option(
      '--draft',
      say(
        'marque BROUILLON sur chaque page ; en Word, met les remarques des règles en commentaires',
        'marks BROUILLON on each page; in Word, puts the remarks of the rules into comments',
      ),
      false,
    )
    .option('--no-comments', say('avec --draft : sans ces commentaires', 'with --draft: without those comments'))
    .option(
      '--notes',
      say(
        'avec --draft : met aussi les notes de l’auteur en commentaires',
        'with --draft: puts the author’s notes into comments too',
      ),
      false,
    )
    .option(
      '--final',
      say('refuse tant qu’il reste des erreurs, et dit lesquelles', 'refuses while errors remain, and says which'),
      false,
    )
    .addOption(
      new Option(
        say('--table <disposition>', '--table <layout>'),
        say(
          'en Word et en page web : unique (un seul tableau, par défaut) ou par-bloc (un tableau sous le titre de chaque bloc)',
          'in Word and the web page: unique (one table, the default) or par-bloc (a table under the title of each bloc)',
        ),
      ).choices(TABLES),
    )
    .option(
      say('--annexes <liste>', '--annexes <list>'),
      say(
        `annexes du Word et de la page web, séparées par des virgules : ${ANNEXES.join(', ')}, ou toutes, ou aucune (par défaut : ${ANNEXES_PAR_DEFAUT.join(', ')})`,
        `annexes in Word and the web page, separated by commas: ${ANNEXES.join(', ')}, or toutes (all), or aucune (none) (by default: ${ANNEXES_PAR_DEFAUT.join(', ')})`,
      ),
      list,
    )
    .option(
      say('--template <gabarit.docx>', '--template <house.docx>'),
      say(
        'écrit dans votre propre document Word, aux repères {{titre}}, {{tableau}}…',
        'writes into your own Word document, at the placeholders {{titre}}, {{tableau}}…',
      ),
    )
    .option(
      say('--date <AAAA-MM-JJ>', '--date <YYYY-MM-DD>'),
      say('date du document (par défaut : celle du .ref)', 'date of the document (by default: that of the .ref)'),
    )
    .option(
      '--force',
      say(
        'remplace même un fichier qui n’est pas un export, ou qui semble ouvert dans Word',
        'replaces even a file that is no export, or that seems to be open in Word',
      ),
      false,
    )
    .action((files, options) => run(async () => (await import('../commands/export.js')).exportFiles(files, options)));
}
