import { UsageError } from './exit-code.js';
import { type Lang, quoted } from './language.js';

function isLang(value: string | undefined): value is Lang {
  return value === 'fr' || value === 'en';
}

/** Takes `--lang fr|en` out of the arguments, wherever it stands: even the help must already speak that language. */
export function takeLang(args: string[]): { lang: Lang; rest: string[] } {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  if (at < 0) return { lang: 'fr', rest: args };
  const isJoined = args[at] !== '--lang';
  const value = isJoined ? args[at]?.slice('--lang='.length) : args[at + 1];
  if (isLang(value)) return { lang: value, rest: args.toSpliced(at, isJoined ? 1 : 2) };
  const given = value === undefined || value === '' ? 'attend une valeur' : `n’accepte pas ${quoted(value)}`;
  throw new UsageError(`L’option « --lang » ${given}. Valeurs possibles : fr, en.`);
}
