import { type Competence, competencesOf, type ReferenceCatalogue } from '@referentiel/model';
import { nomCompetence } from '../../annexes/nommer.js';
import { titreCorrespondance } from '../../annexes/noms.js';
import { hauteurOf, lignesParPage } from '../../tableau/index.js';
import { type Impression, type Passage, passageCompetence } from '../../texte/index.js';
import type { DocxOptions } from '../options.js';
import { paragraph } from '../paragraph.js';
import type { Redaction } from '../passages.js';
import { internalLink, run } from '../run.js';
import { cell, row, table, widthsOf } from '../table.js';
import { enteteSimple, titreAnnexe } from './presentation.js';

interface Ligne {
  competence: Competence;
  passage: Passage;
  references: ReferenceCatalogue[];
}

/** References of a competence: its own, then those of the transversal one that it does not repeat. */
export function referencesOf(competence: Competence, { resolver }: Impression): ReferenceCatalogue[] {
  const inherited = resolver.transversale(competence)?.references ?? [];
  const own = competence.references;
  const known = (reference: ReferenceCatalogue) =>
    own.some(({ catalogue, entree }) => catalogue === reference.catalogue && entree === reference.entree);
  return [...own, ...inherited.filter((reference) => !known(reference))];
}

function byCatalogue(impression: Impression): Map<string, Ligne[]> {
  const found = new Map<string, Ligne[]>();
  for (const { competence, path } of competencesOf(impression.certification)) {
    for (const reference of referencesOf(competence, impression)) {
      const lignes = found.get(reference.catalogue) ?? [];
      found.set(reference.catalogue, lignes);
      const last = lignes.at(-1);
      if (last?.competence === competence) last.references.push(reference);
      else
        lignes.push({ competence, passage: passageCompetence(competence, path, impression), references: [reference] });
    }
  }
  return found;
}

function competenceCell(
  width: number,
  { competence, passage }: Ligne,
  merge: 'restart' | 'continue' | undefined,
  redaction: Redaction,
): string {
  if (merge === 'continue') return cell({ width, merge });
  const { code, texte } = nomCompetence(passage);
  const anchor = redaction.bookmarks.nameOf(competence, code);
  const content = code ? internalLink(anchor, code) + run(` ${texte}`) : internalLink(anchor, texte);
  return cell({ width, ...(merge && { merge }) }, [paragraph('Cellule', content)]);
}

function tableOf(catalogue: string, lignes: Ligne[], redaction: Redaction, { titreEntree }: DocxOptions): string {
  const titled = lignes.some(({ references }) => references.some(({ entree }) => titreEntree?.(catalogue, entree)));
  const headings = ['Compétence', 'Code', ...(titled ? ['Intitulé'] : []), 'Niveau visé'];
  const shares = titled ? [0.46, 0.1, 0.34, 0.1] : [0.76, 0.12, 0.12];
  const widths = widthsOf(shares, redaction.page?.largeur);
  const header = enteteSimple(headings, widths);
  const body = lignes.flatMap((ligne) => {
    const cantSplit =
      hauteurOf([ligne.passage], shares[0] ?? 1, redaction.page) < lignesParPage([], redaction.page) / 2;
    return ligne.references.map((reference, rank) => {
      const merge = ligne.references.length < 2 ? undefined : rank ? ('continue' as const) : ('restart' as const);
      const texts = [
        { texte: reference.entree, centre: true },
        ...(titled ? [{ texte: titreEntree?.(catalogue, reference.entree) ?? '', centre: false }] : []),
        { texte: reference.niveau === undefined ? '' : String(reference.niveau), centre: true },
      ];
      return row({ cantSplit }, [
        competenceCell(widths[0] ?? 0, ligne, merge, redaction),
        ...texts.map(({ texte, centre }, at) =>
          cell({ width: widths[at + 1] ?? 0 }, [
            paragraph('Cellule', texte ? run(texte) : '', centre ? { centre } : {}),
          ]),
        ),
      ]);
    });
  });
  const caption = {
    caption: titreCorrespondance(catalogue),
    description: 'Une ligne par entrée : la compétence, le code de l’entrée et le niveau visé.',
  };
  return table({ widths, ...caption, firstColumn: true }, [header, ...body]);
}

/** The tables that link competences to catalogue entries, one for each catalogue; nothing when none is named. */
export function correspondance(impression: Impression, redaction: Redaction, options: DocxOptions): string {
  return [...byCatalogue(impression)]
    .map(([catalogue, lignes], rank) => {
      const title = titreAnnexe(titreCorrespondance(catalogue), redaction, { suite: rank > 0 });
      return title + tableOf(catalogue, lignes, redaction, options) + paragraph('Cellule', '');
    })
    .join('');
}
