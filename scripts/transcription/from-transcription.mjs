import { main } from './from-transcription.ts';

process.exitCode = await main(process.argv.slice(2));
