// A run beside the one that was saved. The machine is another, or busier: times are told in units of its own `node -e 0`.

/** What a difference must exceed to be told. */
const NOTICED = 0.15;

/** What a figure would be on a machine whose `node -e 0` takes one millisecond. */
function scaled({ unit, p50 }, floor) {
  if (unit === 'ms') return p50 / floor;
  if (unit === 'lines/s') return p50 * floor;
  return p50;
}

/** Whether more of a unit is better. */
const isMoreBetter = (unit) => unit === 'lines/s';

/**
 * @param {{floor: number, figures: {id: string, unit: string, p50: number}[]}} last
 * @param {{floor: number, figures: object[]}} now
 * @returns {{id: string, title: string, change: number, verdict: 'worse' | 'better'}[]} the figures of both runs that differ by
 *   more than 15 %; `change` is now ÷ then
 */
export function differences(last, now) {
  const known = new Map(last.figures.map((figure) => [figure.id, figure]));
  return now.figures.flatMap((figure) => {
    const before = known.get(figure.id);
    if (!before || figure.missing || before.unit !== figure.unit || before.p50 <= 0) return [];
    const change = scaled(figure, figure.floor ?? now.floor) / scaled(before, before.floor ?? last.floor);
    if (Math.abs(change - 1) <= NOTICED) return [];
    const verdict = change > 1 === isMoreBetter(figure.unit) ? 'better' : 'worse';
    return [{ id: figure.id, title: figure.title, change, verdict }];
  });
}

/**
 * What of a run is saved: what `differences` asks, and the machine. Each figure has the `node -e 0` of its part. What this run did
 * not measure stays as `last` has it.
 * @typedef {{id: string, unit: string, p50: number, mad?: number, floor?: number}} SavedFigure
 * @param {{machine: object, floor: number, figures: (SavedFigure & {missing?: string})[]}} run
 * @param {{figures: SavedFigure[]}} [last]
 * @returns {{machine: object, floor: number, figures: SavedFigure[]}}
 */
export function saved({ machine, floor, figures }, last = { figures: [] }) {
  const measured = figures.filter(({ missing }) => missing === undefined);
  const own = new Set(measured.map(({ id }) => id));
  const kept = last.figures.filter(({ id }) => !own.has(id));
  return {
    machine,
    floor,
    figures: [
      ...kept,
      ...measured.map(({ id, unit, p50, mad, floor: beside }) => ({ id, unit, p50, mad, floor: beside ?? floor })),
    ],
  };
}
