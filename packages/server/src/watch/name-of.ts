interface Message {
  method?: unknown;
  params?: unknown;
}

function uriIn(params: unknown): string {
  const { textDocument, uri } = (params ?? {}) as { textDocument?: { uri?: unknown }; uri?: unknown };
  const found = textDocument?.uri ?? uri;
  return typeof found === 'string' ? ` ${found}` : '';
}

/** A message in a few words: what it asks, of which document. */
export function nameOf(message: object): string {
  const { method, params } = message as Message;
  return typeof method === 'string' ? `${method}${uriIn(params)}` : 'réponse';
}
