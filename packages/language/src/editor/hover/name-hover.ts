import { isConteneur } from '@referentiel/model';
import { factsOf } from '../../facts/certification-facts.js';
import type { EditorContext } from '../context.js';
import type { Occurrence } from '../names/index.js';
import { catalogueHover, notionHover } from './catalogue-hover.js';
import { certificationHover } from './certification-hover.js';
import { competenceHover, critereHover, transversaleHover } from './competence-hover.js';
import { conteneurHover } from './conteneur-hover.js';
import { entreeHover } from './entree-hover.js';
import { epreuveHover } from './epreuve-hover.js';
import { fragmentHover } from './fragment-hover.js';

/** What is said about a name, whatever it means. */
export function nameHover(context: EditorContext, { target, from, niveau }: Occurrence): string {
  if (target.genre === 'entree') return entreeHover(context, target.catalogue, target.entree, niveau);
  if (target.genre === 'catalogue') return catalogueHover(context, target.catalogue);
  if (target.genre === 'notion') return notionHover(context, target.catalogue, target.notion);
  const { element, checked } = target;
  const facts = factsOf(checked);
  if (isConteneur(element)) return conteneurHover(context, element, facts);
  switch (element.genre) {
    case 'competence':
      return competenceHover(context, element, facts);
    case 'competenceTransversale':
      return transversaleHover(context, element, facts);
    case 'critere':
      return critereHover(context, element, facts);
    case 'epreuve':
    case 'partie':
      return epreuveHover(context, element, facts, from);
    case 'texte':
      return fragmentHover(context, element, facts);
    case 'certification':
      return certificationHover(context, facts);
  }
}
