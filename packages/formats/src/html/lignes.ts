import type { Ligne, RunLigne } from '../texte/index.js';
import { element, textHtml } from './markup.js';

function runHtml({ texte, gras, italique }: RunLigne): string {
  const inner = italique ? element('em', {}, textHtml(texte)) : textHtml(texte);
  return gras ? element('strong', {}, inner) : inner;
}

function runsHtml(runs: RunLigne[]): string {
  return runs.map(runHtml).join('');
}

interface Liste {
  ordonnee: boolean;
  debut: number;
  puces: { html: string; sousPuces: string[] }[];
}

function listeHtml({ ordonnee, debut, puces }: Liste): string {
  const items = puces.map(({ html, sousPuces }) => {
    const inner = sousPuces.length ? element('ul', {}, ...sousPuces.map((one) => element('li', {}, one))) : '';
    return element('li', {}, html, inner);
  });
  return element(ordonnee ? 'ol' : 'ul', ordonnee && debut !== 1 ? { start: debut } : {}, ...items);
}

/** Printed paragraphs as HTML: neighbours that are items make one list of at most two levels. */
export function lignesHtml(lignes: readonly Ligne[]): string {
  const parts: string[] = [];
  let liste: Liste | undefined;
  const close = () => {
    if (liste) parts.push(listeHtml(liste));
    liste = undefined;
  };
  for (const { puce, runs, ouvrante, role } of lignes) {
    const html = runsHtml(runs);
    if (!puce) {
      close();
      parts.push(element('p', ouvrante ? { 'data-ouvre': role } : {}, html));
      continue;
    }
    const ordonnee = puce.numero !== undefined;
    if (puce.niveau === 0 && (puce.premiere || (liste && liste.ordonnee !== ordonnee))) close();
    liste ??= { ordonnee, debut: puce.numero ?? 1, puces: [] };
    const last = liste.puces.at(-1);
    if (puce.niveau === 1 && last) last.sousPuces.push(html);
    else liste.puces.push({ html, sousPuces: [] });
  }
  close();
  return parts.join('');
}
