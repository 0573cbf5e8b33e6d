import type { Command } from 'commander';
import { lang, say } from './language.js';

/** The words of the help page that commander itself writes. */
const HEADINGS: Record<string, string> = {
  'Usage:': 'Utilisation :',
  'Arguments:': 'Arguments :',
  'Options:': 'Options :',
  'Commands:': 'Commandes :',
};

/** Makes a command's help and its errors speak the interface's language. */
export function localize(command: Command): Command {
  command.configureHelp({
    styleTitle: (title) => (lang() === 'fr' ? (HEADINGS[title] ?? title) : title),
    subcommandTerm: (sub) => `${sub.name()} ${sub.registeredArguments.map((one) => (one.required ? `<${one.name()}>` : `[${one.name()}]`)).join(' ')}`.trim(),
    optionDescription: (option) => option.description,
  });
  command.helpOption('-h, --help', say('affiche cette aide', 'shows this help'));
  return command;
}

/** An error of commander as a sentence with a remedy; `code` is commander's own. */
export function usageMessage(code: string, message: string): string {
  if (lang() === 'en') return message.replace(/^error: /, '');
  const quoted = /'([^']*)'/.exec(message)?.[1] ?? '';
  const meant = /Did you mean (?:one of )?([^?)]*)\?/.exec(message)?.[1];
  const hint = meant ? ` Vouliez-vous dire ${meant} ?` : ' L’aide : « referentiel --help ».';
  switch (code) {
    case 'commander.unknownOption':
      return `L’option « ${quoted} » n’existe pas.${hint}`;
    case 'commander.unknownCommand':
      return `La commande « ${quoted} » n’existe pas.${hint}`;
    case 'commander.missingArgument':
      return `Il manque l’argument ${quoted}.${hint}`;
    case 'commander.missingMandatoryOptionValue':
      return `Il manque l’option « ${quoted} ».${hint}`;
    case 'commander.optionMissingArgument':
      return `L’option « ${quoted} » attend une valeur.${hint}`;
    case 'commander.excessArguments':
      return `Il y a trop d’arguments.${hint}`;
    case 'commander.invalidArgument':
      return `${message.replace(/^error: /, '')}`;
    default:
      return message.replace(/^error: /, '');
  }
}
