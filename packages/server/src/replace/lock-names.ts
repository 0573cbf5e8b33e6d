/** A program by whose lock file others see that it has a document open. */
export type OfficeProgram = 'Word' | 'Excel' | 'LibreOffice';

function split(name: string): { stem: number; extension: string } {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? { stem: dot, extension: name.slice(dot).toLowerCase() } : { stem: name.length, extension: '' };
}

/** Word puts `~$` before a short name, and in place of the beginning of a longer one. */
function wordLock(name: string): string {
  return `~$${name.slice(Math.max(0, Math.min(2, split(name).stem - 6)))}`;
}

/** The names of the files by which programs say that they have a document open; they stand beside it. */
export function lockNames(name: string): { program: OfficeProgram; lock: string }[] {
  const { extension } = split(name);
  const libreOffice = { program: 'LibreOffice' as const, lock: `.~lock.${name}#` };
  if (extension === '.docx') return [{ program: 'Word', lock: wordLock(name) }, libreOffice];
  if (extension === '.xlsx') return [{ program: 'Excel', lock: `~$${name}` }, libreOffice];
  return [];
}
