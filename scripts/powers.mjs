// What a script can do to the machine beyond reading and writing files: start programs, speak to the network, run text as code.
import { nodesOf } from './syntax-tree.mjs';

/** Modules of Node that give such a power. */
const MODULES = new Set([
  'child_process',
  'cluster',
  'dgram',
  'dns',
  'http',
  'http2',
  'https',
  'inspector',
  'net',
  'repl',
  'tls',
  'vm',
  'wasi',
  'worker_threads',
]);

/**
 * What the scripts of the extension may do of it, and for whom. Nothing of ours asks for any: the client of the language server
 * starts it and speaks to it through a pipe, or as a worker of the browser; lodash looks for the world that it is in. `server.js`
 * runs `server-main.js` beside it, with the code that V8 made of it in an earlier session, and no other text.
 */
export const ALLOWED = {
  'dist/extension.js': ['node:child_process', 'node:net'],
  'dist/server.js': ['node:vm'],
  'dist/server-main.js': ["Function('return this')", 'node:child_process', 'node:net'],
  'dist/web/extension.js': ['Worker'],
  'dist/web/server.js': ["Function('return this')"],
};

/** Names that the world outside gives a script. */
const GLOBALS = new Set([
  'eval',
  'Function',
  'fetch',
  'importScripts',
  'EventSource',
  'SharedWorker',
  'WebSocket',
  'WebTransport',
  'Worker',
  'XMLHttpRequest',
]);
/** A script that mentions none need not be looked into. */
const MENTION = new RegExp(`\\b(?:${[...MODULES, ...GLOBALS].join('|')})\\b`);
const WORLD = new Set(['globalThis', 'window', 'self', 'global']);

/** The module that a node asks for: an import of any form, or `require`, whatever a bundle has shortened its name to. */
function moduleAsked({ type, source, callee, arguments: given }) {
  if (type.startsWith('Import') || type.startsWith('Export')) return source?.value;
  if (type !== 'CallExpression' || callee.type !== 'Identifier' || given.length !== 1) return undefined;
  return given[0].value;
}

/** The global that a node calls or makes an object of. */
function globalCalled({ type, callee }) {
  if (type !== 'CallExpression' && type !== 'NewExpression') return undefined;
  if (callee.type === 'Identifier') return callee.name;
  const isOfWorld = callee.type === 'MemberExpression' && WORLD.has(callee.object.name);
  return isOfWorld ? callee.property.name : undefined;
}

/** Names that a script gives to something of its own: they hide what the world has under them. */
function ownNames(nodes) {
  const own = ({ node }) =>
    ['FunctionDeclaration', 'ClassDeclaration', 'VariableDeclarator'].includes(node.type) ? (node.id?.name ?? []) : [];
  return new Set(nodes.flatMap(own));
}

/**
 * The powers that a script takes, each once, in alphabetical order: `node:net`, `fetch`.
 *
 * @param {string} text
 * @param {'js' | 'ts'} lang
 * @returns {string[]}
 */
export function powersOf(text, lang = 'js') {
  if (!MENTION.test(text)) return [];
  const nodes = nodesOf(text, lang);
  const own = ownNames(nodes);
  const found = nodes.flatMap(({ node }) => {
    const asked = moduleAsked(node);
    const name = typeof asked === 'string' ? asked.replace(/^node:/, '').split('/')[0] : '';
    if (MODULES.has(name)) return [`node:${name}`];
    const called = globalCalled(node);
    if (called === undefined || !GLOBALS.has(called) || own.has(called)) return [];
    const [text] = node.arguments;
    // Always the same text, whatever anybody writes: how old libraries look for the world that they are in.
    return [called === 'Function' && text?.value === 'return this' ? "Function('return this')" : called];
  });
  return [...new Set(found)].sort();
}
