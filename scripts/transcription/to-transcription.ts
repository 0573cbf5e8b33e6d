import { argumentsOf, readText, runScript, writeText } from './command.ts';

/** `to-transcription X.ref -o X.json`. */
export function main(args: string[]): Promise<number> {
  return runScript(async () => {
    const { input, output } = argumentsOf(args, 'Usage : npm run --silent to-transcription -- X.ref -o X.json');
    const source = readText(input);
    const { readCertification } = await import('./lecture.ts');
    const { structureOf } = await import('./structure.ts');
    const { certification, mistakes } = readCertification(source);
    for (const mistake of mistakes) console.error(`${input} : ${mistake}`);
    writeText(output, `${JSON.stringify(structureOf(certification), null, 1)}\n`);
    return mistakes.length ? 1 : 0;
  });
}
