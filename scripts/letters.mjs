// The letters that expressions know once they are bundled. V8 compiles \p{L} into tables of all scripts of the world each time
// it meets it, at half a millisecond apiece: a short run would spend a fifth of its time there. A bundle, and the tests, know
// the letters, marks and figures of the scripts that a French text holds: Latin and Greek, exponents and ligatures included.
import { readFileSync } from 'node:fs';
import { parseAst } from 'vite';

/** Latin; modifiers, accents and Greek; raised letters (« 3ᵉ ») and Latin of Vietnam; exponents and fractions; figures in circles; ligatures of PDF files. */
const BLOCKS = [
  [0x0000, 0x024f],
  [0x02b0, 0x03ff],
  [0x1d00, 0x1eff],
  [0x2070, 0x218f],
  [0x2460, 0x249b],
  [0xfb00, 0xfb06],
];
/** The properties written out; any other stays as it is. */
const PROPERTIES = ['L', 'M', 'N', 'Lu', 'Ll'];

const escaped = (code) => `\\u${code.toString(16).padStart(4, '0')}`;

/** The inside of a class that holds the characters of a property. */
function written(property) {
  const holds = new RegExp(`\\p{${property}}`, 'u');
  const parts = BLOCKS.flatMap(([from, to]) => {
    const ranges = [];
    for (let code = from; code <= to; code++) {
      if (!holds.test(String.fromCharCode(code))) continue;
      const last = ranges.at(-1);
      if (last?.[1] === code - 1) last[1] = code;
      else ranges.push([code, code]);
    }
    return ranges;
  });
  return parts.map(([from, to]) => escaped(from) + (from === to ? '' : `-${escaped(to)}`)).join('');
}

const WRITTEN = new Map(PROPERTIES.map((property) => [property, written(property)]));
const TOKEN = /\\\\p\{(\w+)\}|\\p\{(\w+)\}|\\\\\[|\\\\\]|\\[^\\]|[[\]]/g;

/** The source of an expression, or a piece of one in a string, with its letters written out. */
function rewrite(source) {
  let inClass = false;
  return source.replace(TOKEN, (token, inString, inLiteral) => {
    if (token === '[') inClass = true;
    if (token === ']') inClass = false;
    const letters = WRITTEN.get(inString ?? inLiteral);
    if (letters === undefined) return token;
    return inClass ? letters : `[${letters}]`;
  });
}

/** The expressions of a module: literals, and the strings that `new RegExp` is given. Other strings are read by others. */
function expressions(node, isGiven = false, found = []) {
  if (Array.isArray(node)) for (const one of node) expressions(one, isGiven, found);
  else if (node && typeof node === 'object') {
    const isText = node.type === 'Literal' || node.type === 'TemplateElement';
    const isMaking = node.type === 'NewExpression' && node.callee.name === 'RegExp';
    if (!isText) for (const key in node) expressions(node[key], isGiven || isMaking, found);
    else if (isGiven || node.regex) found.push(node);
  }
  return found;
}

/** A module in TypeScript with the letters of its expressions written out. */
export function withLetters(code) {
  if (!code.includes('\\p{')) return code;
  let result = '';
  let at = 0;
  for (const { start, end } of expressions(parseAst(code, { lang: 'ts' }))) {
    const text = code.slice(start, end);
    if (!text.includes('\\p{')) continue;
    result += code.slice(at, start) + rewrite(text);
    at = end;
  }
  return result + code.slice(at);
}

/** Our own modules. */
export const SOURCES = /[/\\]packages[/\\][a-z]+[/\\]src[/\\].*\.ts$/;

/** For the bundles. */
export const lettersInBundle = {
  name: 'letters',
  setup(bundler) {
    bundler.onLoad({ filter: SOURCES }, ({ path }) => ({
      contents: withLetters(readFileSync(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

/** For the tests: they run what is shipped. */
export const lettersInTests = {
  name: 'letters',
  enforce: 'pre',
  transform(code, id) {
    return SOURCES.test(id) ? { code: withLetters(code), map: null } : undefined;
  },
};
