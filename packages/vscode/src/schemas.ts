import { type Disposable, type ExtensionContext, Uri, workspace } from 'vscode';

/** Where an exported JSON says that its schema is (`$schema`): an address that only this extension answers. */
const SCHEMA_OF_EXPORTS = 'referentiel:schema:1';

/** Gives the editor the schema of exported JSON, which travels with the extension: nothing is fetched. */
export function registerSchemas({ extensionUri }: ExtensionContext): Disposable {
  return workspace.registerTextDocumentContentProvider('urn', {
    async provideTextDocumentContent({ path }) {
      if (path !== SCHEMA_OF_EXPORTS) return undefined;
      const file = Uri.joinPath(extensionUri, 'schemas', 'referentiel-1.schema.json');
      return new TextDecoder().decode(await workspace.fs.readFile(file));
    },
  });
}
