import { Uri, workspace } from 'vscode';

/**
 * Writes a file beside its target, then renames it over: whatever interrupts it, the target is the old file or the new
 * one, whole. A file system that cannot rename over a file gets a plain write. Fails when neither succeeds.
 */
export async function writeWhole(target: Uri, bytes: Uint8Array): Promise<void> {
  const { fs } = workspace;
  const folder = Uri.joinPath(target, '..');
  await fs.createDirectory(folder);
  const temporary = Uri.joinPath(folder, `.${crypto.randomUUID()}.tmp`);
  try {
    await fs.writeFile(temporary, bytes);
    await fs.rename(temporary, target, { overwrite: true });
  } catch {
    await fs.delete(temporary).then(undefined, () => undefined);
    await fs.writeFile(target, bytes);
  }
}
