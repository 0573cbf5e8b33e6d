import {
  type BlocTexte,
  isParametre,
  type ParametreCitable,
  type Prose,
  plainText,
  type Resolver,
  type Run,
  type RunTexte,
  type Texte,
} from '@referentiel/model';

/** What `{durée}` and its sisters stand for at a place of use. */
export type ValeursCitees = Partial<Record<ParametreCitable, string>>;

function printedRun(run: Run, valeurs: ValeursCitees): RunTexte {
  const style = { ...(run.gras && { gras: run.gras }), ...(run.italique && { italique: run.italique }) };
  // A parameter without value stays as written: the author sees in print what is missing.
  const texte = isParametre(run) ? (valeurs[run.parametre] ?? `{${run.parametre}}`) : run.texte;
  return { texte, ...style, ...(!isParametre(run) && run.origine && { origine: run.origine }) };
}

function printedBloc(bloc: BlocTexte, valeurs: ValeursCitees): BlocTexte {
  const runs = (all: Run[]) => all.map((run) => printedRun(run, valeurs));
  if (bloc.genre === 'paragraphe') return { genre: 'paragraphe', runs: runs(bloc.runs) };
  const puces = bloc.puces.map((puce) => ({ runs: runs(puce.runs), sousPuces: puce.sousPuces.map(runs) }));
  return { ...bloc, puces };
}

/** A text as printed: a fragment replaced by what it says, parameters by their values. It still says where it is written. */
export function proseImprimee(texte: Texte, resolver: Resolver, valeurs: ValeursCitees = {}): Prose {
  const { blocs, place } = resolver.prose(texte);
  return { blocs: blocs.map((bloc) => printedBloc(bloc, valeurs)), ...(place && { place }) };
}

/** The same as one line of plain characters, for a text that stands inside a sentence. */
export function texteImprime(texte: Texte, resolver: Resolver): string {
  return plainText(proseImprimee(texte, resolver));
}

/** A paragraph of plain characters. */
export function paragraphe(texte: string): BlocTexte {
  return { genre: 'paragraphe', runs: [{ texte }] };
}
