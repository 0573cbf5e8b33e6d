import {
  type Epreuve,
  isParametre,
  type ParametreCitable,
  type ParametresEpreuve,
  type Partie,
  type Prose,
  parametresDeclaresPar,
  type Run,
} from '@referentiel/model';
import type { CertificationFacts } from '../../facts/certification-facts.js';

/** The field of the model behind each parameter that a description may quote. */
export const CHAMP_CITE = {
  préparation: 'preparation',
  durée: 'duree',
  jury: 'jury',
  lieu: 'lieu',
  pages: 'pages',
} as const satisfies Record<ParametreCitable, keyof ParametresEpreuve>;

/** What an épreuve or a part declares; a part quotes its épreuve for what it lacks. */
export function parametresCitables(holder: Epreuve | Partie, facts: CertificationFacts): ParametresEpreuve {
  const owner = holder.genre === 'partie' ? facts.pathOf(holder).at(-1) : undefined;
  const around = owner?.genre === 'epreuve' ? parametresDeclaresPar(owner) : {};
  return { ...around, ...parametresDeclaresPar(holder) };
}

/** A text whose parameters in braces are replaced by what `say` gives; one without value stays as it is written. */
export function proseWithValues({ blocs }: Prose, say: (nom: ParametreCitable) => string): Prose {
  const runs = (list: Run[]): Run[] =>
    list.map((run) => (isParametre(run) ? { texte: say(run.parametre) || `{${run.parametre}}` } : run));
  return {
    blocs: blocs.map((bloc) =>
      bloc.genre === 'paragraphe'
        ? { ...bloc, runs: runs(bloc.runs) }
        : { ...bloc, puces: bloc.puces.map((one) => ({ runs: runs(one.runs), sousPuces: one.sousPuces.map(runs) })) },
    ),
  };
}
