/** How long a disk or an editor may take for one answer: longer, and it will not come (a share of a network that is gone). */
export const PATIENCE_MS = 10_000;

/** What a promise gives, or a rejection with the code `ETIMEDOUT` when it gives nothing in time. */
export function within<T>(promise: Promise<T>, ms = PATIENCE_MS): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const late = () => reject(Object.assign(new Error('no answer'), { code: 'ETIMEDOUT' }));
    const timer = setTimeout(late, ms);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
