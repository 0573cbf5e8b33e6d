/** How many stops within how long are too many. */
const LIMIT = 4;
const WINDOW = 3 * 60_000;

/** Counts the stops of the server: one that stops again and again is not started for ever. */
export class Restarts {
  private stops: number[] = [];

  /** Whether the server that stopped at a time (in ms) is worth starting again. */
  mayRestart(now: number): boolean {
    this.stops = [...this.stops.filter((time) => now - time < WINDOW), now];
    return this.stops.length <= LIMIT;
  }
}
