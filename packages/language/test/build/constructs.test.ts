import { type Certification, type Epreuve, withoutPlaces } from '@referentiel/model';
import { describe, expect, it } from 'vitest';
import { buildCertification, createRefServices, groupCertifications, parseSource } from '../../src/index.js';

const { ref } = createRefServices();

function build(text: string): { certification: Certification; issues: string[] } {
  const file = parseSource(ref, 'file:///x.ref', text);
  expect(file.issues).toEqual([]);
  expect(file.parseErrors).toEqual([]);
  const [source] = groupCertifications([file]).sources;
  if (!source) throw new Error('nothing to build');
  const { certification, issues } = buildCertification(source);
  return { certification: withoutPlaces(certification), issues: issues.map((issue) => issue.rule) };
}

function epreuve(body: string): Epreuve {
  return build(`certification X\népreuve E1 "Étude" { ${body} }\n`).certification.epreuves[0] as Epreuve;
}

const p = (texte: string) => ({ blocs: [{ genre: 'paragraphe', runs: [{ texte }] }] });

describe('quantities as people write them', () => {
  it.each([
    ['durée 30 h', { min: { valeur: 30, unite: 'h' }, max: { valeur: 30, unite: 'h' } }],
    ['durée 30h', { min: { valeur: 30, unite: 'h' }, max: { valeur: 30, unite: 'h' } }],
    ['durée 1 h 30', { min: { valeur: 1, unite: 'h', minutes: 30 }, max: { valeur: 1, unite: 'h', minutes: 30 } }],
    ['durée 1h30', { min: { valeur: 1, unite: 'h', minutes: 30 }, max: { valeur: 1, unite: 'h', minutes: 30 } }],
    ['durée 45 min', { min: { valeur: 45, unite: 'min' }, max: { valeur: 45, unite: 'min' } }],
    ['durée 45mn', { min: { valeur: 45, unite: 'min' }, max: { valeur: 45, unite: 'min' } }],
    ['durée 2 à 8 semaines', { min: { valeur: 2, unite: 'semaine' }, max: { valeur: 8, unite: 'semaine' } }],
    ['durée 30 min à 1 h', { min: { valeur: 30, unite: 'min' }, max: { valeur: 1, unite: 'h' } }],
    ['durée 6 mois', { min: { valeur: 6, unite: 'mois' }, max: { valeur: 6, unite: 'mois' } }],
    ['durée 6 mois au moins', { min: { valeur: 6, unite: 'mois' } }],
    ['durée 2 jours au plus', { max: { valeur: 2, unite: 'jour' } }],
    ['durée 1,5 h', { min: { valeur: 1.5, unite: 'h' }, max: { valeur: 1.5, unite: 'h' } }],
    ['durée "le temps d’un atelier"', { libre: 'le temps d’un atelier' }],
  ])('%s', (written, expected) => {
    expect(epreuve(written).duree).toEqual(expected);
  });

  it.each([
    ['pages 50 à 60', { min: 50, max: 60 }],
    ['pages 50-60', { min: 50, max: 60 }],
    ['pages 12', { min: 12, max: 12 }],
    ['pages 4 au plus', { max: 4 }],
  ])('%s', (written, expected) => {
    expect(epreuve(written).pages).toEqual(expected);
  });
});

