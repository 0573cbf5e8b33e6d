/** What tells one place from another: an address of the editor. */
export interface Place {
  scheme: string;
  authority: string;
  path: string;
}

/** Steps from the root, « . » and « .. » followed; the letter of a disk in small. */
function steps(path: string): string[] {
  const found: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') found.pop();
    else if (step !== '' && step !== '.') found.push(step);
  }
  return found.map((step, rank) => (rank === 0 && /^[A-Z]:$/.test(step) ? step.toLowerCase() : step));
}

/** Whether a place is one of some folders, or stands in one. */
export function isInside(place: Place, folders: readonly Place[]): boolean {
  const own = steps(place.path);
  return folders.some(({ scheme, authority, path }) => {
    if (scheme !== place.scheme || authority !== place.authority) return false;
    return steps(path).every((step, rank) => step === own[rank]);
  });
}
