/** What writes and reads documents. */
export type Formats = typeof import('./formats.js');

/** Loads what writes and reads documents, when one is first asked for: whoever opens a file does not wait for it. */
export function loadFormats(): Promise<Formats> {
  return import('./formats.js');
}