describe('épreuves', () => {
  it('reads every property, in any spelling of the closed lists', () => {
    const built = epreuve(`
        nature Etude-de-cas, autre "Revue par les pairs"
        production écrite, Orale
        travail groupe de 2 à 6 individualisé "Chacun son lot."
        client fictif
        préparation 21 h durée 45 min pages 50 à 60
        jury 3 "Deux professionnels" majorité externe
        lieu "Centre" livrables "
            - un rapport ;
            - un support.
        "
        à distance "Caméra ouverte."
        aménagements "Adaptés."
        description "Durée : {durée}."
        partie P1 "Soutenance" { travail individuel durée 20 min }`);
    expect(built).toMatchObject({
      nature: [{ connue: 'étude-de-cas' }, { autre: 'Revue par les pairs' }],
      production: ['écrite', 'orale'],
      travail: {
        individuel: false,
        groupe: true,
        taille: { min: 2, max: 6 },
        individualise: { precision: p('Chacun son lot.') },
      },
      client: 'fictif',
      jury: { nombre: { min: 3, max: 3 }, composition: p('Deux professionnels'), majorite: 'externe' },
      distance: { texte: p('Caméra ouverte.') },
      description: { blocs: [{ runs: [{ texte: 'Durée : ' }, { parametre: 'durée' }, { texte: '.' }] }] },
      parties: [{ code: 'P1', intitule: 'Soutenance', travail: { individuel: true, groupe: false } }],
    });
    expect(built.livrables).toEqual({
      blocs: [
        {
          genre: 'liste',
          ordonnee: false,
          puces: [
            { runs: [{ texte: 'un rapport ;' }], sousPuces: [] },
            { runs: [{ texte: 'un support.' }], sousPuces: [] },
          ],
        },
      ],
    });
  });

  it('reads choices, replacement and overrides at a use', () => {
    const { certification } = build(`certification X {
    évaluée seulement par E1 ou E2, E3 et/ou E1.P1 { durée 10 min motif "Plus court." } justification "Vue d’ensemble."
}
`);
    expect(certification.contenu).toEqual([
      {
        genre: 'evaluation',
        seulement: true,
        groupes: [
          { choix: 'ou', renvois: [{ nom: 'E1' }, { nom: 'E2' }] },
          {
            choix: 'et/ou',
            renvois: [
              { nom: 'E3' },
              {
                nom: 'E1.P1',
                surcharges: { duree: { min: { valeur: 10, unite: 'min' }, max: { valeur: 10, unite: 'min' } } },
                motif: p('Plus court.'),
              },
            ],
          },
        ],
        justification: p('Vue d’ensemble.'),
      },
    ]);
  });
});

describe('structure', () => {
  it('keeps the order of what stands in the braces, then at the root, then in part files', () => {
    const main = parseSource(
      ref,
      'file:///m.ref',
      'certification X {\n    mention en tête "Un."\n    compétence C1 "…"\n}\nbloc BC1 "B"\nchoix S "S" 1 parmi { option O1 "O" }\n',
    );
    const parts = ['b', 'a'].map((name) => parseSource(ref, `file:///${name}.ref`, `dans X\nactivité A${name} "…"\n`));
    const [source] = groupCertifications([main, ...parts]).sources;
    const { certification } = buildCertification(source as NonNullable<typeof source>);
    expect(certification.contenu.map((child) => ('code' in child && child.code) || child.genre)).toEqual([
      'mention',
      'C1',
      'BC1',
      'S',
      'Aa',
      'Ab',
    ]);
  });

  it('makes one criterion of each bullet, the bullets below it inside', () => {
    const { certification } = build(
      'certification X\ncompétence "…" { critères "\n    - Un :\n      - un a,\n    - Deux.\n" }\n',
    );
    const [competence] = certification.contenu;
    const criteres = competence && 'contenu' in competence ? competence.contenu : [];
    expect(criteres.map((one) => ('enonce' in one ? one.enonce : undefined))).toEqual([
      {
        blocs: [
          { genre: 'paragraphe', runs: [{ texte: 'Un :' }] },
          { genre: 'liste', ordonnee: false, puces: [{ runs: [{ texte: 'un a,' }], sousPuces: [] }] },
        ],
      },
      p('Deux.'),
    ]);
  });

  it('reads printed codes, labels, transversal competences and waivers', () => {
    const { certification } = build(`certification {
    activité A6 imprimée "A6 :" "Agir" {
        description titrée "En bref" "Voici."
        compétence C6_4 imprimée "6.4" reprend CT1 "Local." {
            exemples titrés "Par exemple" "Un." résultat titré "Fini" "Un plan." missions "Ailleurs."
            projet "Fil rouge" "Un portail." semaine "Inventaire"
            traite Ecologie, sante-securite
            assume CMP-05 "Voulu."
            note "À relire."
        }
    }
    compétence transversale CT1 "Animer une réunion." { critère "Datée." }
}
`);
    expect(certification.competencesTransversales).toMatchObject([{ code: 'CT1', contenu: [{ genre: 'critere' }] }]);
    expect(certification.contenu).toMatchObject([
      {
        imprime: 'A6 :',
        description: { titre: 'En bref', texte: p('Voici.') },
        contenu: [
          {
            code: 'C6_4',
            imprime: '6.4',
            reprend: { nom: 'CT1' },
            enonce: p('Local.'),
            themes: ['écologie', 'santé-sécurité'],
            derogations: [{ regle: 'CMP-05', raison: p('Voulu.') }],
            notes: [{ texte: p('À relire.') }],
            contenu: [
              { genre: 'exemples', titre: 'Par exemple' },
              { genre: 'resultat', titre: 'Fini' },
              { genre: 'missions' },
              { genre: 'projet', intitule: 'Fil rouge', description: p('Un portail.') },
              { genre: 'semaine', intitule: 'Inventaire' },
            ],
          },
        ],
      },
    ]);
  });

  it('reads code schemes, metadata and renewal', () => {
    const { certification, issues } = build(`certification ASNR "Titre" {
    répertoire rncp niveau 7 date 2026-12-01
    certificateur "Institut" siret 732 829 320 00074
    nsf 326n, 326p rome M1803 formacode 31054 accès FI, VAE
    vise Cigref 1.6, 1.7
    enregistrement 5 ans
    codes { activité "A{n} –" par bloc épreuve masquée compétence "C{n}" continu critère "{n}" par critère }
}
renouvellement RNCP12345 {
    bloc RNCP12345BC01 équivaut à BC1 partiellement "Ajout."
    bloc RNCP12345BC02 sans équivalent
    recommandation "Renforcer." réponse "Fait." voir E2, BC1
}
`);
    expect(issues).toEqual(['SYN-08']);
    expect(certification).toMatchObject({
      repertoire: 'RNCP',
      certificateurs: [{ nom: 'Institut', siret: '73282932000074' }],
      vise: [
        { catalogue: 'Cigref', entree: '1.6' },
        { catalogue: 'Cigref', entree: '1.7' },
      ],
      schemas: [
        { genre: 'activité', modele: 'A{n} –', reprise: 'bloc', masque: false },
        { genre: 'épreuve', masque: true },
        { genre: 'compétence', modele: 'C{n}', reprise: 'continu' },
        { genre: 'critère', modele: '{n}' },
      ],
      renouvellements: [
        {
          fiche: 'RNCP12345',
          equivalences: [
            { ancien: 'RNCP12345BC01', portee: 'partiellement', bloc: { nom: 'BC1' } },
            { ancien: 'RNCP12345BC02', portee: 'sans' },
          ],
          recommandations: [{ voir: [{ nom: 'E2' }, { nom: 'BC1' }] }],
        },
      ],
    });
  });
});

