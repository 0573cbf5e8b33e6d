/** The file that marks the root of a project, and says how it wants its rules. */
export const CONFIG_NAME = 'referentiel.config.json';

/** Whether a URI is that of a project's configuration. */
export function isConfigUri(uri: string): boolean {
  return uri.endsWith(`/${CONFIG_NAME}`);
}
