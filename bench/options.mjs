import { parseArgs } from 'node:util';

/** What can be measured, in the order of a run: its name, and the module that measures it. */
export const PARTS = ['start', 'parse', 'check', 'lsp', 'rules', 'documents'];

export const USAGE = `npm run bench -- [--only ${PARTS.join(',')}] [--quick] [--profile] [--save]

  --only <parts>  measures these alone
  --quick         small sizes and few runs: two minutes
  --profile       writes a .cpuprofile of each part in reports/profiles, and says where the time goes; a part that misses a
                  target has one anyway, but for --quick
  --save          keeps this run as the one that the next are compared with (bench/last.json)`;

/** @param {string[]} args @throws {Error} what is wrong with them */
export function optionsOf(args) {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: 'string' },
      quick: { type: 'boolean', default: false },
      profile: { type: 'boolean', default: false },
      save: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false, short: 'h' },
    },
  });
  const parts = values.only?.split(',').map((name) => name.trim()) ?? PARTS;
  const unknown = parts.filter((name) => !PARTS.includes(name));
  if (unknown.length > 0) throw new Error(`Nothing is called ${unknown.join(', ')}: ${PARTS.join(', ')}`);
  return { ...values, parts: PARTS.filter((name) => parts.includes(name)) };
}
