import { type Conteneur, type Critere, contenuOf, type Element, enVigueur, walk } from '@referentiel/model';
import { certifiabilite } from '../../facts/certifiabilite.js';
import type { CertificationFacts } from '../../facts/certification-facts.js';
import { shorten } from '../../rules/wording.js';
import { type EditorContext, said } from '../context.js';
import { codeOf, oneLine, titleOf } from '../facts/labels.js';
import { certifiabiliteWords } from '../lens/certifiabilite-words.js';
import { escapeMarkdown, paragraphs } from './markdown.js';
import { counted, genreOf, labelled, listed, named } from './wording.js';

function contentsMarkdown(context: EditorContext, conteneur: Conteneur): string {
  let activites = 0;
  let competences = 0;
  walk(conteneur, (element) => {
    if (element.genre === 'activite') activites++;
    if (element.genre === 'competence') competences++;
  });
  const isDetail = conteneur.genre === 'tache' || conteneur.genre === 'sousTache';
  const own = contenuOf(conteneur).filter((child): child is Critere => child.genre === 'critere').length;
  const fr = [
    activites && counted(activites, 'activité', 'activités'),
    (competences || !isDetail) && counted(competences, 'compétence', 'compétences'),
    own && counted(own, 'critère commun', 'critères communs'),
  ];
  const en = [
    activites && counted(activites, 'activity', 'activities'),
    (competences || !isDetail) && counted(competences, 'competence', 'competences'),
    own && counted(own, 'shared criterion', 'shared criteria'),
  ];
  return said(context, { fr: fr.filter(Boolean).join(' · '), en: en.filter(Boolean).join(' · ') });
}

function evaluationMarkdown(context: EditorContext, conteneur: Conteneur, facts: CertificationFacts) {
  const path: Element[] = [...facts.pathOf(conteneur), conteneur];
  const names = enVigueur(path, facts.checked.resolver).flatMap((one) => {
    if (one.genre !== 'usage') return [];
    const title = one.epreuve?.intitule ? ` ${escapeMarkdown(one.epreuve.intitule)}` : '';
    return [(one.epreuve ? named(one.epreuve, facts) : escapeMarkdown(one.nom)) + title];
  });
  if (!names.length) return undefined;
  return labelled(context, { fr: 'Évaluation en vigueur', en: 'Evaluation in force' }, names.join(', '));
}

function selectedMarkdown(context: EditorContext, conteneur: Conteneur, facts: CertificationFacts) {
  const { resolver } = facts.checked;
  const chosen = (kind: 'tronc' | 'inclut', renvois: readonly { nom: string }[]) =>
    renvois.map((renvoi) => {
      const element = resolver.element(renvoi, kind, conteneur);
      return element ? named(element, facts) : escapeMarkdown(renvoi.nom);
    });
  if (conteneur.genre === 'choix' && conteneur.tronc.length) {
    const names = listed(context, chosen('tronc', conteneur.tronc));
    return labelled(context, { fr: 'Tronc commun', en: 'Common core' }, names);
  }
  if (conteneur.genre === 'option' && conteneur.inclut.length) {
    return labelled(context, { fr: 'Inclut', en: 'Includes' }, listed(context, chosen('inclut', conteneur.inclut)));
  }
  return undefined;
}

/** A bloc, an activity, a task, a choice, an option: what it holds, what evaluates it, whether a bloc stands alone. */
export function conteneurHover(context: EditorContext, conteneur: Conteneur, facts: CertificationFacts): string {
  const { resolver } = facts.checked;
  const code = codeOf(conteneur, facts);
  const genre = said(context, genreOf(conteneur));
  const title = titleOf(conteneur, facts.checked);
  const around = facts.pathOf(conteneur).filter((one) => one.genre !== 'certification');
  const path = around.map((one) => named(one, facts)).join(' › ');
  const alone = conteneur.genre === 'bloc' && certifiabiliteWords(context, certifiabilite(conteneur, facts), facts);
  const prerequis = 'prerequis' in conteneur ? oneLine(conteneur.prerequis, resolver) : '';
  return paragraphs(
    `**${escapeMarkdown([code, title].filter(Boolean).join(' ') || '…')}** · ${genre}${path ? ` · ${path}` : ''}`,
    contentsMarkdown(context, conteneur),
    evaluationMarkdown(context, conteneur, facts),
    selectedMarkdown(context, conteneur, facts),
    alone && escapeMarkdown(alone.charAt(0).toUpperCase() + alone.slice(1)),
    prerequis && labelled(context, { fr: 'Prérequis', en: 'Prerequisites' }, escapeMarkdown(shorten(prerequis, 200))),
    conteneur.contexte && escapeMarkdown(shorten(oneLine(conteneur.contexte.texte, resolver), 300)),
  );
}
