import { main } from './rows.ts';

process.exitCode = await main(process.argv.slice(2));
