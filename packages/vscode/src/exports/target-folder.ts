/** Steps that lead from the main file's folder to that of the exports. */
export interface TargetFolder {
  /** The folder is given from the root of the disk. */
  absolute: boolean;
  segments: string[];
}

/** What the setting `referentiel.export.dossier` means, written in the manner of Windows or any other. */
export function targetFolder(setting: string): TargetFolder {
  const path = setting.trim().replaceAll('\\', '/');
  return {
    absolute: path.startsWith('/') || /^[a-z]:/i.test(path),
    segments: path.split('/').filter((segment) => segment !== '' && segment !== '.'),
  };
}
