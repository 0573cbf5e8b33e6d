import type { Operation } from './state.ts';

type Ask = Extract<Operation, { do: 'ask' }>;

const ABOUT_DOCUMENT = [
  'textDocument/documentSymbol',
  'textDocument/foldingRange',
  'textDocument/semanticTokens/full',
  'textDocument/codeLens',
  'textDocument/formatting',
  'referentiel/outline',
  'referentiel/summary',
  'referentiel/preview',
  'referentiel/renumber',
];
const AT_PLACE = [
  'textDocument/hover',
  'textDocument/completion',
  'textDocument/definition',
  'textDocument/references',
  'textDocument/documentHighlight',
  'textDocument/prepareRename',
  'textDocument/rename',
  'textDocument/selectionRange',
  'textDocument/codeAction',
  'textDocument/inlayHint',
  'textDocument/rangeFormatting',
  'textDocument/semanticTokens/range',
  'referentiel/cleanText',
];
const OTHERS = ['workspace/symbol', 'referentiel/export', 'workspace/textDocumentContent', 'referentiel/new'];

/** Everything that an editor asks this server. */
export const METHODS: readonly string[] = [...ABOUT_DOCUMENT, ...AT_PLACE, ...AT_PLACE, ...OTHERS];

/** What is asked about each open text once the editor has come to rest: a fresh server must say the same. */
export const COMPARED: readonly string[] = ABOUT_DOCUMENT.filter((method) => method !== 'textDocument/formatting');

/** The parameters of a request, whatever its method takes of them. */
export function paramsOf({ method, at, to }: Ask, uri: string): object {
  const range = { start: at, end: to };
  return {
    textDocument: { uri },
    uri: method === 'workspace/textDocumentContent' ? 'builtin:/e-cf.ref' : uri,
    position: at,
    positions: [at],
    range,
    newName: to.character % 3 ? `C${to.character}` : 'toString',
    query: String(at.character),
    context: { includeDeclaration: true, diagnostics: [], triggerKind: 1 },
    options: { tabSize: 4, insertSpaces: true },
    format: at.line % 2 ? 'html' : 'json',
    mode: 'draft',
    text: 'Relever ;\n– classer\u00a0;',
    intitule: 'Essai',
  };
}
