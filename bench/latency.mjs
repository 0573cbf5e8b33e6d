// Keystroke → diagnostics and completion, over the wire, with the server that the extension ships.
import { join } from 'node:path';
import { certificationText } from './certification.mjs';
import { LspClient } from './lsp-client.mjs';
import { spread } from './statistics.mjs';

const SERVER = join(import.meta.dirname, '..', 'out', 'extension', 'dist', 'server.js');
/** As the extension starts it. */
const FLAGS = ['--max-semi-space-size=16'];
const URI = 'untitled:Mesure';
const WARM_UP = 40;
const KEYS = 300;

function positionOf(text, mark) {
  const before = text.slice(0, text.indexOf(mark) + mark.length).split('\n');
  return { line: before.length - 1, character: before.at(-1).length };
}

async function open(text) {
  const client = new LspClient([process.execPath, ...FLAGS, SERVER, '--stdio']);
  await client.request('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {
      workspace: { configuration: true },
      textDocument: { completion: { completionItem: { snippetSupport: true } } },
    },
  });
  client.notify('initialized', {});
  const first = client.published(URI, 1);
  client.notify('textDocument/didOpen', { textDocument: { uri: URI, languageId: 'ref', version: 1, text } });
  await first;
  return client;
}

/** Types a sentence, letter by letter, into a competence in the middle of the file. */
async function keystrokes(client, text, mark) {
  const sentence = 'en tenant compte des contraintes de la production et des usages réels. ';
  let { line, character } = positionOf(text, mark);
  let version = 1;
  const times = [];
  for (let rank = 0; rank < WARM_UP + KEYS; rank++) {
    version++;
    const at = { line, character };
    const published = client.published(URI, version);
    const from = performance.now();
    client.notify('textDocument/didChange', {
      textDocument: { uri: URI, version },
      contentChanges: [{ range: { start: at, end: at }, text: sentence[rank % sentence.length] }],
    });
    await published;
    if (rank >= WARM_UP) times.push(performance.now() - from);
    character++;
  }
  return spread(times);
}

async function completions(client, text, mark) {
  const position = positionOf(text, mark);
  const times = [];
  let items = 0;
  for (let rank = 0; rank < 20 + 100; rank++) {
    const from = performance.now();
    const answer = await client.request('textDocument/completion', { textDocument: { uri: URI }, position });
    if (rank >= 20) times.push(performance.now() - from);
    items = (Array.isArray(answer) ? answer : (answer?.items ?? [])).length;
  }
  return { ...spread(times), items };
}

/** @param {number} lines of the file that is edited */
export async function latency(lines) {
  const text = certificationText(lines);
  const middle = Math.floor(lines / 26);
  const client = await open(text);
  const result = {
    lines: text.split('\n').length,
    completion: {
      ecf: await completions(client, text, `réf e-CF `),
      epreuve: await completions(client, text, `évaluée par `),
      keyword: await completions(client, text, `            évaluée par E2\n`),
    },
    keystroke: await keystrokes(client, text, `relevés de l’année ${middle}`),
  };
  await client.stop();
  return result;
}
