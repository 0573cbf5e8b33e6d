/** How the server reads files that the editor has not opened. Nothing here throws: what cannot be read is undefined. */
export interface FileAccess {
  /** Whether this reader serves URIs of a scheme. */
  serves(uri: string): boolean;
  /** URIs of the `.ref` files and configurations under a folder; `most` is how many folders are worth looking into, that one first. */
  list(folder: string, most?: number): Promise<string[]>;
  read(uri: string): Promise<string | undefined>;
}
