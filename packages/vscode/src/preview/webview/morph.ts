/** What the page itself puts on elements: the server's HTML does not know it and must not take it away. */
const KEPT: ReadonlySet<string> = new Set(['tabindex', 'open', 'aria-current']);

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** What a node is among its siblings: rows and cells carry a key that outlives changes around them. */
function keyOf(node: Node): string | undefined {
  const key = isElement(node) ? node.getAttribute('data-cle') : null;
  return key === null ? undefined : `${node.nodeName}|${key}`;
}

function syncAttributes(from: Element, to: Element): void {
  for (const name of from.getAttributeNames()) {
    if (!to.hasAttribute(name) && !KEPT.has(name)) from.removeAttribute(name);
  }
  for (const name of to.getAttributeNames()) {
    const value = to.getAttribute(name) ?? '';
    if (from.getAttribute(name) !== value) from.setAttribute(name, value);
  }
}

function patch(from: Node, to: Node): void {
  if (isElement(from) && isElement(to)) morph(from, to);
  else if (from.nodeValue !== to.nodeValue) from.nodeValue = to.nodeValue;
}

function syncChildren(from: Element, to: Element): void {
  const known = new Map<string, Node>();
  for (const child of [...from.childNodes]) {
    const key = keyOf(child);
    if (key !== undefined) known.set(key, child);
  }
  const wantedKeys = new Set([...to.childNodes].map(keyOf));
  let at = from.firstChild;
  // Rows that are gone leave first: those that stay then need not move, and keep the focus.
  const skipGone = () => {
    for (let key = at && keyOf(at); at && key && !wantedKeys.has(key); key = at && keyOf(at)) {
      const gone = at;
      at = at.nextSibling;
      from.removeChild(gone);
    }
  };
  for (const wanted of [...to.childNodes]) {
    skipGone();
    const key = keyOf(wanted);
    const alike = at && keyOf(at) === undefined && at.nodeName === wanted.nodeName ? at : undefined;
    const match = key === undefined ? alike : known.get(key);
    if (!match) from.insertBefore(wanted, at);
    else {
      if (match === at) at = at.nextSibling;
      else from.insertBefore(match, at);
      patch(match, wanted);
    }
  }
  while (at) {
    const gone = at;
    at = at.nextSibling;
    from.removeChild(gone);
  }
}

/**
 * Makes an element like another one in place: what is the same stays the very same node, so that scroll position, focus
 * and selection survive. The children of `to` may move into `from`.
 */
export function morph(from: Element, to: Element): void {
  syncAttributes(from, to);
  syncChildren(from, to);
}
