import { fieldPlace } from '../element-place.js';
import { numberParameter, type TogetherRule, type Violation } from '../rule.js';
import { naming } from '../wording.js';
import { empreintesOf, placeOfTexte } from './empreintes.js';
import { type Communs, type Holder, isStranger } from './fonds.js';
import type { IndexDesTextes } from './index-des-textes.js';

/** How many other documents are named, those that share most. */
const AUTRES = 3;

/** How many places of the other document a remark leads to. */
const PLACES = 5;

/** What a certification shares with others. */
function communsOf(one: Holder, index: IndexDesTextes): Communs[] {
  const found = new Map<string, Communs>();
  for (const hash of one.fonds.hashes) {
    for (const autre of index.partageurs(hash)) {
      if (autre.id === one.id) continue;
      const communs = found.get(autre.id);
      if (communs) communs.hashes.push(hash);
      else found.set(autre.id, { autre, hashes: [hash] });
    }
  }
  return [...found.values()];
}

function violationOf(one: Holder, { autre, hashes }: Communs): Violation {
  const { titre, certificateur, fichier, hashes: others } = autre.fonds;
  const known = new Set(hashes);
  // In the order of the other document, which the reader will go through.
  const first = [...others].filter((hash) => known.has(hash)).slice(0, PLACES);
  const textes = empreintesOf(autre.context());
  return {
    place: fieldPlace(one.context().certification, 'intitule'),
    params: {
      communs: String(hashes.length),
      total: String(one.fonds.hashes.length),
      titre,
      certificateur,
      fichier,
    },
    related: first.flatMap((hash) => {
      const element = textes.get(hash);
      const where = element && placeOfTexte(element);
      return where ? [{ place: where, message: naming(element) }] : [];
    }),
  };
}

/**
 * Each of the two is told: nothing here says which one came first. The share is that of the smaller document, for copying
 * a short référentiel into a long one is copying it.
 */
function certificationsShouldNotCopyEachOther(one: Holder, index: IndexDesTextes): readonly Communs[] {
  const part = numberParameter(rule, 'part', one);
  const minimum = numberParameter(rule, 'minimum', one);
  const copied = communsOf(one, index).filter(({ autre, hashes }) => {
    const smaller = Math.min(one.fonds.hashes.length, autre.fonds.hashes.length);
    const enough = hashes.length >= minimum && hashes.length * 100 >= smaller * part;
    return enough && isStranger(one.fonds, autre.fonds);
  });
  const most = copied.sort((a, b) => b.hashes.length - a.hashes.length || (a.autre.id < b.autre.id ? -1 : 1));
  return most.slice(0, AUTRES);
}

export const rule: TogetherRule = {
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
  violationTogether: violationOf,
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
