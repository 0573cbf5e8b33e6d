/** Where what is known of a workspace is kept from one session to the next. Nothing here throws: what cannot be kept is not. */
export interface IndexStore {
  /** What stands for the program: another one knows other things of the same texts. */
  readonly version: string;
  load(name: string): Promise<Uint8Array | undefined>;
  save(name: string, bytes: Uint8Array): Promise<void>;
}
