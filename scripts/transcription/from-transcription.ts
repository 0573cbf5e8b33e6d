import { argumentsOf, readText, runScript, UsageError, writeText } from './command.ts';
import { unknownFields } from './known-fields.ts';
import { Report } from './report.ts';
import type { Transcription } from './schema.ts';

function parse(path: string): Transcription {
  try {
    const value: unknown = JSON.parse(readText(path));
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) return value as Transcription;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${path} : ce n’est pas du JSON (${(error as Error).message})`);
  }
  throw new UsageError(`${path} : ce n’est pas une transcription (un objet est attendu)`);
}

/** The source of the certification that a transcription describes. */
export async function sourceOf(transcription: Transcription, report: Report): Promise<string> {
  const { certificationOf } = await import('./certification.ts');
  const { printCertification } = await import('@referentiel/language');
  for (const field of unknownFields(transcription)) report.warn(`champ inconnu, ignoré : ${field}`);
  return printCertification(certificationOf(transcription, report));
}

/** `from-transcription X.json -o X.ref`. */
export function main(args: string[]): Promise<number> {
  return runScript(async () => {
    const { input, output } = argumentsOf(args, 'Usage : npm run --silent from-transcription -- X.json -o X.ref');
    const report = new Report();
    const source = await sourceOf(parse(input), report);
    for (const line of report.lines) console.error(`${input} : ${line}`);
    writeText(output, source);
    const { mistakesIn } = await import('./lecture.ts');
    const mistakes = mistakesIn(source);
    for (const mistake of mistakes) console.error(`${output ?? 'sortie'} : ${mistake}`);
    return mistakes.length ? 1 : 0;
  });
}
