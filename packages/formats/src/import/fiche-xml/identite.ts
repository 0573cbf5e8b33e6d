import { type Certificateur, type Certification, isCode, VOIES_ACCES } from '@referentiel/model';
import type { Noeud } from './noeud.js';
import { fieldProse, fieldTitle, joinedProse, labelledProse } from './textes.js';

function certificateursOf(fiche: Noeud): Certificateur[] {
  return fiche.all('CERTIFICATEURS', 'CERTIFICATEUR').flatMap((node): Certificateur[] => {
    const nom = fieldTitle(node.take('NOM_CERTIFICATEUR'));
    const siret = (node.all('SIRET_CERTIFICATEUR')[0]?.content ?? '').replace(/\s+/g, '');
    if (!nom) return [];
    // Another number than a SIRET is left for the note.
    if (!/^\d{14}$/.test(siret)) return [{ nom }];
    node.take('SIRET_CERTIFICATEUR');
    return [{ nom, siret }];
  });
}

/** Codes of a nomenclature; their titles are left for the note. */
function codesOf(fiche: Noeud, list: string, item: string): string[] {
  return [...new Set(fiche.all(list, item).map((node) => node.all('CODE')[0]?.content ?? ''))].filter(isCode);
}

/** Ways of access that are open, whatever the export: an element with ACTIF, or « Oui » itself. */
function accesOf(fiche: Noeud): string[] {
  return VOIES_ACCES.filter((voie) => {
    const [node] = fiche.all(`SI_JURY_${voie}`);
    if (!node) return false;
    const flag = node.children.length ? node.all('ACTIF')[0] : node;
    const said = /^(oui|non)$/i.exec(flag?.content ?? '')?.[1]?.toLowerCase();
    if (said) flag?.takeAll();
    return said === 'oui';
  });
}

function niveauOf(fiche: Noeud): number | undefined {
  const [node] = fiche.all('NOMENCLATURE_EUROPE', 'NIVEAU');
  const niveau = Number(/^(?:NIV)?([1-8])$/.exec(node?.content ?? '')?.[1]);
  if (!Number.isInteger(niveau)) return undefined;
  node?.takeAll();
  return niveau;
}

/** What identifies the certification of a fiche, and the texts about it as a whole. The number is that of the past. */
export function identiteOf(fiche: Noeud, numero: string): Partial<Certification> {
  const intitule = fieldTitle(fiche.take('INTITULE'));
  const niveau = niveauOf(fiche);
  const objectifs = fieldProse(fiche.take('OBJECTIFS_CONTEXTE'));
  const emplois = fieldProse(fiche.take('TYPE_EMPLOI_ACCESSIBLES'));
  const secteurs = fieldProse(fiche.take('SECTEURS_ACTIVITE'));
  const reglementation = fieldProse(fiche.take('REGLEMENTATIONS_ACTIVITES'));
  const prerequis = joinedProse([
    fieldProse(fiche.take('PREREQUIS_ENTREE_FORMATION')),
    labelledProse('Pour la validation de la certification\u00a0:', fiche.take('PREREQUIS_VALIDATION_CERTIFICATION')),
  ]);
  const repertoire = /^(RNCP|RS)\d/.exec(numero)?.[1];
  return {
    ...(intitule && { intitule }),
    ...(repertoire && { repertoire }),
    ...(niveau !== undefined && { niveau }),
    certificateurs: certificateursOf(fiche),
    nsf: codesOf(fiche, 'CODES_NSF', 'NSF'),
    rome: codesOf(fiche, 'CODES_ROME', 'ROME'),
    formacode: codesOf(fiche, 'FORMACODES', 'FORMACODE'),
    acces: accesOf(fiche),
    ...(objectifs && { objectifs }),
    ...(emplois && { emplois }),
    ...(secteurs && { secteurs }),
    ...(reglementation && { reglementation }),
    ...(prerequis && { prerequis }),
  };
}
