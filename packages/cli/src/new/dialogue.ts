import { createInterface } from 'node:readline/promises';
import { UsageError } from '../exit-code.js';
import { colon, say } from '../language.js';
import { stderr } from '../output.js';

/** Whoever answers: a line for each prompt, undefined when no more will come. */
export interface Dialogue {
  ask(prompt: string): Promise<string | undefined>;
  /** Whether a refused answer can be given again. */
  readonly patient: boolean;
  close(): void;
}

/**
 * Asks on stderr and reads stdin, a terminal or a pipe. At a terminal, leaving (Ctrl+C, Ctrl+D) is not an answer: `ask`
 * throws; a pipe that ends leaves the rest unanswered.
 */
export function standardDialogue(): Dialogue {
  const patient = process.stdin.isTTY === true;
  const reader = createInterface({
    input: process.stdin,
    output: stderr.asStream(),
    terminal: patient && stderr.isTTY,
  });
  // Not `question`: of a pipe it loses the lines that come before it is asked again. Nor `prompt` once the pipe has ended.
  const lines = reader[Symbol.asyncIterator]();
  return {
    patient,
    async ask(prompt) {
      const shown = `${prompt}${colon()} `;
      if (patient) {
        reader.setPrompt(shown);
        reader.prompt();
      } else {
        process.stderr.write(`${shown}\n`);
      }
      const { done, value } = await lines.next();
      if (!done) return value;
      if (patient) throw new UsageError(say('\nAbandon : rien n’est écrit.', '\nLeft: nothing is written.'));
      return undefined;
    },
    close: () => reader.close(),
  };
}
