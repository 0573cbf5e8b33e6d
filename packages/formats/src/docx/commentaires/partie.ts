import { packageDate } from '../dates.js';
import type { PartieSupplementaire } from '../paquet.js';
import { paragraph } from '../paragraph.js';
import { run } from '../run.js';
import { NAMESPACES, part, tag, val } from '../xml.js';
import type { Commentaire } from './commentaire.js';

const REFERENCE = `<w:r><w:rPr>${val('rStyle', 'CommentReference')}</w:rPr><w:annotationRef/></w:r>`;

function commentaireXml({ auteur, paragraphes }: Commentaire, id: number, date: string): string {
  return tag(
    'w:comment',
    { 'w:id': id, 'w:author': auteur.nom, 'w:date': date, 'w:initials': auteur.initiales },
    ...paragraphes.map((texte, rank) => paragraph('CommentText', (rank ? '' : REFERENCE) + run(texte))),
  );
}

/** The part word/comments.xml; the rank of a comment is its number. `date`: that of the document, YYYY-MM-DD. */
export function partieCommentaires(
  commentaires: readonly Commentaire[],
  date: string | undefined,
): PartieSupplementaire {
  const written = packageDate(date);
  const comments = commentaires.map((one, id) => commentaireXml(one, id, written));
  return {
    name: 'comments.xml',
    contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml',
    type: 'comments',
    id: 'rIdCommentaires',
    content: part(tag('w:comments', NAMESPACES, ...comments)),
  };
}
