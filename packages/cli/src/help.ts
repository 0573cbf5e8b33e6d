import type { Command } from 'commander';
import { lang, say } from './language.js';
import { stdout } from './output.js';

/** The words of the help page that commander itself writes. */
const HEADINGS: Record<string, string> = {
  'Usage:': 'Utilisation :',
  'Arguments:': 'Arguments :',
  'Options:': 'Options :',
  'Commands:': 'Commandes :',
};

/** What the help page of a command says, in the language of the interface. */
export interface Described {
  usage: string;
  /** A sentence: the page's first, and the line of the command in the list. */
  summary: string;
  arguments?: [flags: string, description: string][];
  /** What follows « referentiel », and what it does. */
  examples: [line: string, effect: string][];
  more?: string;
}

function exampleLines(examples: Described['examples']): string {
  const width = Math.max(...examples.map(([line]) => line.length));
  const lines = examples.map(([line, effect]) => `  referentiel ${line.padEnd(width)}   ${effect}`);
  return [say('Exemples :', 'Examples:'), ...lines].join('\n');
}

/** Breaks lines at spaces only: a no-break space holds. */
function wrap(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => {
      const lines = [''];
      for (const word of line.split(' ')) {
        const last = lines.at(-1) as string;
        const longer = last === '' ? word : `${last} ${word}`;
        if (longer.length <= width || last === '') lines[lines.length - 1] = longer;
        else lines.push(word);
      }
      return lines.join('\n');
    })
    .join('\n');
}

/** Gives a command its help page. */
export function describe(
  command: Command,
  { usage, summary, arguments: args = [], examples, more }: Described,
): Command {
  command
    .usage(usage)
    .description(summary)
    .configureHelp({
      styleTitle: (title) => (lang() === 'fr' ? (HEADINGS[title] ?? title) : title),
      subcommandTerm: (sub) => `${sub.name()} ${sub.usage().replace(/ ?\[options\]$/, '')}`.trim(),
      optionDescription: (option) => option.description,
      boxWrap: wrap,
    })
    .helpOption('-h, --help', say('affiche cette aide', 'shows this help'))
    .addHelpText('after', ['', exampleLines(examples), ...(more ? ['', more] : [])].join('\n'));
  for (const [flags, description] of args) command.argument(flags, description);
  return command;
}

/** Completes a command: what all have in common comes last in the help. */
export function complete(command: Command): void {
  command
    // Read before the line is parsed, wherever it stands (see main.ts): declared for the help.
    .option(
      '--lang <fr|en>',
      say('langue des messages : fr (par défaut) ou en', 'language of the messages: fr (the default) or en'),
    )
    // Mistakes are thrown, not printed: main.ts says them in the language of the interface.
    .exitOverride()
    .configureOutput({ writeOut: (text) => stdout.write(text), outputError: () => {} });
}
