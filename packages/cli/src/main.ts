import { CommanderError } from 'commander';
import { EXIT, type ExitCode, UsageError } from './exit-code.js';
import { usageMessage } from './help.js';
import { type Lang, colon, say, setLang } from './language.js';
import { program } from './program.js';

/** `--lang` may stand anywhere: the help itself must already speak it. */
function langOf(args: string[]): Lang {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const value = at < 0 ? undefined : args[at]?.includes('=') ? args[at]?.split('=')[1] : args[at + 1];
  return value === 'en' ? 'en' : 'fr';
}

/** Runs the command line; never throws. Whatever goes wrong is one message on stderr and an exit code. */
async function main(args: string[]): Promise<ExitCode> {
  setLang(langOf(args));
  let code: ExitCode | Promise<ExitCode> = EXIT.ok;
  try {
    const root = program((done) => {
      code = done;
    });
    if (args.length === 0) {
      root.outputHelp();
      return EXIT.ok;
    }
    root.parse(args.filter((_arg, index) => !isRootLang(args, index)), { from: 'user' });
    return await code;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return EXIT.ok;
      process.stderr.write(`${usageMessage(error.code, error.message)}\n`);
      return EXIT.usage;
    }
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\n`);
      return EXIT.usage;
    }
    const detail = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${say('Erreur interne de Référentiel', 'Internal error of Référentiel')}${colon()} ${detail}\n`);
    process.stderr.write(`${say('Vos fichiers ne sont pas touchés. Merci de signaler ce message avec le fichier qui le provoque.', 'Your files are untouched. Please report this message with the file that causes it.')}\n`);
    if (process.env.REFERENTIEL_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`);
    return EXIT.internal;
  }
}

/** Before any command, `--lang en` belongs to the whole program. */
function isRootLang(args: string[], index: number): boolean {
  const first = args.findIndex((arg, at) => !arg.startsWith('-') && args[at - 1] !== '--lang');
  if (first >= 0 && index > first) return false;
  const arg = args[index] as string;
  return arg === '--lang' || arg.startsWith('--lang=') || args[index - 1] === '--lang';
}

// A reader that closes early (`| head`) is not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.ok);
  throw error;
});

process.exitCode = await main(process.argv.slice(2));
