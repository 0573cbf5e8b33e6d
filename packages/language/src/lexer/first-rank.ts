/** The first rank, from one on and before another, of which something holds that holds of all behind it; the last when of none. */
export function firstRank(from: number, to: number, holds: (rank: number) => boolean): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
