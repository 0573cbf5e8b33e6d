import {
  addAll,
  type Certification,
  type ContenuCertification,
  emptyCertification,
  GENRES_CODES,
  type GenreCode,
  type RepriseCompteur,
  type SchemaCode,
} from '@referentiel/model';
import type { AstNode } from 'langium';
import * as ast from '../generated/ast.js';
import { bareWord } from '../lexer/spelling.js';
import type { SourceFile } from '../source/source-file.js';
import { buildCommun, buildTexteTitre } from './commun.js';
import { buildReferences } from './competence.js';
import { buildContenu } from './conteneur.js';
import { BuildContext, type BuildIssue } from './context.js';
import { buildEpreuve, fillHead } from './epreuve.js';
import { buildDuree } from './quantites.js';
import { buildRenouvellement } from './renouvellement.js';

/** One certification as files hold it: its main file, its node there (absent in a draft), its part files. */
export interface CertificationSource {
  main: SourceFile;
  node: ast.Certification | undefined;
  parts: SourceFile[];
  /** Whether what stands at the root of the main file is its own (not for a second certification of one file). */
  ownsRoot: boolean;
}

/** The files of a certification, the main one first. */
export function filesOf({ main, parts }: CertificationSource): SourceFile[] {
  return [main, ...parts];
}

export interface BuiltCertification {
  certification: Certification;
  issues: BuildIssue[];
}

function genreCode(word: string): GenreCode | undefined {
  // `compétences` is accepted for `compétence`.
  const bare = bareWord(word).replace(/s$/, '');
  return GENRES_CODES.find((genre) => bareWord(genre) === bare);
}

/** Where a counter starts again: criteria and épreuves hold nothing that could be counted inside them. */
const REPRISES = GENRES_CODES.filter((genre) => genre !== 'critère' && genre !== 'épreuve') as Exclude<
  RepriseCompteur,
  'continu'
>[];

function buildReprise(node: ast.SchemaCode, context: BuildContext): RepriseCompteur | undefined {
  return node.reprise === undefined ? undefined : context.oneOf(node.reprise, REPRISES, node, 'par');
}

function buildSchema(node: ast.SchemaCode, context: BuildContext): SchemaCode | undefined {
  const genre = genreCode(node.genre);
  if (!genre) return undefined;
  const place = context.place(node);
  const reprise = node.continu || bareWord(node.reprise) === 'certification' ? 'continu' : buildReprise(node, context);
  return {
    genre,
    ...(node.modele !== undefined && { modele: context.title(node.modele) }),
    ...(reprise && { reprise }),
    masque: node.masque,
    ...(place && { place }),
  };
}

function addSchemas(certification: Certification, node: ast.Codes, context: BuildContext): void {
  for (const child of node.schemas) {
    const schema = buildSchema(child, context);
    if (!schema) continue;
    const known = certification.schemas.find((one) => one.genre === schema.genre);
    if (known && schema.place) {
      context.issues.push({
        rule: 'SYN-05',
        place: schema.place,
        params: { mot: `codes, ${schema.genre}` },
        ...(known.place && { related: known.place }),
      });
    } else certification.schemas.push(schema);
  }
}

const TEXTES = {
  emplois: 'emplois',
  secteurs: 'secteurs',
  reglementation: 'reglementation',
  objectifs: 'objectifs',
} as const;

/** Lists add up over several statements; each code is kept as written. */
function addCodes(list: string[], codes: string[]): void {
  for (const code of codes) list.push(code.normalize('NFC'));
}

