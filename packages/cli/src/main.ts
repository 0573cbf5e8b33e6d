import { CommanderError } from 'commander';
import { EXIT, type ExitCode, UsageError } from './exit-code.js';
import { isHelp } from './helper/task.js';
import { takeLang } from './lang-option.js';
import { colon, say, setLang } from './language.js';
import { stderr } from './output.js';
import { printable } from './printable.js';
import { COMMANDS, program } from './program.js';
import { usageMessage } from './usage-message.js';

/** Nothing asks for help; so does « referentiel help export », which many try first. Of an unknown command, the error. */
function helpAsOption(args: string[]): string[] {
  if (args.length === 0) return ['--help'];
  if (args[0] !== 'help') return args;
  const [asked] = args.slice(1);
  return asked === undefined || COMMANDS.includes(asked) ? [...args.slice(1), '--help'] : [asked];
}

async function run(args: string[]): Promise<ExitCode> {
  if (isHelp(args)) return (await import('./helper/help.js')).help();
  const { lang, rest } = takeLang(args);
  setLang(lang);
  let command: (() => Promise<ExitCode>) | undefined;
  const line = helpAsOption(rest);
  const root = await program(line[0], (asked) => {
    command = asked;
  });
  try {
    root.parse(line, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return EXIT.ok;
    const name = root.commands.find((one) => one.name() === rest[0])?.name();
    throw new UsageError(usageMessage(error.code, error.message, name));
  }
  return command ? await command() : EXIT.ok;
}

/** Says what went wrong: one message on stderr, never a stack, and the exit code. */
function report(error: unknown): ExitCode {
  if (error instanceof UsageError) {
    stderr.write(`${printable(error.message)}\n`);
    return EXIT.usage;
  }
  const detail = error instanceof Error ? error.message : String(error);
  stderr.write(
    say(
      `Erreur interne de Référentiel${colon()} ${detail}\nC’est un défaut de l’outil, pas de votre texte. Aucun fichier n’est abîmé. Merci de signaler ce message avec le fichier qui le provoque.\n`,
      `Internal error of Référentiel: ${detail}\nThis is a defect of the tool, not of your text. No file is damaged. Please report this message with the file that causes it.\n`,
    ),
  );
  if (process.env.REFERENTIEL_DEBUG && error instanceof Error) stderr.write(`${error.stack}\n`);
  return EXIT.internal;
}

/** The command line: does what `args` ask and sets the exit code of the process. Never throws. */
export async function main(args: string[]): Promise<void> {
  process.on('uncaughtException', (error) => process.exit(report(error)));
  process.exitCode = await run(args).catch(report);
}
