import {
  type Certification,
  type Competence,
  emptyCertification,
  isFragment,
  plainText,
  type Texte,
} from '@referentiel/model';
import { countsOf } from '../counts.js';
import type { Imported } from '../imported.js';
import { bareWords } from '../recognise/text/fold.js';
import { readBlocs, renouvellementOf } from './blocs.js';
import { nameOnce, readCompetences } from './competences.js';
import { identiteOf } from './identite.js';
import type { Noeud } from './noeud.js';
import { readFiche } from './read-fiche.js';
import { remarquesOf } from './remarques.js';
import { notesOf } from './reste.js';
import { fieldLines, fieldProse, labelledProse } from './textes.js';

function wordsOf(texte: Texte | undefined): string {
  return texte && !isFragment(texte) ? bareWords(plainText(texte)) : '';
}

/** Lines of the competences of the whole fiche that no bloc repeats: mostly none. */
function outsideBlocs(capacites: string, competences: Competence[], titles: string[]): string[] {
  const known = ` ${[...competences.map(({ code, imprime, enonce }) => `${bareWords(code ?? imprime ?? '')} ${wordsOf(enonce)}`), ...titles.map(bareWords)].join(' ')} `;
  return fieldLines(capacites)
    .map(({ text }) => text)
    .filter((text) => bareWords(text) && !known.includes(` ${bareWords(text)} `));
}

/**
 * What the competences of the whole fiche become: without blocs (répertoire spécifique) those of the référentiel, else a note
 * when a bloc does not say them all.
 */
function placeCapacites(fiche: Noeud, certification: Certification): string[] {
  const capacites = fiche.take('CAPACITES_ATTESTEES');
  const blocs = certification.contenu.flatMap((one) => (one.genre === 'bloc' ? [one] : []));
  if (!blocs.length) {
    const { introduction, competences } = readCompetences(capacites);
    certification.contenu.push(...competences);
    if (introduction) certification.notes.push({ texte: introduction });
    return [];
  }
  const held = blocs.flatMap(({ contenu }) => contenu.flatMap((one) => (one.genre === 'competence' ? [one] : [])));
  const outside = outsideBlocs(
    capacites,
    held,
    blocs.map(({ imprime, intitule }) => [imprime, intitule].filter(Boolean).join(' ')),
  );
  const texte = outside.length ? labelledProse('Compétences attestées de la fiche', capacites) : undefined;
  if (texte) certification.notes.push({ texte });
  return outside;
}

/** The number of a fiche; what is no number of the register is left for a note. */
function numeroOf(fiche: Noeud): string {
  const numero = (fiche.all('NUMERO_FICHE')[0]?.content ?? '').replace(/\s+/g, '').toUpperCase();
  if (!/^(?:RNCP|RS)\d{1,6}$/.test(numero)) return '';
  fiche.take('NUMERO_FICHE');
  return numero;
}

/**
 * Makes the skeleton of a renewal from one fiche of the open data (RNCP or RS, V4_1): identity, blocs with their competences
 * and modalities, the renewal with an equivalence for each bloc; what a référentiel has no place for, in notes. `numero`
 * says which fiche to take when the file has several. Throws `ImportRefused`. Source: domain.md §2.1.
 */
export function importFiche(bytes: Uint8Array, numero?: string): Imported {
  const fiche = readFiche(bytes, numero);
  const own = numeroOf(fiche);
  const blocs = readBlocs(fiche);
  const activites = fieldProse(fiche.take('ACTIVITES_VISEES'));
  const certification: Certification = {
    ...emptyCertification(),
    ...identiteOf(fiche, own),
    ...(activites && { description: { titre: 'Activités visées', texte: activites } }),
    contenu: blocs.map(({ bloc }) => bloc),
    renouvellements: renouvellementOf(own, blocs),
  };
  const horsBlocs = placeCapacites(fiche, certification);
  const holders = [certification, ...blocs.map(({ bloc }) => bloc)];
  const competences = holders.flatMap(({ contenu }) =>
    (contenu as Certification['contenu']).flatMap((one) => (one.genre === 'competence' ? [one] : [])),
  );
  nameOnce(competences);
  const { notes, champs } = notesOf(fiche.left(), own);
  certification.notes.push(...notes);
  const modalites = blocs.filter(({ bloc }) => bloc.contenu.some(({ genre }) => genre === 'modalite')).length;
  const counts = countsOf(certification);
  const remarks = remarquesOf({
    numero: own,
    blocs: counts.blocs,
    competences: counts.competences,
    modalites,
    activites: !!activites,
    horsBlocs,
    champs,
  });
  return { certification, remarks, counts };
}
