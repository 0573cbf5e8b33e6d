import { say } from '../language.js';
import { stderr } from '../output.js';

/** Fewer files than this are dealt with before anyone wonders. */
const MANY = 50;
let shown = 0;

/** Tells on stderr how far the work on many files is; a terminal only, at most ten times a second; wiped at the end. */
export function progress(step: 'read' | 'write', done: number, total: number): void {
  if (total < MANY || !stderr.isTTY) return;
  const now = performance.now();
  if (done < total && now - shown < 100) return;
  shown = now;
  const verb = step === 'read' ? say('Lecture', 'Reading') : say('Écriture', 'Writing');
  stderr.write(done < total ? `\r${verb} ${done}/${total}` : '\r\x1b[K');
}
