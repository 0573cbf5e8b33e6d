/** What was left out of the usual lists of checks, split or merged, and why: shown below the index of the rules. */
export const DECISIONS = [
  [
    'Dossier de renouvellement, note d’opportunité, insertion',
    'Ces pièces ne sont pas dans le référentiel\u00a0: aucune règle n’en juge.',
  ],
  [
    'Durée d’enregistrement limitée à trois ans pour une seule promotion',
    'Rien dans le texte ne dit combien de promotions ont été certifiées. [META-07](META-07.md) ne connaît que le maximum de cinq ans.',
  ],
  [
    'Reproduction d’un référentiel du répertoire',
    'La base publique n’est pas consultée\u00a0: [META-12](META-12.md) compare les certifications ouvertes ensemble.',
  ],
  [
    'Épreuve entièrement à distance alors que le métier manipule des outils',
    'Un programme ne sait pas quels outils le métier manipule. [EVA-14](EVA-14.md) demande l’identité et la surveillance.',
  ],
  ['Épreuve ou critère qui renvoie à un élément absent', 'Réuni à [REF-01](REF-01.md), qui vaut pour tous les noms.'],
  [
    'Un indicateur au moins par critère',
    'Le langage ne sépare pas la qualité attendue de ses indicateurs\u00a0: [CRI-01](CRI-01.md) parle lorsqu’un mot dépend de qui évalue et que rien ne l’objective.',
  ],
  [
    'Longueur maximale d’un texte',
    'Aucun texte officiel n’en fixe. [CMP-08](CMP-08.md) n’est qu’un conseil, dont les bornes se règlent.',
  ],
  [
    'Blocs obligatoires au RNCP',
    'Deux règles\u00a0: [STR-01](STR-01.md) avertit pendant la rédaction, [STR-16](STR-16.md) refuse la version finale.',
  ],
  [
    'Niveau, jury, contexte au RS, niveau e-CF',
    'Séparés en une règle pour ce que le droit ou la norme exige ([META-01](META-01.md), [EVA-12](EVA-12.md), [STR-15](STR-15.md), [ECF-03](ECF-03.md)) et une pour ce qui se conseille ([META-15](META-15.md), [EVA-20](EVA-20.md), [STR-17](STR-17.md), [ECF-07](ECF-07.md)).',
  ],
  [
    'Composition du jury',
    '[EVA-13](EVA-13.md) est une erreur\u00a0: elle ne lit que la composition écrite dans «\u00a0jury\u00a0», jamais une description libre. Un «\u00a0formateur\u00a0» sans plus donne un conseil, [EVA-26](EVA-26.md).',
  ],
  [
    'Verbes d’ouverture',
    'Ceux qui ne s’observent pas ([CMP-02](CMP-02.md)) et ceux qui sont seulement vagues ([CMP-16](CMP-16.md), un conseil) sont deux listes\u00a0: les descripteurs officiels des niveaux emploient «\u00a0maîtriser\u00a0».',
  ],
  [
    'Une compétence par bloc, une activité par compétence',
    '[STR-05](STR-05.md) et [STR-06](STR-06.md) admettent que le bloc porte les compétences et les activités côte à côte, comme le font beaucoup de dossiers enregistrés.',
  ],
  [
    'Aspects transversaux de l’e-CF',
    'Une compétence ne peut pas en citer. [ECF-06](ECF-06.md) juge les notions d’un catalogue d’auteur.',
  ],
];
