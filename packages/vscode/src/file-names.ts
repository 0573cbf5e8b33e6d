const SKIPPED = new Set(['node_modules', 'out']);

/** Whether a name is that of a `.ref` file, in whatever case Windows has put it. */
export function isRefName(name: string): boolean {
  return /\.ref$/i.test(name) && !name.startsWith('.');
}

/** Whether a file says something of a project: a `.ref` file, or its configuration. */
export function isProjectName(name: string): boolean {
  return isRefName(name) || name === 'referentiel.config.json';
}

/** Folders in which no référentiel is looked for. */
export function isSkippedFolder(name: string): boolean {
  return name.startsWith('.') || SKIPPED.has(name);
}

/** A name that is not taken: `asn.ref`, else `asn-2.ref`, `asn-3.ref`… */
export async function firstFreeName(name: string, isTaken: (name: string) => Promise<boolean>): Promise<string> {
  const dot = name.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  for (let rank = 1; ; rank++) {
    const candidate = rank === 1 ? name : `${stem}-${rank}${extension}`;
    if (!(await isTaken(candidate))) return candidate;
  }
}

/** The name of an export whose own name something else bears: `asn.docx` leaves `asn-export.docx`, `asn.fiche.html` `asn-export.fiche.html`. */
export function nameBeside(name: string, extensions: readonly string[]): string {
  const extension = extensions.find((one) => name.endsWith(one)) ?? '';
  return `${name.slice(0, name.length - extension.length)}-export${extension}`;
}
