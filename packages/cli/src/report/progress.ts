import { say } from '../language.js';

/** Fewer files than this are read before anyone wonders. */
const MANY = 50;
let shown = 0;

/** Tells on stderr how far the reading of many files is; a terminal only, at most ten times a second. */
export function progress(done: number, total: number): void {
  if (total < MANY || !process.stderr.isTTY) return;
  const now = performance.now();
  if (done < total && now - shown < 100) return;
  shown = now;
  const text = say(`Lecture ${done}/${total}`, `Reading ${done}/${total}`);
  process.stderr.write(done < total ? `\r${text}` : `\r${' '.repeat(text.length)}\r`);
}
