import { Uri, window } from 'vscode';

/** Opens the built-in e-CF catalogue, read-only. */
export async function ouvrirCatalogue(): Promise<void> {
  await window.showTextDocument(Uri.parse('builtin:/e-cf.ref'), { preview: false });
}
