import { readFileSync, writeFileSync } from 'node:fs';

/** A mistake of use, with a message for the person who runs the script. */
export class UsageError extends Error {}

export interface Arguments {
  input: string;
  output?: string;
}

/** Reads `INPUT -o OUTPUT`. */
export function argumentsOf(args: string[], usage: string): Arguments {
  const at = args.findIndex((arg) => arg === '-o' || arg === '--output');
  const output = at < 0 ? undefined : args[at + 1];
  const inputs = at < 0 ? args : [...args.slice(0, at), ...args.slice(at + 2)];
  const [input] = inputs;
  if (inputs.length !== 1 || !input || (at >= 0 && !output)) throw new UsageError(usage);
  return { input, ...(output && { output }) };
}

export function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(`${path} : lecture impossible (${(error as Error).message})`);
  }
}

/** Writes the result to a file, or to the standard output without one. */
export function writeText(output: string | undefined, text: string): void {
  if (output === undefined) process.stdout.write(text);
  else writeFileSync(output, text);
}

/** Runs a script's work: 0 fine, 1 the result has mistakes, 2 bad use or unreadable input. */
export async function runScript(work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(error.message);
      return 2;
    }
    if ((error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND') {
      console.error(
        `Les paquets ne sont pas construits : lancez d’abord « npm run build » (${(error as Error).message}).`,
      );
      return 2;
    }
    throw error;
  }
}
