import type { Certification } from '@referentiel/model';
import { fieldPlace } from '../element-place.js';
import { numberParameter, type Rule, type RuleContext, type Violation } from '../rule.js';
import { naming } from '../wording.js';
import { empreintesOf, placeOfTexte } from './empreintes.js';
import { IndexDesTextes } from './index-des-textes.js';

/** A text that so many share is a stock phrase: it shows nothing of who copied whom. */
const FORMULE = 20;

/** How many other documents are named, those that share most. */
const AUTRES = 3;

/** How many places of the other document a remark leads to. */
const PLACES = 5;

/** The texts that a certification shares with another one. */
interface Communs {
  autre: RuleContext;
  hashes: number[];
}

function names({ certificateurs }: Certification): Set<string> {
  return new Set(
    certificateurs.flatMap(({ nom, siret }) => [
      ...(siret === undefined ? [] : [siret.slice(0, 9)]),
      nom
        .normalize('NFD')
        .replace(/[^\p{L}\d]/gu, '')
        .toLowerCase(),
    ]),
  );
}

function succeeds(later: Certification, earlier: Certification): boolean {
  return earlier.fiche !== undefined && later.renouvellements.some(({ fiche }) => fiche === earlier.fiche);
}

/** Of another certificateur, and no version of the same fiche; where no certificateur is named nobody can tell. */
function isStranger(one: Certification, other: Certification): boolean {
  if (one.fiche !== undefined && one.fiche === other.fiche) return false;
  if (succeeds(one, other) || succeeds(other, one)) return false;
  const [own, theirs] = [names(one), names(other)];
  return own.size > 0 && theirs.size > 0 && ![...own].some((name) => theirs.has(name));
}

const index = new IndexDesTextes();

/** What each certification shares with others. */
function communsOf(contexts: readonly RuleContext[]): Map<RuleContext, Map<RuleContext, Communs>> {
  index.update(contexts);
  const found = new Map<RuleContext, Map<RuleContext, Communs>>();
  for (const { hash, holders } of index.partages()) {
    if (holders.length > FORMULE) continue;
    for (const context of holders) {
      const others = found.get(context) ?? new Map<RuleContext, Communs>();
      found.set(context, others);
      for (const autre of holders) {
        if (autre === context) continue;
        const communs = others.get(autre);
        if (communs) communs.hashes.push(hash);
        else others.set(autre, { autre, hashes: [hash] });
      }
    }
  }
  return found;
}

function violationOf(context: RuleContext, { autre, hashes }: Communs): Violation {
  const { certification } = autre;
  const uri = certification.place?.uri;
  const file = uri === undefined ? '' : decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
  return {
    place: fieldPlace(context.certification, 'intitule'),
    params: {
      communs: String(hashes.length),
      total: String(empreintesOf(context).size),
      titre: certification.intitule ?? certification.code ?? '',
      certificateur: certification.certificateurs[0]?.nom ?? '',
      fichier: file,
    },
    related: hashes.slice(0, PLACES).flatMap((hash) => {
      const element = empreintesOf(autre).get(hash);
      const where = element && placeOfTexte(element);
      return where ? [{ place: where, message: naming(element) }] : [];
    }),
  };
}

/**
 * Each of the two is told: nothing here says which one came first. The share is that of the smaller document, for copying
 * a short référentiel into a long one is copying it.
 */
function* certificationsShouldNotCopyEachOther(
  contexts: readonly RuleContext[],
): Iterable<{ context: RuleContext; violation: Violation }> {
  for (const [context, others] of communsOf(contexts)) {
    const part = numberParameter(rule, 'part', context);
    const minimum = numberParameter(rule, 'minimum', context);
    const copied = [...others.values()].filter(({ autre, hashes }) => {
      const smaller = Math.min(empreintesOf(context).size, empreintesOf(autre).size);
      const enough = hashes.length >= minimum && hashes.length * 100 >= smaller * part;
      return enough && isStranger(context.certification, autre.certification);
    });
    const most = copied.sort((a, b) => b.hashes.length - a.hashes.length).slice(0, AUTRES);
    for (const communs of most) yield { context, violation: violationOf(context, communs) };
  }
}

export const rule: Rule & Required<Pick<Rule, 'checkTogether'>> = {
  id: 'META-12',
  severity: 'warning',
  redaction: true,
  parameters: {
    part: {
      what: {
        fr: 'à partir de quelle part (%) des compétences et des critères les textes identiques sont signalés',
        en: 'from which share (%) of the competences and criteria on identical texts are reported',
      },
      value: 30,
    },
    minimum: {
      what: {
        fr: 'à partir de combien de textes identiques, d’au moins 60 caractères chacun',
        en: 'from how many identical texts, of at least 60 characters each',
      },
      value: 5,
    },
  },
  title: {
    fr: 'Un référentiel devrait avoir ses propres textes',
    en: 'A référentiel should have texts of its own',
  },
  why: {
    fr: 'La reproduction littérale d’un référentiel existant est un motif de rejet sans examen depuis le 1er octobre 2025. Les textes d’un même certificateur, d’une même fiche ou de la fiche qu’il renouvelle ne sont pas en cause.',
    en: 'Reproducing an existing référentiel literally has been a ground for refusal without examination since 1 October 2025. Texts of the same certificateur, of the same fiche or of the fiche being renewed are not meant.',
  },
  source: 'Code du travail, art. R6113-8-1 et R6113-9, 3°',
  message: ({ communs, total, titre, certificateur, fichier }) => {
    const from = [certificateur, fichier].filter(Boolean).join(', ');
    const besides = from && ` (${from})`;
    return {
      fr: `Sur ${total} longs textes de compétences et de critères, ${communs} sont mot pour mot ceux de «\u00a0${titre}\u00a0»${besides}\u00a0: réécrivez-les à partir des situations de travail que vous visez.`,
      en: `Of ${total} long texts of competences and criteria, ${communs} are word for word those of “${titre}”${besides}: write them anew from the work situations that you aim at.`,
    };
  },
  example: { wrong: exemple('A'), right: exemple('B') },
  checkTogether: certificationsShouldNotCopyEachOther,
};

function exemple(second: 'A' | 'B'): string {
  const enonces = {
    A: [
      'Relever les pannes récurrentes d’un parc de pompes afin d’en établir les causes communes.',
      'Chiffrer les pertes de production de chaque panne afin de classer les interventions.',
      'Planifier les interventions avec les équipes de fabrication afin de limiter les arrêts.',
      'Contrôler les réparations des sous-traitants afin de garantir la remise en service.',
      'Transmettre les consignes de conduite aux opérateurs afin d’éviter le retour des pannes.',
    ],
    B: [
      'Écouter les bruits d’une pompe en marche afin de reconnaître une usure avant la casse.',
      'Comparer le coût d’un arrêt à celui d’un remplacement afin de conseiller l’exploitant.',
      'Choisir avec l’atelier les jours d’intervention afin que les commandes soient livrées.',
      'Recevoir les travaux confiés à une entreprise afin de rouvrir l’installation sans réserve.',
      'Former les opérateurs aux gestes de conduite afin qu’une panne réparée ne revienne pas.',
    ],
  };
  const certification = (titre: string, certificateur: string, textes: readonly string[]) =>
    [
      `certification "${titre}" {`,
      `    certificateur "${certificateur}"`,
      '',
      ...textes.map((texte) => `    compétence "${texte}"`),
      '}',
      '',
    ].join('\n');
  const copy = certification('Technicien de maintenance des pompes', 'École du Ventoux', enonces[second]);
  return `${certification('Technicien de pompage', 'Institut du Léman', enonces.A)}\n${copy}`;
}
