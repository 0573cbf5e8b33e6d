import type { LangiumCoreServices } from 'langium';
import { parseSource, type SourceFile } from '../source/source-file.js';
import { CATALOGUE_TEXTS } from './generated/texts.js';

/** The scheme under which the built-in catalogues are opened, read-only. */
export const BUILTIN_SCHEME = 'builtin';

export function builtinUri(name: string): string {
  return `${BUILTIN_SCHEME}:/${name}`;
}

const parsed = new WeakMap<LangiumCoreServices, SourceFile[]>();

/** The catalogues that come with the language (e-CF and Cigref), parsed once for each set of services. */
export function builtinCatalogues(services: LangiumCoreServices): SourceFile[] {
  const known = parsed.get(services);
  if (known) return known;
  const files = Object.entries(CATALOGUE_TEXTS).map(([name, text]) => parseSource(services, builtinUri(name), text));
  parsed.set(services, files);
  return files;
}
