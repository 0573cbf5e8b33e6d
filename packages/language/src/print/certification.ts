import {
  type Certificateur,
  type Certification,
  type ContenuCertification,
  type FragmentTexte,
  isConteneur,
} from '@referentiel/model';
import { printCodes } from './codes.js';
import { printCompetence, printReferences } from './competence.js';
import { printContenu } from './conteneur.js';
import { printElement, printHead, printIntitule, printIntroduction, printSuivi } from './element.js';
import { printEpreuve } from './epreuve.js';
import { impressionOf } from './impression.js';
import { layoutStatements } from './layout.js';
import { printDuree } from './quantite.js';
import { printRenouvellement } from './renouvellement.js';
import { propriete, type Statement } from './statement.js';
import { proprieteTexte } from './texte.js';

function proprieteSimple(motCle: string, valeur: string | number | undefined): Statement[] {
  return valeur === undefined ? [] : [propriete(motCle, String(valeur))];
}

function proprieteListe(motCle: string, valeurs: string[]): Statement[] {
  return valeurs.length ? [propriete(motCle, valeurs.join(', '))] : [];
}

function printCertificateur({ nom, siret }: Certificateur): Statement {
  return propriete('certificateur', { titre: nom }, ...(siret === undefined ? [] : [`siret ${siret}`]));
}

function printProprietes(certification: Certification): Statement[] {
  const { enregistrement } = certification;
  const { prerequis, ...introduction } = certification;
  return [
    ...proprieteSimple('répertoire', certification.repertoire),
    ...proprieteSimple('niveau', certification.niveau),
    ...certification.certificateurs.map(printCertificateur),
    ...proprieteSimple('fiche', certification.fiche),
    ...proprieteSimple('date', certification.date),
    ...proprieteListe('nsf', certification.nsf),
    ...proprieteListe('rome', certification.rome),
    ...proprieteListe('formacode', certification.formacode),
    ...proprieteListe('accès', certification.acces),
    ...(certification.vise.length ? [propriete('vise', printReferences(certification.vise))] : []),
    ...proprieteTexte('emplois', certification.emplois),
    ...proprieteTexte('secteurs', certification.secteurs),
    ...proprieteTexte('réglementation', certification.reglementation),
    ...proprieteTexte('prérequis', prerequis),
    ...(enregistrement ? [propriete('enregistrement', ...printDuree(enregistrement))] : []),
    ...proprieteTexte('objectifs', certification.objectifs),
    ...printIntroduction(introduction),
    ...printCodes(certification.schemas),
  ];
}

function printFragment({ code, texte }: FragmentTexte): Statement {
  return printElement('texte', ['texte', code, { prose: texte }], []);
}

/** How much of the content stands inside the braces: what is said of the certification as a whole, before its first element. */
function ownLength(contenu: ContenuCertification[]): number {
  const first = contenu.findIndex((child) => isConteneur(child) || child.genre === 'competence');
  return first < 0 ? contenu.length : first;
}

/**
 * The canonical source of a certification, one file: its properties and what is said of it as a whole in its braces,
 * then texts, épreuves, transversal competences, content and renewals at the root, in the model's order.
 */
export function printCertification(certification: Certification): string {
  const impression = impressionOf(certification);
  const { contenu } = certification;
  const own = ownLength(contenu);
  const printed = contenu.map((child) => printContenu(child, 'certification', impression));
  const head = [...printHead('certification', certification), ...printIntitule(certification.intitule)];
  const body = [...printProprietes(certification), ...printSuivi(certification), ...printed.slice(0, own)];
  const statements = [
    printElement('certification', head, body),
    ...certification.textes.map(printFragment),
    ...certification.epreuves.map(printEpreuve),
    ...certification.competencesTransversales.map((competence) => printCompetence(competence, impression)),
    ...printed.slice(own),
    ...certification.renouvellements.map(printRenouvellement),
  ];
  return `${layoutStatements(statements)}\n`;
}
