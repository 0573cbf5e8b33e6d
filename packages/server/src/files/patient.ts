import { codeOf } from './error-code.js';
import { within } from './within.js';

/** The system ran out of files that may be open at a time: it has some again when others are closed. */
const CROWDED = new Set(['EMFILE', 'ENFILE']);
const TRIES = 6;
const FIRST_WAIT_MS = 20;

/** What an operation on the disk gives, tried again while too many files are open; rejects when it takes too long. */
export async function patient<T>(operation: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await within(operation());
    } catch (error) {
      if (attempt === TRIES || !CROWDED.has(codeOf(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, FIRST_WAIT_MS * 2 ** attempt));
    }
  }
}
