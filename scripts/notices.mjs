// What of others is compiled into the extension: THIRD-PARTY-NOTICES.md names each library, and the packed copy of it holds their
// licences, which they ask for.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run.mjs';

const NOTICES = join(ROOT, 'THIRD-PARTY-NOTICES.md');

/** `a/node_modules/@x/y/lib/z.js` → `a/node_modules/@x/y`; undefined for a file of ours. */
function packageFolder(path) {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path.replaceAll('\\', '/'))?.[0];
}

/** The packages that left code in some bundles, by name: esbuild's metafiles, their paths from the root of the repository. */
export function bundledPackages(metafiles) {
  const inputs = metafiles.flatMap(({ outputs }) =>
    Object.values(outputs).flatMap((output) => Object.entries(output.inputs)),
  );
  const folders = new Set(inputs.flatMap(([path, { bytesInOutput }]) => (bytesInOutput && packageFolder(path)) || []));
  return [...folders]
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8'));
      return { name, version, license, folder };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** How a library stands in the table of the notices. */
function rowOf({ name, license }) {
  return `| ${name} | ${license} |`;
}

/** The rows that the notices lack, and those that they should not have. */
export function wrongRows(notices, packages) {
  const expected = [...new Set(packages.map(rowOf))];
  const written = [...notices.matchAll(/^(\| [^|\s]+ \| [^|\n]+ \|)[^|\n]*\| <https:/gm)].map(([, row]) => row);
  return {
    missing: expected.filter((row) => !written.includes(row)),
    stale: written.filter((row) => !expected.includes(row)),
  };
}

/** The licence that a package comes with; empty when it has no file for it. */
function licenceOf({ folder }) {
  const file = readdirSync(join(ROOT, folder)).find((one) => /^licen[cs]e(?:\.|$)/i.test(one));
  return file ? readFileSync(join(ROOT, folder, file), 'utf8').trim() : '';
}

/** The licences of some packages, each text once, under the names of those that share it. */
function licencesOf(packages) {
  const namesOf = new Map();
  for (const one of packages) {
    const text = licenceOf(one);
    if (text) namesOf.set(text, [...(namesOf.get(text) ?? []), `${one.name} ${one.version}`]);
  }
  return [...namesOf].map(([text, names]) => `### ${names.join(', ')}\n\n\`\`\`text\n${text}\n\`\`\`\n`).join('\n');
}

/**
 * The notices as they are packed: those of the repository, then the licences of what the bundles hold. Throws when a library is
 * not named, or no longer bundled: somebody added or removed one.
 */
export function packedNotices(metafiles) {
  const notices = readFileSync(NOTICES, 'utf8');
  const packages = bundledPackages(metafiles);
  const { missing, stale } = wrongRows(notices, packages);
  if (missing.length || stale.length) {
    const said = [...missing.map((row) => `add    ${row}`), ...stale.map((row) => `remove ${row}`)];
    throw new Error(`the table of THIRD-PARTY-NOTICES.md is not what the extension holds:\n${said.join('\n')}`);
  }
  return `${notices.trimEnd()}\n\n## Licences\n\n${licencesOf(packages)}`;
}
