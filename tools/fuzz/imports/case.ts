import { EXPORT_FORMATS } from '@referentiel/formats';
import { checkWorkspace, remarquesSituees } from '@referentiel/language';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { extract, fiche } from '../../../packages/formats/test/import/fiche-xml/fiche.ts';
import { builtins, parse } from '../support/language.ts';
import type { Random } from '../support/random.ts';
import { corpus } from '../text/corpus.ts';
import { spoiledJson } from './json.ts';
import { spoiledXml } from './xml.ts';

/** A file to be imported: the texts of its parts (one without a name for a file that is no package). */
export interface ImportCase {
  name: string;
  parts: Record<string, string>;
  /** Bytes that are put in the place of others, in the file as it stands in the end; and where it is cut. */
  bytes: [at: number, value: number][];
  cut?: number;
}

const PACKAGE = /\.docx$/;
/** A package's parts that are texts. */
const TEXT_PART = /\.(xml|rels)$/;
/** The same file each time. */
const MTIME = new Date('2026-01-01T00:00:00Z');

export function bytesOf({ name, parts, bytes, cut }: ImportCase): Uint8Array {
  const whole = PACKAGE.test(name)
    ? zipSync(Object.fromEntries(Object.entries(parts).map(([part, text]) => [part, strToU8(text)])), { mtime: MTIME })
    : strToU8(parts[''] ?? '');
  for (const [at, value] of bytes) whole[at % whole.length] = value;
  return cut === undefined ? whole : whole.subarray(0, cut);
}

let known: { name: string; parts: Record<string, string> }[] | undefined;

/** Documents as they leave this program, and a fiche of the register: what is spoiled. */
async function documents() {
  if (known) return known;
  const made: { name: string; parts: Record<string, string> }[] = [
    { name: 'fiche.xml', parts: { '': strFromU8(extract(fiche())) } },
  ];
  for (const files of [...corpus().examples, ...corpus().samples.slice(0, 40)]) {
    const checked = checkWorkspace(
      files.map(({ uri, text }) => parse(uri, text.length > 12_000 ? text.slice(0, 12_000) : text)),
      builtins(),
    );
    const [first] = checked.certifications;
    if (!first) continue;
    for (const file of EXPORT_FORMATS.flatMap((format) => (/^(docx|html|json)$/.test(format.id) ? format.files : []))) {
      const bytes = await file.write(first.certification, {
        mode: 'draft',
        remarques: remarquesSituees(first, checked.findings),
        notes: true,
      });
      const texts = PACKAGE.test(file.extension)
        ? Object.entries(unzipSync(bytes)).filter(([part]) => TEXT_PART.test(part))
        : [['', bytes] as const];
      made.push({
        name: `x${file.extension}`,
        parts: Object.fromEntries(texts.map(([part, content]) => [part, strFromU8(content)])),
      });
    }
  }
  known = made;
  return made;
}

/** Makes what the cases are made of: it takes a moment, once. */
export async function prepare(): Promise<void> {
  await documents();
}

/** A document of ours in which something is wrong. `prepare` was awaited. */
export function importCase(random: Random): ImportCase {
  const document = random.pick(known ?? []);
  const parts = { ...document.parts };
  for (let left = random.few(5); left > 0; left--) {
    const names = Object.keys(parts);
    // Half of the time the text of the document, where most is read.
    const part = random.chance(0.5) && 'word/document.xml' in parts ? 'word/document.xml' : random.pick(names);
    parts[part] = (document.name.endsWith('.json') ? spoiledJson : spoiledXml)(parts[part] as string, random);
  }
  if (random.chance(0.03)) delete parts[random.pick(Object.keys(parts))];
  const bytes: [number, number][] = [];
  if (random.chance(0.1))
    for (let left = random.few(6); left > 0; left--) bytes.push([random.below(1 << 30), random.below(256)]);
  return { name: document.name, parts, bytes, ...(random.chance(0.02) && { cut: random.below(20_000) }) };
}
