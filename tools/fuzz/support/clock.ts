import { Fault } from './family.ts';

/** No step may keep an author waiting for longer, in milliseconds of processor time. */
export const BUDGET = 2_000;

/** Times the steps of a case by the processor's clock: other programs of the machine do not count. */
export class Clock {
  /** The longest step so far, in milliseconds. */
  worst = { step: '', milliseconds: 0 };
  readonly steps = new Map<string, number>();
  /** What was counted on the way, by name. */
  readonly counts = new Map<string, number>();

  /** Does one step. One that takes too long is done again by itself, and is a fault when it takes too long again. */
  time<T>(step: string, work: () => T): T {
    const first = this.once(step, work);
    if (first.milliseconds <= BUDGET) return first.result;
    const again = this.once(step, work);
    if (again.milliseconds > BUDGET) {
      throw new Fault('too slow', `${step} takes ${Math.round(again.milliseconds)} ms of processor time`);
    }
    return again.result;
  }

  /** As `time`, of work that ends later. Whatever else runs in the process counts too. */
  async timeAsync<T>(step: string, work: () => Promise<T>): Promise<T> {
    const begun = process.cpuUsage();
    const result = await work();
    const milliseconds = this.note(step, begun);
    if (milliseconds <= BUDGET) return result;
    const second = process.cpuUsage();
    const again = await work();
    if (this.note(step, second) > BUDGET) {
      throw new Fault('too slow', `${step} takes ${Math.round(milliseconds)} ms of processor time`);
    }
    return again;
  }

  count(what: string, much: number): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + much);
  }

  private once<T>(step: string, work: () => T): { result: T; milliseconds: number } {
    const begun = process.cpuUsage();
    const result = work();
    return { result, milliseconds: this.note(step, begun) };
  }

  private note(step: string, begun: NodeJS.CpuUsage): number {
    const { user, system } = process.cpuUsage(begun);
    const milliseconds = (user + system) / 1000;
    if (milliseconds > this.worst.milliseconds) this.worst = { step, milliseconds };
    this.steps.set(step, (this.steps.get(step) ?? 0) + milliseconds);
    return milliseconds;
  }
}
