import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * What stands for this program: its version is not enough while it is being made. The sizes and dates of the files that stand
 * with the one that was started, and of those of the folders `dist` and `dist/bundle` beside them.
 */
export function programVersion(main = process.argv[1] ?? ''): string {
  const folder = dirname(main);
  const dist = join(folder, '..', 'dist');
  const files = [folder, dist, join(dist, 'bundle')].flatMap((one) => {
    try {
      return readdirSync(one)
        .filter((name) => /\.[cm]?js$/.test(name))
        .sort()
        .map((name) => {
          const { size, mtimeMs } = statSync(join(one, name));
          return `${name} ${size} ${mtimeMs}`;
        });
    } catch {
      return [];
    }
  });
  return [process.version, ...files].join('\n');
}
