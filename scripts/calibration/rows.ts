import { readFileSync } from 'node:fs';
import { readText, runScript, UsageError } from '../transcription/command.ts';
import { rangeesFrom, rangeesOf, rowText } from './tableau.ts';

const PAGE = new URL('../../docs/pratique/calibrage.md', import.meta.url);

/** `rows.mjs 001 001.json`: the findings of a document that the guide's table does not judge yet, as rows to fill in. */
export function main([document, input]: string[]): Promise<number> {
  return runScript(async () => {
    if (!document || !input) throw new UsageError('Usage : node scripts/calibration/rows.mjs DOCUMENT X.json');
    const { useDictionaryFiles } = await import('./dictionary.mjs');
    const { constatsOf, isJudged } = await import('./constats.ts');
    await useDictionaryFiles();
    const constats = (await constatsOf(JSON.parse(readText(input)))).filter(isJudged);
    const judged = new Set(
      rangeesOf(readFileSync(PAGE, 'utf8'))
        .filter((row) => row.document === document)
        .flatMap(({ regle, lignes }) => lignes.map((ligne) => `${regle} ${ligne}`)),
    );
    const rest = constats.filter(({ regle, ligne }) => !judged.has(`${regle} ${ligne}`));
    for (const row of rangeesFrom(document, rest)) console.log(rowText(row));
    for (const { regle, ligne, element, message } of rest) console.error(`${ligne}\t${regle}\t${element}\t${message}`);
    return rest.length ? 1 : 0;
  });
}
