const SKIPPED = new Set(['node_modules', 'out']);

/** Whether a file or folder name keeps what it holds out of a project: tools' folders, results, hidden ones. */
export function isSkipped(name: string): boolean {
  return name.startsWith('.') || SKIPPED.has(name);
}
