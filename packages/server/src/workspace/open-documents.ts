import { canonicalUri, type FileTrouble } from '@referentiel/language';

/** The documents that the editor holds: what the disk says of them does not count, but for how their files are encoded. */
export class OpenDocuments {
  private readonly troubles = new Map<string, FileTrouble | undefined>();

  has(uri: string): boolean {
    return this.troubles.has(canonicalUri(uri));
  }

  add(uri: string): void {
    const key = canonicalUri(uri);
    if (!this.troubles.has(key)) this.troubles.set(key, undefined);
  }

  /** Says whether the document was open. */
  delete(uri: string): boolean {
    return this.troubles.delete(canonicalUri(uri));
  }

  /** What is wrong with the encoding of a document's file, as far as somebody looked. */
  troubleOf(uri: string): FileTrouble | undefined {
    return this.troubles.get(canonicalUri(uri));
  }

  /** Takes what is wrong with the encoding of a document's file, if anything; says whether that is new. */
  setTrouble(uri: string, trouble: FileTrouble | undefined): boolean {
    const key = canonicalUri(uri);
    if (!this.troubles.has(key) || this.troubles.get(key)?.params.encodage === trouble?.params.encodage) return false;
    this.troubles.set(key, trouble);
    return true;
  }

  /** Files that stand in the folder of an open document first: what is told of it rests on them. */
  nearestFirst(files: string[]): string[] {
    const folderOf = (uri: string) => uri.slice(0, uri.lastIndexOf('/'));
    const folders = new Set([...this.troubles.keys()].map(folderOf));
    if (folders.size === 0) return files;
    const near: string[] = [];
    const others: string[] = [];
    for (const uri of files) (folders.has(folderOf(canonicalUri(uri))) ? near : others).push(uri);
    return [...near, ...others];
  }
}
