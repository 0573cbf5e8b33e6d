import { contenuOf, type Element, type RenvoiEpreuve, walk } from '@referentiel/model';
import type { RuleContext } from '../../rule.js';
import { type EpreuveLue, epreuvesLues } from './epreuves.js';
import { speaksOf } from './notions.js';
import { blocAround, takenAtOnce } from './par-bloc.js';
import { evaluationsLues } from './unites.js';

/** A use over several blocs that comes after what evaluates each of them, and does not say why. */
export interface FinaleSansRaison {
  lue: EpreuveLue;
  renvoi: RenvoiEpreuve;
  from: Element;
  blocs: number;
}

/** Elements over several blocs: the certification, and a choice with its common core. */
function widest({ certification }: RuleContext): Element[] {
  const found: Element[] = [certification];
  walk(certification, (element) => {
    if (element.genre === 'choix' && element.tronc.length) found.push(element);
  });
  return found;
}

/** Final evaluations without their justification, épreuves of one statement apart. */
export function finalesSansRaison(context: RuleContext): FinaleSansRaison[] {
  const lues = epreuvesLues(context);
  const { competences } = evaluationsLues(context);
  return widest(context).flatMap((from) =>
    contenuOf(from).flatMap((child) => {
      if (child.genre !== 'evaluation' || child.justification) return [];
      return child.groupes.flatMap(({ renvois }) =>
        renvois.flatMap((renvoi): FinaleSansRaison[] => {
          const epreuve = context.resolver.epreuve(renvoi, from);
          const lue = epreuve && lues.of(epreuve);
          if (!lue || renvoi.motif || speaksOf(lue.textes, 'coordination')) return [];
          const covered = competences.filter(({ evaluateurs }) =>
            evaluateurs.some(({ enVigueur }) => enVigueur.genre === 'usage' && enVigueur.epreuve === epreuve),
          );
          const blocs = new Set(covered.flatMap(({ path }) => blocAround(path) ?? []));
          const atOnce = takenAtOnce(blocs, context.facts);
          if (atOnce < 2) return [];
          // It comes on top where each competence has something else; a title may say that it comes last.
          const onTop = covered.every(({ evaluateurs }) => evaluateurs.some(({ origine }) => origine !== from));
          return onTop || speaksOf(lue.titres, 'finale') ? [{ lue, renvoi, from, blocs: atOnce }] : [];
        }),
      );
    }),
  );
}
