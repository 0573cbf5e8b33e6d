import {
  type BlocTexte,
  type Choix,
  type Conteneur,
  type Element,
  printedCode,
  type Texte,
  walk,
} from '@referentiel/model';
import { bareWords } from '../text/fold.js';
import type { Work } from './work.js';

/** Elements of a certification by what is printed of them: code and title. */
function byPrintedName({ tree: { certification } }: Work): Map<string, string> {
  const names = new Map<string, string>();
  walk(certification, (element, path) => {
    if (element.genre === 'certification' || !('intitule' in element) || element.code === undefined) return;
    const printed = printedCode(element as Element, path, certification) ?? '';
    const name = bareWords(`${printed} ${element.intitule ?? ''}`);
    if (name && !names.has(name)) names.set(name, element.code);
  });
  return names;
}

function linesIn(texte: Texte): string[] {
  if (!('blocs' in texte)) return [];
  return texte.blocs.flatMap((bloc) => {
    const runs = bloc.genre === 'paragraphe' ? [bloc.runs] : bloc.puces.map((puce) => puce.runs);
    return runs.map((one) => one.map((run) => ('texte' in run ? run.texte : '')).join(''));
  });
}

function isConteneur(element: Element): element is Conteneur {
  return 'contenu' in element && 'intitule' in element && element.genre !== 'certification';
}

/** « Tronc commun : … » names elements; names that mean nothing stay a text of the choice. */
function resolveTronc(choix: Choix, names: ReadonlyMap<string, string>): void {
  const said = choix.tronc.splice(0);
  const found = said.map(({ nom }) => names.get(bareWords(nom)));
  if (found.every((nom) => nom !== undefined)) choix.tronc.push(...found.map((nom) => ({ nom })));
  else {
    const bloc: BlocTexte = {
      genre: 'paragraphe',
      runs: [{ texte: `Tronc commun\u00a0: ${said.map(({ nom }) => nom).join(' ; ')}` }],
    };
    const { description } = choix;
    if (description && 'blocs' in description.texte) description.texte.blocs.push(bloc);
    else choix.description = { texte: { blocs: [bloc] } };
  }
}

/**
 * An option that only lists activities selects them, and « Tronc commun : … » names what a choice has in common: when
 * every name is that of an element, the names become references.
 */
export function resolveSelections(work: Work): void {
  const names = byPrintedName(work);
  walk(work.tree.certification, (element) => {
    if (element.genre === 'choix') resolveTronc(element, names);
    if (!isConteneur(element) || !element.description) return;
    const { titre, texte } = element.description;
    if (element.genre !== 'option' || titre !== undefined) return;
    const said = linesIn(texte);
    const found = said.map((one) => names.get(bareWords(one)));
    if (!said.length || found.some((one) => one === undefined)) return;
    const renvois = found.flatMap((nom) => (nom === undefined ? [] : [{ nom }]));
    element.inclut.push(...renvois);
    delete element.description;
  });
}
