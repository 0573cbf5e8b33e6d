import { chmodSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { type Ran, run } from './ask-cli.ts';
import { serverSays } from './ask-server.ts';
import { layInputs, NEIGHBOUR, NEIGHBOUR_TEXT } from './files.ts';

/** What the program says of one hard input. */
export interface Row {
  what: string;
  /** Exit code of `check`; null when it hung. */
  code: number | null;
  /** The gravest thing that `check` says, and how much more. */
  check: string;
  editor: string;
}

interface Said {
  rule: string;
  message: string;
}

const NOTHING = 'rien';
/** Longest message of the table: some quote what they found. */
const MOST = 220;

/** Mistakes of writing before all others: they are what the input is about. */
function gravest(all: readonly Said[]): string {
  if (!all.length) return NOTHING;
  const order = [/^LEX-0[678]/, /^(CFG|LEX)/, /^SYN/, /^REF/, /./];
  const first = order.flatMap((kind) => all.find(({ rule }) => kind.test(rule)) ?? [])[0] as Said;
  const words = first.message.length > MOST ? `${first.message.slice(0, MOST)}…` : first.message;
  const others = all.length - 1;
  return others ? `${words} (et ${others}\u00a0${others === 1 ? 'autre' : 'autres'})` : words;
}

function checkSays({ stdout, stderr }: Ran): string {
  // What cannot be read is told apart; the count is of no interest.
  const apart = stderr.split('\n').filter((line) => line && !/^\d+ fichiers?\u00a0:/.test(line));
  const { findings } = JSON.parse(stdout || '{"findings":[]}') as { findings: Said[] };
  return findings.length || !apart.length ? gravest(findings) : apart.join(' ');
}

function editorSays(diagnostics: readonly Diagnostic[] | undefined): string {
  return gravest((diagnostics ?? []).map(({ code, message }) => ({ rule: String(code), message: String(message) })));
}

/** All rows, and whether the server still answered in the end, with the neighbour's diagnostics as they should be. */
export async function rows(
  tell: (line: string) => void = () => {},
): Promise<{ rows: Row[]; alive: boolean; neighbour: string[] }> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'difficiles-')));
  try {
    chmodSync(root, 0o755);
    writeFileSync(join(root, NEIGHBOUR), NEIGHBOUR_TEXT);
    const inputs = layInputs(root);
    const made: Row[] = [];
    for (const { file, what, folder } of inputs) {
      const begun = Date.now();
      const ran = await run(['check', file, '--format', 'json'], folder);
      made.push({ what, code: ran.code, check: checkSays(ran), editor: '' });
      tell(`${file}: ${ran.code}, ${Date.now() - begun} ms`);
    }
    const { said, alive } = await serverSays(root, NEIGHBOUR);
    inputs.forEach(({ file, folder }, rank) => {
      const of = (name: string) => said.get(pathToFileURL(join(folder, name)).href);
      // What is wrong with a project is told in its configuration.
      const config = of('referentiel.config.json') ?? [];
      (made[rank] as Row).editor = editorSays([...config, ...(of(basename(file)) ?? [])]);
    });
    const neighbour = (said.get(pathToFileURL(join(root, NEIGHBOUR)).href) ?? []).map(({ code }) => String(code));
    return { rows: made, alive, neighbour };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