function buildPropriete(certification: Certification, node: AstNode, context: BuildContext): boolean {
  if (ast.isRepertoire(node)) {
    context.oneOf(node.valeur, ['RNCP', 'RS'], node, 'répertoire');
    context.once(certification, 'repertoire', (node.valeur ?? '').toUpperCase(), node, 'répertoire');
  } else if (ast.isNiveau(node)) {
    if (node.valeur !== undefined) context.once(certification, 'niveau', Number(node.valeur), node, 'niveau');
  } else if (ast.isFiche(node))
    context.once(certification, 'fiche', (node.valeur ?? '').normalize('NFC'), node, 'fiche');
  else if (ast.isDateDocument(node)) context.once(certification, 'date', node.valeur ?? '', node, 'date');
  else if (ast.isEnregistrement(node))
    context.once(certification, 'enregistrement', buildDuree(node.duree, context), node, 'enregistrement');
  else if (ast.isCertificateur(node)) {
    const place = context.place(node);
    const siret = node.siret.length ? { siret: node.siret.join('') } : {};
    certification.certificateurs.push({ nom: context.title(node.nom), ...siret, ...(place && { place }) });
  } else if (ast.isNsf(node)) addCodes(certification.nsf, node.valeurs);
  else if (ast.isRome(node)) addCodes(certification.rome, node.valeurs);
  else if (ast.isFormacode(node)) addCodes(certification.formacode, node.valeurs);
  else if (ast.isAcces(node)) addCodes(certification.acces, node.valeurs);
  else if (ast.isVise(node)) addAll(certification.vise, buildReferences(node.references, context));
  else if (ast.isTexteCertification(node)) {
    const field = TEXTES[bareWord(node.nom) as keyof typeof TEXTES];
    context.once(certification, field, context.texte(node.texte), node, node.nom);
  } else if (ast.isPrerequis(node))
    context.once(certification, 'prerequis', context.texte(node.texte), node, 'prérequis');
  else if (ast.isContexte(node))
    context.once(certification, 'contexte', buildTexteTitre(node, context), node, 'contexte');
  else if (ast.isDescription(node))
    context.once(certification, 'description', buildTexteTitre(node, context), node, 'description');
  else return false;
  if (certification.place) {
    const place = context.place(node);
    if (place && (ast.isNsf(node) || ast.isRome(node) || ast.isFormacode(node) || ast.isAcces(node))) {
      certification.place.fields[node.$type.toLowerCase()] ??= place.range;
    }
  }
  return true;
}

/** Adds one statement of the certification's body, or of the root of one of its files. */
function addElement(certification: Certification, node: AstNode, context: BuildContext): void {
  if (ast.isFragmentTexte(node)) {
    const place = context.elementPlace(node);
    const texte = node.texte === undefined ? { blocs: [] } : context.prose(node.texte, textNode(node));
    certification.textes.push({
      genre: 'texte',
      code: (node.name ?? '').normalize('NFC'),
      texte,
      notes: [],
      derogations: [],
      ...(place && { place }),
    });
  } else if (ast.isEpreuve(node)) {
    certification.epreuves.push(context.statement(node, () => buildEpreuve(node, context)));
  } else if (ast.isRenouvellement(node)) certification.renouvellements.push(buildRenouvellement(node, context));
  else if (ast.isCodes(node)) addSchemas(certification, node, context);
  else if (!buildPropriete(certification, node, context) && !buildCommun(certification, node, context)) {
    addAll(certification.contenu, buildContenu(node, context, certification) as ContenuCertification[]);
  }
}

/** The token of the text itself (its node holds the keyword and the name too). */
function textNode(node: ast.FragmentTexte) {
  const cst = node.$cstNode;
  return cst && 'content' in cst && Array.isArray(cst.content) ? cst.content.at(-1) : undefined;
}

/**
 * Builds the model of a certification from its files: what stands in its braces, then at the root of the main file, then
 * in the part files in the order of their names. Fails never: what is not there is not in the model.
 */
export function buildCertification(source: CertificationSource): BuiltCertification {
  const issues: BuildIssue[] = [];
  const certification = emptyCertification();
  const contextOf = (file: SourceFile) => new BuildContext(file.uri, issues, file.reading?.scan !== undefined);
  const main = contextOf(source.main);
  if (source.node) {
    fillHead(certification, source.node, main);
    for (const child of source.node.contenu) addElement(certification, child, main);
  }
  for (const file of source.ownsRoot ? [source.main, ...source.parts] : source.parts) {
    const context = file === source.main ? main : contextOf(file);
    for (const child of file.root.elements) {
      if (!ast.isCertification(child) && !ast.isCatalogue(child)) addElement(certification, child, context);
    }
  }
  return { certification, issues };
}
