import type { RemarkKind } from './report.js';

const many = (count: number, one: string, several: string) => (count > 1 ? `${count} ${several}` : `${one}`);

/** The remarks that recognition makes: what was made of the text, and what to do when that is wrong. */
export const KINDS = {
  noTable: {
    certainty: 'not-understood',
    message: () => ({
      fr: 'Aucun tableau de référentiel n’a été reconnu (activités, compétences, modalités, critères)\u00a0: tout le texte est dans des notes. Vérifiez que le tableau a une ligne d’en-tête.',
      en: 'No table of a référentiel was recognised (activities, competences, modalities, criteria): all the text is in notes. Check that the table has a heading row.',
    }),
  },
  byPosition: {
    certainty: 'guessed',
    message: () => ({
      fr: 'Le tableau n’a pas d’en-tête reconnu\u00a0: ses colonnes ont été lues dans l’ordre du formulaire. Relisez ce qui a été pris pour une compétence, une modalité, un critère.',
      en: 'The table has no heading that was recognised: its columns were read in the order of the form. Check what was taken for a competence, a modality, a criterion.',
    }),
  },
  note: {
    certainty: 'not-understood',
    each: true,
    message: (count) => ({
      fr: `${many(count, 'Un passage n’a pas été compris\u00a0: il est dans une note', 'passages n’ont pas été compris\u00a0: ils sont dans des notes')}, près de l’élément qui précède. À remettre en place, ou note à supprimer.`,
      en: `${many(count, 'One passage was not understood: it is in a note', 'passages were not understood: they are in notes')}, near the element before. Move to the right place, or delete the note.`,
    }),
  },
  footnote: {
    certainty: 'understood',
    message: (count) => ({
      fr: `${many(count, 'Une note de bas de page ou de fin est devenue une note', 'notes de bas de page ou de fin sont devenues des notes')} de l’élément voisin\u00a0: le formulaire n’en a pas. Si elle doit s’imprimer, reportez-la dans le texte.`,
      en: `${many(count, 'One footnote or endnote became a note', 'footnotes or endnotes became notes')} of the element beside it: the form has none. If it must be printed, move it into the text.`,
    }),
  },
  comment: {
    certainty: 'understood',
    message: (count) => ({
      fr: `${many(count, 'Un commentaire de relecture est devenu une note', 'commentaires de relecture sont devenus des notes')} de l’élément concerné.`,
      en: `${many(count, 'One review comment became a note', 'review comments became notes')} of the element concerned.`,
    }),
  },
  splitCell: {
    certainty: 'guessed',
    message: (count) => ({
      fr: `Sans code, ${many(count, 'une cellule a été découpée', 'cellules ont été découpées')} en plusieurs compétences, une par puce ou par phrase à l’infinitif. Vérifiez le découpage.`,
      en: `Without codes, ${many(count, 'one cell was parted', 'cells were parted')} into several competences, one for each bullet or sentence with an infinitive. Check where they were cut.`,
    }),
  },
  lead: {
    certainty: 'guessed',
    message: (count) => ({
      fr: `${many(count, 'Un texte placé avant la première compétence d’une cellule a été joint à cette compétence', 'textes placés avant la première compétence de leur cellule y ont été joints')}. Vérifiez l’énoncé.`,
      en: `${many(count, 'One text above the first competence of its cell was joined to it', 'texts above the first competence of their cells were joined to it')}. Check its wording.`,
    }),
  },
  sharedRow: {
    certainty: 'guessed',
    message: (count) => ({
      fr: `${many(count, 'Une ligne cite plusieurs activités', 'lignes citent plusieurs activités')} en face de plusieurs compétences\u00a0: elles ont été réparties dans l’ordre. Vérifiez l’activité de chacune.`,
      en: `${many(count, 'One row names several activities', 'rows name several activities')} beside several competences: these were shared out in order. Check the activity of each.`,
    }),
  },
  criteriaOwner: {
    certainty: 'guessed',
    message: (count) => ({
      fr: `${many(count, 'Un critère', 'critères')} en face de plusieurs compétences, sans code qui dise laquelle\u00a0: placés sur la première. Vérifiez à quoi ils se rapportent.`,
      en: `${many(count, 'One criterion', 'criteria')} beside several competences, with no code that says which: placed on the first. Check what they are about.`,
    }),
  },
  variant: {
    certainty: 'guessed',
    message: (count) => ({
      fr: `${many(count, 'Une épreuve revient', 'fois, une épreuve revient')} avec un texte un peu différent\u00a0: elle est déclarée une fois, et l’autre texte est gardé là où il est utilisé. Si la différence est une coquille, supprimez ce second texte.`,
      en: `${many(count, 'An épreuve comes again', 'times, an épreuve comes again')} with a slightly different text: it is declared once, and the other text is kept where it is used. If the difference is a slip, delete that second text.`,
    }),
  },
  untitled: {
    certainty: 'guessed',
    message: (count) => ({
      fr: `${many(count, 'Une modalité sans titre, qui revient à plusieurs endroits, est devenue une épreuve', 'modalités sans titre, qui reviennent à plusieurs endroits, sont devenues des épreuves')}. Donnez un intitulé.`,
      en: `${many(count, 'One modality without title, which comes in several places, became an épreuve', 'modalities without title, which come in several places, became épreuves')}. Give a title.`,
    }),
  },
  fullRow: {
    certainty: 'guessed',
    message: (count) => ({
      fr: `${many(count, 'Une ligne sur toute la largeur a été prise', 'lignes sur toute la largeur ont été prises')} pour un titre de bloc, sans le mot «\u00a0bloc\u00a0» ni code. Vérifiez.`,
      en: `${many(count, 'One full-width row was taken', 'full-width rows were taken')} for the title of a bloc, without the word “bloc” or a code. Check it.`,
    }),
  },
  mention: {
    certainty: 'guessed',
    message: (count) => ({
      fr: `${many(count, 'Un texte placé avant ou après le tableau, ou entre deux lignes, s’imprimera à la même place', 'textes placés avant ou après le tableau, ou entre deux lignes, s’imprimeront à la même place')} («\u00a0mention en tête\u00a0», «\u00a0mention en fin\u00a0»). Vérifiez la place.`,
      en: `${many(count, 'One text above or below the table, or between two rows, will be printed in the same place', 'texts above or below the table, or between two rows, will be printed in the same place')} (`.concat(
        '`mention en tête`, `mention en fin`). Check the place.',
      ),
    }),
  },
  codeTitles: {
    certainty: 'understood',
    message: (count) => ({
      fr: `${many(count, 'Le libellé qui suit un code (NSF, ROME, niveau…) est gardé en note', 'libellés qui suivent des codes (NSF, ROME, niveau…) sont gardés en note')}\u00a0: le code suffit, la note peut être supprimée.`,
      en: `${many(count, 'The title behind a code (NSF, ROME, level…) is kept in a note', 'titles behind codes (NSF, ROME, level…) are kept in notes')}: the code is enough, the note may be deleted.`,
    }),
  },
  suite: {
    certainty: 'understood',
    message: (count) => ({
      fr: `${many(count, 'Une épreuve «\u00a0(suite)\u00a0» a été jointe', 'épreuves «\u00a0(suite)\u00a0» ont été jointes')} à celle qui porte le même titre plus haut.`,
      en: `${many(count, 'One épreuve “(suite)” was joined', 'épreuves “(suite)” were joined')} to the one of the same title above.`,
    }),
  },
  derived: {
    certainty: 'understood',
    message: (count) => ({
      fr: `${many(count, 'Une annexe calculée n’est pas reprise', 'annexes calculées ne sont pas reprises')} (couverture, écart avec les profils)\u00a0: l’export la refait à partir du référentiel.`,
      en: `${many(count, 'One computed annex was left out', 'computed annexes were left out')} (coverage, gap with the profiles): an export makes it again from the référentiel.`,
    }),
  },
  quoted: {
    certainty: 'guessed',
    message: (count) => ({
      fr: `${many(count, 'Un renvoi à des épreuves déjà dites est devenu', 'renvois à des épreuves déjà dites sont devenus')} «\u00a0évalué par\u00a0». Vérifiez les épreuves citées.`,
      en: `${many(count, 'One mention of épreuves that were told before became', 'mentions of épreuves that were told before became')} `.concat(
        '`évalué par`. Check which épreuves are meant.',
      ),
    }),
  },
  parametres: {
    certainty: 'understood',
    message: (count) => ({
      fr: `Les paramètres imprimés dans la liste des épreuves (${many(count, 'une épreuve', 'épreuves')}) sont dans des notes\u00a0: reportez-les en «\u00a0durée\u00a0», «\u00a0jury\u00a0», «\u00a0livrables\u00a0»…`,
      en: `The parameters printed in the list of épreuves (${many(count, 'one épreuve', 'épreuves')}) are in notes: write them as `.concat(
        '`durée`, `jury`, `livrables`…',
      ),
    }),
  },
} as const satisfies Record<string, RemarkKind>;

/** The remark about a column that the form does not have. */
export function extraColumn(title: string): RemarkKind {
  const [fr, en] = title ? [`La colonne «\u00a0${title}\u00a0»`, `The column “${title}”`] : ['Une colonne', 'A column'];
  return {
    certainty: 'not-understood',
    message: (count) => ({
      fr: `${fr} n’est pas dans le formulaire\u00a0: ${many(count, 'sa cellule est devenue une note', 'cellules sont devenues des notes')} de la compétence en face. À reporter dans le texte si elle doit s’imprimer.`,
      en: `${en} is not in the form: ${many(count, 'its cell became a note', 'cells became notes')} of the competence beside it. Move it into the text if it must be printed.`,
    }),
  };
}
