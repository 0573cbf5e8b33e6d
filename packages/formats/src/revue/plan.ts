import type { DerogationRelue, Gravite, Revue } from '@referentiel/model';

/** What a cell's background says beside its words, never alone. */
export type Ton = Gravite | 'bon';

export interface Cellule {
  texte: string;
  /** The same as a list, where it is one of long items. */
  liste?: string[];
  ton?: Ton;
}

/** A table of the report; the first column names what its rows are about. */
export interface TableauRevue {
  legende: string;
  entetes: string[];
  /** Shares of the width. */
  parts: number[];
  lignes: Cellule[][];
}

/** A section of the report, with the sections inside it. */
export interface SectionRevue {
  titre: string;
  paragraphes: Cellule[];
  tableau?: TableauRevue;
  sections: SectionRevue[];
}

const RIEN = '–';

/** Longer names in bold would cry. */
const NOM_COURT = 60;

/** Whether the names in the first column are short enough to stand out. */
export function nomsCourts({ lignes }: TableauRevue): boolean {
  return lignes.every(([nom]) => (nom?.texte.length ?? 0) <= NOM_COURT);
}

const texte = (value: string): Cellule => ({ texte: value || RIEN });
const liste = (values: readonly string[]): Cellule => texte(values.join(', '));
const enumeration = (values: string[]): Cellule => ({
  texte: values.join('\u00a0; '),
  ...(values.length > 1 && values.some((value) => value.length > NOM_COURT / 2) && { liste: values }),
});
const nombre = (value: number): Cellule => ({ texte: String(value) });

function compte(n: number, un: string, plusieurs: string): string {
  return `${n} ${n < 2 ? un : plusieurs}`;
}

function majuscule(mot: string): string {
  return mot.charAt(0).toUpperCase() + mot.slice(1);
}

function bilan({ erreurs, avertissements, conseils, pret, verdict, blocages }: Revue): SectionRevue {
  const comptes = [
    compte(erreurs, 'erreur', 'erreurs'),
    compte(avertissements, 'avertissement', 'avertissements'),
    compte(conseils, 'conseil', 'conseils'),
  ].join(', ');
  const ton = pret ? (avertissements ? 'avertissement' : 'bon') : 'erreur';
  const bloquant: TableauRevue = {
    legende: 'Ce qui empêche le dépôt',
    entetes: ['Règle', 'Ce qui est demandé', 'Où', 'Nombre'],
    parts: [0.1, 0.44, 0.36, 0.1],
    lignes: blocages.map((one) => [texte(one.regle), texte(one.titre), liste(one.elements), nombre(one.nombre)]),
  };
  return {
    titre: 'Bilan',
    paragraphes: [{ texte: verdict, ton }, { texte: `${comptes}.` }],
    ...(blocages.length && { tableau: bloquant }),
    sections: [],
  };
}

function remarques({ groupes }: Revue): SectionRevue {
  return {
    titre: 'Remarques',
    paragraphes: groupes.length ? [] : [{ texte: 'Aucune remarque.' }],
    sections: groupes.map(({ titre, constats }) => ({
      titre,
      paragraphes: [],
      tableau: {
        legende: `Remarques\u00a0: ${titre}`,
        entetes: ['Remarque', 'Gravité', 'Où', 'Règle et source'],
        parts: [0.37, 0.12, 0.28, 0.23],
        lignes: constats.map(({ lieux, gravite, message, regle, source }) => [
          texte(message),
          { texte: majuscule(gravite), ton: gravite },
          enumeration(lieux),
          { texte: `${regle} – ${source}` },
        ]),
      },
      sections: [],
    })),
  };
}

/** What a waiver keeps silent; one that keeps nothing silent any more is to go. */
function couvert({ elements, nombre: n, aRetirer }: DerogationRelue): string {
  if (n > 0) return [compte(n, 'remarque', 'remarques'), elements.join(', ')].filter(Boolean).join('\u00a0: ');
  return aRetirer ? 'Plus rien\u00a0: à retirer' : 'Rien n’est signalé';
}

