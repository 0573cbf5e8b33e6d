import type { Blueprint } from './blueprint.js';

/** One stop: a sentence that is there already can be pasted whole. */
const ENONCE = `"\${1:Verbe d’action, moyens et finalité.}"`;

/** Statements that authors write whole; texts stand where they are expected, in the form that the official table wants. */
export const BLUEPRINTS: readonly Blueprint[] = [
  {
    keyword: 'compétence',
    rule: 'Competence',
    label: { fr: 'compétence complète', en: 'compétence (complete)' },
    body: ({ code, critere, epreuve }) => `compétence ${code('competence')}${ENONCE} {
    évaluée par ${epreuve(2)}
    critère ${critere()}"\${3:Ce qui est observé et le seuil attendu.}"
}`,
  },
  {
    keyword: 'compétence',
    rule: 'Competence',
    label: { fr: 'compétence transversale', en: 'compétence transversale' },
    shared: true,
    body: ({ code }) => `compétence transversale ${code('competenceTransversale')}${ENONCE} {
    critère "\${2:Ce qui est observé et le seuil attendu.}"
}`,
  },
  {
    keyword: 'épreuve',
    rule: 'Epreuve',
    label: { fr: 'épreuve complète', en: 'épreuve (complete)' },
    body: ({ code }) => `épreuve ${code('epreuve')}"\${1:Intitulé de l’épreuve}" {
    nature \${2|mise-en-situation,étude-de-cas,situation-réelle,projet,dossier,mémoire,soutenance,entretien,épreuve-écrite|}
    production \${3|écrite,orale,pratique|}
    travail \${4|individuel,groupe|}
    préparation \${5:20} h
    durée \${6:45} min
    jury \${7:2} "\${8:Deux professionnels du métier, extérieurs à la formation}" majorité externe
    livrables "
        - \${9:un dossier} ;
        - \${10:un support de présentation}.
    "
    aménagements "\${11:Temps, support et lieu adaptés aux besoins du candidat, avec le référent handicap.}"
}`,
  },
  {
    keyword: 'partie',
    rule: 'Partie',
    label: { fr: 'partie complète', en: 'partie (complete)' },
    body: ({ code }) => `partie ${code('partie')}"\${1:Intitulé de la partie}" {
    travail \${2|individuel,groupe|}
    durée \${3:30} min
}`,
  },
  {
    keyword: 'bloc',
    rule: 'Bloc',
    label: { fr: 'bloc complet', en: 'bloc (complete)' },
    body: ({ code, epreuve }) => `bloc ${code('bloc')}"\${1:Intitulé du bloc}" {
    évalué par ${epreuve(2)}

    activité "\${3:Intitulé de l’activité}" {
        $0
    }
}`,
  },
  {
    keyword: 'activité',
    rule: 'Activite',
    label: { fr: 'activité complète', en: 'activité (complete)' },
    body: ({ code }) => `activité ${code('activite')}"\${1:Intitulé de l’activité}" {
    contexte "\${2:Où, avec qui et pour qui l’activité s’exerce.}"
    tâche "\${3:Intitulé de la tâche}"
    $0
}`,
  },
  {
    keyword: 'critère',
    rule: 'Critere',
    label: { fr: 'critère complet', en: 'critère (complete)' },
    body: ({ code }) => `critère ${code('critere')}"\${1:Ce qui est observé et le seuil attendu.}"`,
  },
  {
    keyword: 'critères',
    rule: 'ListeCriteres',
    label: { fr: 'critères en liste', en: 'critères (list)' },
    body: () => `critères "
    - \${1:Premier critère.}
    - \${2:Deuxième critère.}
"`,
  },
  {
    keyword: 'choix',
    rule: 'Choix',
    label: { fr: 'choix complet', en: 'choix (complete)' },
    body: () => `choix "\${1:Spécialisation}" \${2:1} parmi {
    option "\${3:Première option}" {
        $0
    }
    option "\${4:Deuxième option}" {
    }
}`,
  },
  {
    keyword: 'option',
    rule: 'Option',
    label: { fr: 'option complète', en: 'option (complete)' },
    body: ({ code }) => `option ${code('option')}"\${1:Intitulé de l’option}" {
    $0
}`,
  },
  {
    keyword: 'codes',
    rule: 'Codes',
    label: { fr: 'codes usuels', en: 'codes (usual)' },
    body: () => `codes {
    bloc       "BC{n}"
    activité   "A{n}" continu
    compétence "C{n}" continu
    critère    "CE{compétence.n}.{n}"
    épreuve    "E{n}"
}`,
  },
  {
    keyword: 'renouvellement',
    rule: 'Renouvellement',
    label: { fr: 'renouvellement complet', en: 'renouvellement (complete)' },
    body: () => `renouvellement \${1:RNCP00000} {
    bloc \${2:RNCP00000BC01} sans équivalent "\${3:Ce qui a changé.}"
    recommandation "\${4:Recommandation reçue.}" réponse "\${5:Suite donnée.}"
}`,
  },
  {
    keyword: 'catalogue',
    rule: 'Catalogue',
    label: { fr: 'catalogue complet', en: 'catalogue (complete)' },
    body: () => `catalogue \${1:INTERNE} "\${2:Intitulé du catalogue}" version "\${3:1.0}" {
    domaine \${4:A} "\${5:Intitulé du domaine}" {
        entrée \${6:A.1} "\${7:Intitulé de l’entrée}" niveaux \${8:1 à 3}
    }
}`,
  },
];
