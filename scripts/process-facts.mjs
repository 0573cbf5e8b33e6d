// What the system tells of a running process. Elsewhere than on Linux nothing is told: memory is left out, work is not seen.
import { readFileSync } from 'node:fs';

function proc(pid, name) {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'latin1');
  } catch {
    return '';
  }
}

/** The time that a process took of the processors, in the ticks of the system (10 ms). Source: proc_pid_stat(5), fields 14 and 15. */
export function cpuTime(pid) {
  const stat = proc(pid, 'stat');
  // The name of the program, in brackets, may hold blanks.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
}

/** The resident size of a process, now and at its greatest, in megabytes; undefined where the system does not tell. */
export function memory(pid) {
  const status = proc(pid, 'status');
  // Of a process that has ended but whose end nobody took note of, no size is told.
  const megabytes = (name) => Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1] ?? 0) / 1024;
  return status ? { now: megabytes('VmRSS'), peak: megabytes('VmHWM') } : undefined;
}