describe('spellings', () => {
  const canonical =
    'certification X {\n    épreuve E1 "Étude" { durée 2 à 8 semaines à distance "Oui." }\n    activité A1 "Agir" { évaluée par E1 compétence C1 "Relever." { réf e-CF A.5 niveau 4 } }\n}\n';
  const spellings: [string, (text: string) => string][] = [
    ['decomposed', (text) => text.normalize('NFD')],
    [
      'without accents',
      (text) =>
        text.replace(/"[^"]*"|[^"]+/g, (part) =>
          part.startsWith('"') ? part : part.normalize('NFD').replace(/[\u0300-\u036f]/g, ''),
        ),
    ],
    [
      'with capitals',
      (text) =>
        text.replace(
          /(certification|épreuve|durée|activité|évaluée|compétence|niveau)/g,
          (word) => word[0]?.toUpperCase() + word.slice(1),
        ),
    ],
    ['with BOM and CRLF', (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
    ['with old Mac line ends', (text) => text.replaceAll('\n', '\r')],
    [
      'with no-break and zero-width spaces',
      (text) =>
        text.replace(/"[^"]*"|[^"]+/g, (part) => (part.startsWith('"') ? part : part.replaceAll(' ', '\u00a0\u200b'))),
    ],
    ['with guillemets', (text) => text.replace(/"([^"]*)"/g, '«\u00a0$1\u00a0»')],
    ['with curly quotes', (text) => text.replace(/"([^"]*)"/g, '“$1”')],
  ];
  it.each(spellings)('%s', (_name, respell) => {
    const nfc = (certification: Certification) => JSON.parse(JSON.stringify(certification).normalize('NFC'));
    expect(nfc(build(respell(canonical)).certification)).toEqual(nfc(build(canonical).certification));
  });
});
