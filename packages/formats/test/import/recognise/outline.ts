import {
  type Certification,
  contenuOf,
  type Element,
  type Prose,
  plainText,
  printedCode,
  walk,
} from '@referentiel/model';
import type { ReadDocument } from '../../../src/import/document.js';
import { recognise } from '../../../src/import/recognise/index.js';

function words(element: Element): string {
  if ('enonce' in element) return element.enonce ? plainText(element.enonce as Prose) : '';
  return ('intitule' in element && element.intitule) || '';
}

function usesOf(element: Element): string {
  const names = contenuOf(element).flatMap((child) =>
    child.genre === 'evaluation' ? child.groupes.flatMap(({ renvois }) => renvois.map(({ nom }) => nom)) : [],
  );
  return names.length ? ` ← ${names.join(', ')}` : '';
}

/** A certification as lines: kind, printed code, words, the épreuves that evaluate it, indented by depth. */
export function outlineOf(certification: Certification): string[] {
  const lines: string[] = [];
  walk(certification, (element, path) => {
    if (element.genre === 'epreuve' || element.genre === 'partie') return;
    const code = printedCode(element, path, certification);
    const said = [element.genre, code, words(element)].filter(Boolean).join(' ');
    lines.push(`${'  '.repeat(path.length - 1)}${said}${usesOf(element)}`);
  });
  return lines;
}

export function outline(document: ReadDocument): string[] {
  return outlineOf(recognise(document).certification);
}

/** The épreuves: name, printed code, title, text. */
export function epreuvesOf({ epreuves }: Certification): string[] {
  return epreuves.map(({ code, imprime, intitule, description }) =>
    [code, imprime, intitule, description && plainText(description as Prose)].filter(Boolean).join(' | '),
  );
}
