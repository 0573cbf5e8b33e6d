import * as node from 'node:fs';
import { DISK, type WritingFs } from '../../src/replace/file-system.js';

/** Stands for the process having been killed: from then on no call does anything. */
export class Killed extends Error {}

/**
 * What happens at one step: the process is killed around it or in the middle of it, or the system refuses it; or what the
 * system refuses from some call of a kind on.
 */
export type Fault =
  | { at: number; kill: 'before' | 'after' | 'midway' }
  | { at: number; refuse: string }
  | { call: keyof WritingFs; from: number; refuse: string };

type Call = (...args: never[]) => unknown;

/** A writer that is cut: half of the bytes are on the disk. */
function half(file: number, bytes: Uint8Array, at: number): number {
  return node.writeSync(file, bytes, at, Math.floor((bytes.length - at) / 2));
}

/** The disk with a fault at one step; `steps` names every call made so far. */
export class FaultyDisk {
  readonly steps: string[] = [];
  private dead = false;
  private readonly open = new Set<number>();

  constructor(private readonly fault?: Fault) {}

  /** The calls that `replaceFiles` makes, in order, with the fault where it is due. */
  get fs(): WritingFs {
    const wrapped = (name: string, call: Call) => this.wrapped(name, call);
    const names = Object.keys(CALLS) as (keyof typeof CALLS)[];
    const entries = names.map((name) => [name, wrapped(name, CALLS[name] as Call)]);
    const realpathSync = { native: wrapped('realpathSync', node.realpathSync.native as Call) };
    return { ...Object.fromEntries(entries), realpathSync } as WritingFs;
  }

  /** The system closes the files of a killed process. */
  bury(): void {
    for (const file of this.open) node.closeSync(file);
    this.open.clear();
  }

  private wrapped(name: string, call: Call): Call {
    return (...args) => {
      if (this.dead) throw new Killed();
      const step = this.steps.push(name) - 1;
      const { fault } = this;
      if (fault && this.isDue(fault, step)) {
        if ('refuse' in fault) throw Object.assign(new Error(fault.refuse), { code: fault.refuse });
        this.dead = true;
        if (fault.kill === 'midway' && name === 'writeSync') (half as Call)(...args);
        if (fault.kill === 'after') this.record(name, args, call(...args));
        throw new Killed();
      }
      return this.record(name, args, call(...args));
    };
  }

  private isDue(fault: Fault, step: number): boolean {
    if ('at' in fault) return step === fault.at;
    const calls = this.steps.filter((name) => name === fault.call).length;
    return this.steps[step] === fault.call && calls > fault.from;
  }

  private record<T>(name: string, [first]: readonly unknown[], result: T): T {
    if (name === 'openSync') this.open.add(result as number);
    if (name === 'closeSync') this.open.delete(first as number);
    return result;
  }
}

const { realpathSync: _, ...SIMPLE } = DISK;
// Nobody cuts the power here, and waiting for the disk a thousand times takes long.
const CALLS = { ...SIMPLE, fsyncSync: () => undefined };
