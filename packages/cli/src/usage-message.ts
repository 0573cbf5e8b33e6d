import { lang, quoted, say } from './language.js';

/** What commander's English message names: the first two quoted words, the suggestion, what follows « is invalid. ». */
function partsOf(message: string) {
  const [first = '', second = ''] = [...message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '');
  const meant = /\(Did you mean (?:one of )?([^?()]*)\?/.exec(message)?.[1];
  const remedy = /is invalid\. (.*)$/s
    .exec(message)?.[1]
    ?.replace(/^Allowed choices are (.*)\.$/, 'Valeurs possibles : $1.');
  return { first, second, meant, remedy };
}

function inFrench(code: string, message: string): string {
  const { first, second, meant, remedy } = partsOf(message);
  const suggestion = meant === undefined ? '' : ` Vouliez-vous dire ${quoted(meant)} ?`;
  const flag = quoted(/--[\w-]+/.exec(first)?.[0] ?? first);
  switch (code) {
    case 'commander.unknownOption':
      return `L’option ${quoted(first)} n’existe pas.${suggestion}`;
    case 'commander.unknownCommand':
      if (/\.ref$/i.test(first))
        return `Dites quoi faire de ${quoted(first)}, par exemple « referentiel check ${first} ».`;
      return `La commande ${quoted(first)} n’existe pas.${suggestion}`;
    case 'commander.missingArgument':
      return `Il manque ${quoted(first)} dans la commande.`;
    case 'commander.optionMissingArgument':
      return `L’option ${flag} attend une valeur.`;
    case 'commander.invalidArgument':
      return `L’option ${flag} n’accepte pas ${quoted(second)}. ${remedy ?? ''}`.trim();
    case 'commander.excessArguments':
      return `Il y a trop d’arguments pour ${quoted(first)}. Un nom qui contient des espaces se met entre guillemets.`;
    default:
      return 'La commande n’est pas comprise.';
  }
}

/** A mistake in the command line as a sentence with a remedy; `code` and `message` are commander's. */
export function usageMessage(code: string, message: string, command: string | undefined): string {
  const text =
    lang() === 'fr'
      ? inFrench(code, message)
      : message.replace(/^error: /, '').replace(/^./, (first) => first.toUpperCase());
  const help = quoted(['referentiel', command, '--help'].filter(Boolean).join(' '));
  return `${text}\n${say(`L’aide : ${help}.`, `Help: ${help}.`)}`;
}
