import { main } from './to-transcription.ts';

process.exitCode = await main(process.argv.slice(2));
