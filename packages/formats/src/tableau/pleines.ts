import { type Bloc, type Choix, type Element, formatPlage, type Option, type Plage } from '@referentiel/model';
import {
  type Impression,
  INSECABLE,
  type Passage,
  paragraphe,
  passagesIntroduction,
  passageTexte,
} from '../texte/index.js';
import { listOf, nommeOf, titreOf } from './noms.js';
import type { LignePleine } from './structure.js';

/** « 1 option au choix parmi 4 », « 2 options au moins, au choix parmi 5 ». */
export function formatNombre({ min, max }: Plage, options: number): string {
  const count = min !== undefined && max !== undefined ? formatPlage({ min, max }) : String(min ?? max ?? '');
  const noun = (max ?? min ?? 0) < 2 ? 'option' : 'options';
  const bound = max === undefined ? ' au moins,' : min === undefined ? ' au plus,' : '';
  return `${count} ${noun}${bound} au choix parmi ${options}`;
}

function nombreOf(choix: Choix): Passage[] {
  const options = choix.contenu.filter((child) => child.genre === 'option').length;
  if (!choix.nombre || !options) return [];
  return [
    { role: 'nombre', prose: { blocs: [paragraphe(formatNombre(choix.nombre, options))] }, retrait: 0, element: choix },
  ];
}

function troncOf(choix: Choix, impression: Impression): Passage[] {
  if (!choix.tronc.length) return [];
  const names = choix.tronc.map((renvoi) => nommeOf(renvoi, 'tronc', choix, impression));
  const prose = { blocs: [paragraphe(names.join(`${INSECABLE}; `))] };
  return [{ role: 'tronc', label: 'Tronc commun', prose, retrait: 0, element: choix }];
}

function inclutOf(option: Option, impression: Impression): Passage[] {
  if (!option.inclut.length) return [];
  const names = option.inclut.map((renvoi) => nommeOf(renvoi, 'inclut', option, impression));
  return [{ role: 'inclut', prose: listOf(names), retrait: 0, element: option }];
}

/** The full-width row that opens a bloc, a choice or an option. */
export function ligneTitre(element: Bloc | Choix | Option, path: Element[], impression: Impression): LignePleine {
  const prerequis = element.genre === 'choix' ? undefined : element.prerequis;
  return {
    genre: 'pleine',
    nature: element.genre,
    element,
    contenu: [
      titreOf(element, path, impression),
      ...(element.genre === 'choix' ? nombreOf(element) : []),
      ...passageTexte('prerequis', prerequis, 'Prérequis', element, impression),
      ...passagesIntroduction(element, impression),
      ...(element.genre === 'choix' ? troncOf(element, impression) : []),
      ...(element.genre === 'option' ? inclutOf(element, impression) : []),
    ],
  };
}
