import { type Catalogue, type EntreeCatalogue, formatPlage, plainText } from '@referentiel/model';
import { factsOf } from '../../facts/certification-facts.js';
import { rattacheesA } from '../../facts/rattachees.js';
import { standing } from '../../rules/ecf/levels.js';
import { type EditorContext, said } from '../context.js';
import { entryTitle } from '../facts/labels.js';
import { demandeursOf } from '../facts/reverse-references.js';
import { escapeMarkdown, link, paragraphs, proseMarkdown } from './markdown.js';
import { correspondanceCec, NIVEAU_ECF_EN } from './niveaux-ecf.js';
import { exigencesMarkdown } from './profil-hover.js';
import { labelled, listed, named } from './wording.js';

function plageWords({ langue }: EditorContext, entree: EntreeCatalogue): string {
  const plage = formatPlage(entree.niveaux ?? {});
  if (!plage) return '';
  const several = entree.niveaux?.min !== entree.niveaux?.max;
  if (langue === 'fr') return `${several ? 'niveaux' : 'niveau'} ${plage}`;
  return `${several ? 'levels' : 'level'} ${plage.replace(' à ', ' to ')}`;
}

function subtitle(context: EditorContext, catalogue: Catalogue, entree: EntreeCatalogue): string {
  const domaine = catalogue.domaines.find((one) => one.entrees.includes(entree));
  const title = context.langue === 'en' ? (domaine?.anglais ?? domaine?.intitule) : domaine?.intitule;
  const named = [domaine?.code, title].filter(Boolean).join(' – ');
  return [escapeMarkdown(named), plageWords(context, entree)].filter(Boolean).join(' · ');
}

/** What is wrong with the entry or with the level chosen. */
function warnings(context: EditorContext, entree: EntreeCatalogue, niveau: number | undefined): string[] {
  const found: string[] = [];
  if (entree.retiree !== undefined) {
    const reason = escapeMarkdown(entree.retiree);
    found.push(context.langue === 'fr' ? `⚠ Entrée retirée. ${reason}` : `⚠ Withdrawn entry. ${reason}`);
  }
  if (niveau === undefined || !entree.niveaux) return found;
  const how = standing(entree, niveau);
  const plage = plageWords(context, entree);
  if (how === 'inconnu') {
    const fr = `⚠ Cette entrée n’a pas de niveau ${niveau}\u00a0: ${plage}.`;
    found.push(said(context, { fr, en: `⚠ This entry has no level ${niveau}: ${plage}.` }));
  } else if (how === 'hors-norme') {
    const texte = entree.detailsNiveaux.find(({ valeur }) => valeur === niveau)?.texte;
    const why = texte && 'blocs' in texte ? escapeMarkdown(plainText(texte)) : '';
    const fr = `⚠ Niveau ${niveau} hors norme (${plage}). ${why}`;
    found.push(said(context, { fr, en: `⚠ Level ${niveau} is not in the standard (${plage}). ${why}` }));
  }
  return found;
}

/** What the level chosen means, by the entry itself or by its catalogue. */
function niveauMarkdown(
  context: EditorContext,
  catalogue: Catalogue,
  entree: EntreeCatalogue,
  niveau: number | undefined,
): string | undefined {
  if (niveau === undefined) return undefined;
  const own = entree.detailsNiveaux.find(({ valeur, horsNorme }) => valeur === niveau && !horsNorme)?.texte;
  const texte = own ?? catalogue.niveaux.find(({ valeur }) => valeur === niveau)?.texte;
  const isEcf = catalogue.code === 'e-CF';
  const english = isEcf && context.langue === 'en' && !own ? NIVEAU_ECF_EN[niveau] : undefined;
  const meaning = english ?? (texte && 'blocs' in texte ? proseMarkdown(texte) : '');
  const cec = isEcf ? correspondanceCec(niveau) : undefined;
  if (!meaning && !cec) return undefined;
  const label = { fr: `Niveau ${niveau}`, en: `Level ${niveau}` };
  const near = cec ? said(context, { fr: `Il ${cec.fr}.`, en: `It ${cec.en}.` }) : '';
  return labelled(context, label, [meaning, near].filter(Boolean).join(' '));
}

function demandeursMarkdown(context: EditorContext, catalogue: Catalogue, entree: EntreeCatalogue): string | undefined {
  const demandeurs = demandeursOf(context.snapshot.names.catalogues, catalogue.code, entree.code);
  if (!demandeurs.length) return undefined;
  const names = demandeurs.map((one) => {
    const words = link(`${one.entree.code} ${entryTitle(context, one.entree)}`, one.entree.place);
    return one.niveau === undefined ? words : `${words} (${one.niveau})`;
  });
  return labelled(
    context,
    { fr: 'Profils qui la demandent', en: 'Profiles that ask for it' },
    listed(context, names, 10),
  );
}

function rattacheesMarkdown(context: EditorContext, catalogue: Catalogue, entree: EntreeCatalogue): string | undefined {
  const checked = context.snapshot.certificationOf(context.file);
  if (!checked) return undefined;
  const facts = factsOf(checked);
  const names = rattacheesA(checked, catalogue.code, entree.code).map(({ competence, niveau }) => {
    const words = named(competence, facts);
    return niveau === undefined ? words : `${words} (${niveau})`;
  });
  if (!names.length) return undefined;
  return labelled(context, { fr: 'Dans ce référentiel', en: 'In this référentiel' }, listed(context, names));
}

function catalogueLine({ intitule, code, version, source }: Catalogue): string {
  const whole = [intitule ?? code, version].filter(Boolean).join(' ');
  return `*${escapeMarkdown([whole, source].filter(Boolean).join(' – '))}*`;
}

/** An entry of a catalogue: what it is, what the level chosen means, who asks for it, who refers to it here. */
export function entreeHover(
  context: EditorContext,
  catalogue: Catalogue,
  entree: EntreeCatalogue,
  niveau: number | undefined,
): string {
  const definition = entree.parties.find(({ nom }) => nom === 'definition' || nom === 'mission')?.texte;
  const head = `**${escapeMarkdown(`${catalogue.code} ${entree.code}`)}** – ${escapeMarkdown(entryTitle(context, entree))}`;
  return paragraphs(
    head,
    subtitle(context, catalogue, entree),
    ...warnings(context, entree, niveau),
    definition && 'blocs' in definition && proseMarkdown(definition),
    niveauMarkdown(context, catalogue, entree, niveau),
    exigencesMarkdown(context, entree),
    demandeursMarkdown(context, catalogue, entree),
    rattacheesMarkdown(context, catalogue, entree),
    catalogueLine(catalogue),
  );
}
