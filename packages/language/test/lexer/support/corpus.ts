import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = (path: string) => fileURLToPath(new URL(`../../../../../${path}`, import.meta.url));

export interface Sample {
  name: string;
  text: string;
}

function refFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ref'))
    .sort();
}

/** The examples of the project: long, well formatted files. */
export function examples(): Sample[] {
  const folder = root('examples');
  return refFiles(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

/** Short texts in every style an author may write in; `crlf` in the name asks for Windows line ends. */
export function heldOut(): Sample[] {
  const folder = fileURLToPath(new URL('../held-out', import.meta.url));
  return refFiles(folder).map((name) => {
    const text = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n');
    return { name, text: name.includes('crlf') ? text.replaceAll('\n', '\r\n') : text };
  });
}

const DESIGN = root('../shared/design/langage.md');

/** Whether the design page, which is not part of the repository, is at hand. */
export const hasDesign = existsSync(DESIGN);

/** The worked examples of the design page, one sample each. */
export function designExamples(): Sample[] {
  const blocks = readFileSync(DESIGN, 'utf8').matchAll(/```ref\n([\s\S]*?)```/g);
  return [...blocks].map((block, index) => ({ name: `langage.md #${index + 1}`, text: block[1] as string }));
}
