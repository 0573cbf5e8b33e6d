import type { LangiumCoreServices } from 'langium';
import { canonicalUri } from '../source/canonical-uri.js';
import { folderOf, parseSource, type SourceFile } from '../source/source-file.js';
import { catalogueModels } from './generated/models.js';
import { CATALOGUE_TEXTS } from './generated/texts.js';

/** The scheme under which the built-in catalogues are opened, read-only. */
export const BUILTIN_SCHEME = 'builtin';

export function builtinUri(name: string): string {
  return `${BUILTIN_SCHEME}:/${name}`;
}

const parsed = new WeakMap<LangiumCoreServices, SourceFile[]>();

/** A catalogue that is parsed when somebody reads its tree: what it declares was built beforehand (scripts/write-catalogues.mjs). */
function builtinFile(services: LangiumCoreServices, name: string, text: string): SourceFile {
  const uri = builtinUri(name);
  let file: SourceFile | undefined;
  const read = () => {
    file ??= parseSource(services, uri, text);
    return file;
  };
  return {
    uri,
    folder: folderOf(canonicalUri(uri)),
    text,
    get declared() {
      return catalogueModels()[name];
    },
    get root() {
      return read().root;
    },
    get issues() {
      return read().issues;
    },
    get parseErrors() {
      return read().parseErrors;
    },
    positionAt: (offset) => read().positionAt(offset),
    offsetAt: (position) => read().offsetAt(position),
  };
}

/** The catalogues that come with the language (e-CF and Cigref), the same for one set of services. */
export function builtinCatalogues(services: LangiumCoreServices): SourceFile[] {
  const known = parsed.get(services);
  if (known) return known;
  const files = Object.entries(CATALOGUE_TEXTS).map(([name, text]) => builtinFile(services, name, text));
  parsed.set(services, files);
  return files;
}
