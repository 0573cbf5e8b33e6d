import { type FromPage, readToPage, type ToPage } from '../shared/messages.js';
import { ONGLETS, type PageState, readState } from '../shared/page-state.js';
import { parseStretch } from '../shared/places.js';
import { render } from './render.js';
import { reveal } from './reveal.js';
import { Roving } from './roving.js';
import { Tabs } from './tabs.js';

declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  getState(): unknown;
  setState(state: PageState): void;
};

const PROBLEMES = '.signe, .ailleurs *';

const editor = acquireVsCodeApi();
let state = readState(editor.getState());
let cursor: Extract<ToPage, { type: 'curseur' }> | undefined;
/** The cursor moved since the text was last printed: what it stands in may only appear with the next print. */
let moved = false;

const panels = ONGLETS.flatMap((onglet) => document.getElementById(onglet) ?? []);
const rovings = panels.map((panel) => new Roving(panel));

function keep(change: Partial<PageState>): void {
  state = { ...state, ...change };
  editor.setState(state);
}

function follow(): void {
  if (!cursor) return;
  for (const panel of panels) reveal(panel, cursor.doc, cursor.point, moved);
}

const tabs = new Tabs((onglet) => {
  keep({ onglet });
  follow();
});

function open(target: EventTarget | null): boolean {
  const source = target instanceof Element ? target.closest<HTMLElement>('[data-start]') : null;
  const place = source && parseStretch(source.dataset);
  const cible = source?.matches(PROBLEMES) ? 'probleme' : 'element';
  if (place) editor.postMessage({ type: 'ouvrir', place, cible });
  return !!place;
}

for (const panel of panels) {
  panel.addEventListener('click', ({ target }) => {
    // Whoever selects words to copy them does not ask to leave.
    if (window.getSelection()?.isCollapsed !== false) open(target);
  });
  panel.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if ((key !== 'Enter' && key !== ' ') || target instanceof HTMLButtonElement) return;
    if (target instanceof Element && target.matches('.passage') && open(target)) event.preventDefault();
  });
  panel.addEventListener('toggle', () => rovings[panels.indexOf(panel)]?.refresh(), true);
}

function show(message: ToPage): void {
  if (message.type === 'avis') {
    const avis = document.getElementById('avis');
    if (!avis) return;
    avis.textContent = message.texte;
    avis.hidden = message.texte === null;
    return;
  }
  if (message.type === 'curseur') {
    cursor = message;
    moved = true;
    follow();
    return;
  }
  const other = message.uri !== state.uri;
  keep({ uri: message.uri });
  for (const panel of panels) render(panel, panel.id === 'tableau' ? message.tableau : message.couverture);
  for (const roving of rovings) roving.refresh();
  if (other) {
    cursor = undefined;
    for (const panel of panels) panel.scrollTo(0, 0);
  }
  follow();
  moved = false;
}

window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const message = readToPage(data);
  if (message) show(message);
});

tabs.show(state.onglet);
editor.postMessage({ type: 'pret' });
