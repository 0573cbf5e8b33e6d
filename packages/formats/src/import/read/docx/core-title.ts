import type { Package } from '../../package/index.js';
import { relationshipsOf } from '../../package/index.js';

/** The title of the file's properties; undefined when it is empty. */
export function coreTitle(file: Package): string | undefined {
  const part = relationshipsOf(file, '').find(({ type }) => type === 'core-properties')?.target;
  let title = '';
  let inTitle = false;
  if (part === undefined) return undefined;
  file.parse(part, {
    open(name) {
      if (name === 'dc:title') inTitle = true;
    },
    close(name) {
      if (name === 'dc:title') inTitle = false;
    },
    text(text) {
      if (inTitle) title += text;
    },
  });
  return title.trim() || undefined;
}
