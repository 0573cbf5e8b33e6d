import type { Package } from './package.js';

/** The declared type of a part; undefined when the package says none. */
export function contentTypeOf(file: Package, part: string): string | undefined {
  const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  const path = `/${part}`.toLowerCase();
  let byExtension: string | undefined;
  let byName: string | undefined;
  file.parse('[Content_Types].xml', {
    open(name, { Extension, PartName, ContentType }) {
      if (name === 'ct:Default' && Extension?.toLowerCase() === extension) byExtension = ContentType;
      if (name === 'ct:Override' && PartName?.toLowerCase() === path) byName = ContentType;
    },
  });
  return byName ?? byExtension;
}