function derogations({ derogations: assumees }: Revue): SectionRevue {
  return {
    titre: 'Remarques assumées',
    paragraphes: [
      {
        texte: assumees.length
          ? 'L’auteur garde ces passages tels quels. L’instructeur ne lira pas ces raisons\u00a0: à vous de juger si elles tiennent.'
          : 'L’auteur n’assume aucune remarque.',
      },
    ],
    ...(assumees.length && {
      tableau: {
        legende: 'Remarques assumées, avec leur raison',
        entetes: ['Règle', 'Pour', 'Raison', 'Ce que cela couvre'],
        parts: [0.28, 0.17, 0.33, 0.22],
        lignes: assumees.map((one) => [
          { texte: [one.regle, one.titre].filter(Boolean).join(' – ') },
          { texte: [one.portee, one.lieu].filter(Boolean).join(', ') },
          one.raison ? { texte: one.raison } : { texte: 'Aucune raison donnée', ton: 'avertissement' as const },
          { texte: couvert(one) },
        ]),
      },
    }),
    sections: [],
  };
}

function themes({ themes: relus }: Revue): SectionRevue {
  return {
    titre: 'Thèmes du décret nº\u00a02025-500',
    paragraphes: [
      {
        texte:
          'Pour les demandes adressées à partir du 1er octobre 2025, les référentiels sont examinés au regard de ces quatre thèmes.',
      },
    ],
    tableau: {
      legende: 'Où chaque thème est traité',
      entetes: ['Thème', 'Déclaré (traite)', 'Compétences qui en parlent', 'Critères qui en parlent', 'Avis'],
      parts: [0.19, 0.15, 0.18, 0.18, 0.3],
      lignes: relus.map(({ nom, declarees, competences, criteres, traite, verdict }) => [
        texte(nom),
        liste(declarees),
        liste(competences),
        liste(criteres),
        { texte: verdict, ton: traite ? 'bon' : 'avertissement' },
      ]),
    },
    sections: [],
  };
}

function blocs({ blocs: relus }: Revue): SectionRevue {
  return {
    titre: 'Certification de chaque bloc',
    paragraphes: relus.length ? [] : [{ texte: 'Le référentiel n’a pas de bloc de compétences.' }],
    ...(relus.length && {
      tableau: {
        legende: 'Ce qui peut être certifié seul',
        entetes: ['Bloc', 'Compétences', 'Avis'],
        parts: [0.4, 0.12, 0.48],
        lignes: relus.map(({ nom, competences, certifiable, verdict }) => [
          texte(nom),
          nombre(competences),
          { texte: verdict, ton: certifiable ? 'bon' : 'erreur' },
        ]),
      },
    }),
    sections: [],
  };
}

function evaluations({ evaluations: groupes }: Revue): SectionRevue {
  return {
    titre: 'Évaluation des compétences',
    paragraphes: groupes.length ? [] : [{ texte: 'Le référentiel n’a pas de compétence.' }],
    sections: groupes.map(({ titre, competences }) => ({
      titre,
      paragraphes: [],
      tableau: {
        legende: `Épreuves et critères\u00a0: ${titre}`,
        entetes: ['Compétence', 'Évaluée par', 'Critères'],
        parts: [0.6, 0.28, 0.12],
        lignes: competences.map(({ nom, epreuves, criteres }) => [
          texte(nom),
          epreuves.length ? liste(epreuves) : { texte: 'Aucune épreuve', ton: 'erreur' as const },
          criteres ? nombre(criteres) : { texte: 'Aucun', ton: 'erreur' as const },
        ]),
      },
      sections: [],
    })),
  };
}

function profils({ profils: relus }: Revue): SectionRevue[] {
  if (!relus.length) return [];
  const tons: Record<string, Ton> = { Couverte: 'bon', Dépassée: 'bon' };
  const sections = relus.map(({ nom, bilan: resume, exigences }) => ({
    titre: nom,
    paragraphes: [{ texte: resume }],
    tableau: {
      legende: `Exigences du profil ${nom}`,
      entetes: ['Exigence', 'Niveau requis', 'Niveau visé', 'Compétences', 'État'],
      parts: [0.38, 0.12, 0.12, 0.2, 0.18],
      lignes: exigences.map(({ entree, requis, atteint, competences, etat }) => [
        texte(entree),
        texte(requis),
        texte(atteint),
        liste(competences),
        { texte: etat, ton: tons[etat] ?? ('avertissement' as const) },
      ]),
    },
    sections: [],
  }));
  return [{ titre: 'Profils visés', paragraphes: [], sections }];
}

/** The report in reading order, the same for every format. */
export function planOf(revue: Revue): SectionRevue[] {
  return [
    bilan(revue),
    remarques(revue),
    derogations(revue),
    themes(revue),
    blocs(revue),
    evaluations(revue),
    ...profils(revue),
  ];
}
