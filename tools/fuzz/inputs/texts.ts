import { strToU8, zipSync } from 'fflate';

const EVALUATION =
  'modalité "Étude de cas individuelle d’une heure, devant un jury de deux professionnels extérieurs. Les aménagements prévus pour un handicap s’appliquent." critère "La note tient en deux pages." critère "Chaque écart porte une date."';
const ENONCE = 'Rédiger une note à partir d’un dossier pour éclairer une décision.';

/** A certification of which nothing at all is said; `more` stands at its end, `enonce` is what its competence says. */
export function sound(more = '', enonce = ENONCE): string {
  return `certification X "Animer des ateliers" { ${EVALUATION}\n    compétence C1 "${enonce}"\n${more}}\n`;
}

/** As many competences as fill some characters. */
function long(characters: number): string {
  const one = (rank: number) =>
    `    compétence C${rank} "Rédiger la note ${rank} à partir d’un dossier pour éclairer une décision."\n`;
  const lines: string[] = [];
  for (let rank = 2, size = 0; size < characters; rank++) {
    const line = one(rank);
    lines.push(line);
    size += line.length;
  }
  return sound(lines.join(''));
}

function utf16(text: string, littleEndian: boolean): Buffer {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return littleEndian ? bytes : bytes.swap16();
}

/** What a word processor writes: no text at all. */
function wordFile(): Buffer {
  const parts = { 'word/document.xml': strToU8(`<w:document>${'<w:p/>'.repeat(500)}</w:document>`) };
  return Buffer.from(zipSync(parts, { mtime: new Date('2026-01-01T00:00:00Z') }));
}

const QUOTED = 'compétence C2 "Tenir un registre pour suivre les écarts."';

/** A text that stands in a file, and what an author would call it. */
export interface HardText {
  name: string;
  what: string;
  content: string | Buffer;
}

/** What stands in files that authors, copies and programs leave behind. */
export function hardTexts(): HardText[] {
  const text = (name: string, what: string, content: string | Buffer): HardText => ({ name, what, content });
  return [
    text('vide', 'fichier vide', ''),
    text('blancs', 'des blancs seulement', ' \n\t\n\u00a0\n'),
    text('bom', 'UTF-8 avec marque d’ordre des octets (BOM)', `\ufeff${sound()}`),
    text('crlf', 'fins de ligne de Windows', sound().replace(/\n/g, '\r\n')),
    text('cr', 'fins de ligne des anciens Mac (retour chariot seul)', sound().replace(/\n/g, '\r')),
    text('nfd', 'accents décomposés (copie d’un PDF ou d’un Mac)', sound().normalize('NFD')),
    text(
      'sans-accents',
      'mots-clés sans accents',
      sound()
        .replace(/compétence C1/, 'competence C1')
        .replace('modalité "', 'modalite "')
        .replace(/critère "/g, 'critere "'),
    ),
    text(
      'espaces',
      'espaces insécables et espaces sans chasse autour des mots',
      sound().replace(/ \{/, '\u00a0\u200b{').replace('compétence C1 ', '\u2060compétence\u00a0C1\u202f'),
    ),
    text('emoji', 'emoji dans un texte', sound('', ENONCE.replace('note', 'note 😀'))),
    text('emoji-dehors', 'emoji hors d’un texte', sound('    😀\n')),
    text('latin1', 'Latin-1 (Windows-1252)', Buffer.from(sound().replace(/’/g, "'"), 'latin1')),
    text('utf16le', 'UTF-16', utf16(sound(), true)),
    text('utf16be', 'UTF-16 gros-boutiste', utf16(sound(), false)),
    text(
      'demi-caractere',
      'moitié de caractère (octets ED A0 80)',
      Buffer.concat([Buffer.from(sound()), Buffer.from([0xed, 0xa0, 0x80, 0x0a])]),
    ),
    text('nul-texte', 'caractère nul dans un texte', sound('', ENONCE.replace('note', 'no\u0000te'))),
    text('nul-dehors', 'caractère nul hors d’un texte', sound('    \u0000\n')),
    text('archive', 'un document Word renommé en .ref', wordFile()),
    text('guillemet', 'guillemet de fin oublié', sound(`    ${QUOTED.slice(0, -1)}\n`)),
    text('commentaire', 'commentaire jamais fermé', `${sound()}/* à revoir\n${QUOTED}\n`),
    text('accolade', 'accolade en trop', `${sound()}}\n`),
    text('accolade-manque', 'accolade de fin oubliée', sound().slice(0, -2)),
    text('mot-machine', 'mots qui ont un sens pour la machine', sound('    constructor\n    __proto__\n')),
    text('json', 'du JSON dans un .ref', '{ "version": 1, "competences": [] }\n'),
    text(
      'cycle-textes',
      'textes qui se citent en rond',
      `${sound('    description A\n')}texte A "Voir {B}."\ntexte B "Voir {A}."\n`,
    ),
    text('double', 'deux certifications dans un fichier', `${sound()}${sound().replace('X', 'Y')}`),
    text('profond-150', '150 niveaux d’accolades', sound('tâche "a" {'.repeat(150) + '}'.repeat(150))),
    text('profond-10000', '10\u00a0000 niveaux d’accolades', sound('tâche "a" {'.repeat(10_000) + '}'.repeat(10_000))),
    text('profond-ouvert', '10\u00a0000 accolades ouvertes, jamais fermées', `${sound()}${'{'.repeat(10_000)}`),
    text(
      'nom-long',
      'code de 100\u00a0000 lettres',
      sound(`    compétence C${'A'.repeat(100_000)} "Tenir un registre pour suivre les écarts."\n`),
    ),
    text(
      'texte-5mo',
      'texte de 5 millions de caractères entre deux guillemets',
      sound('', `${ENONCE.slice(0, -1)}${' et décider'.repeat(455_000)}.`),
    ),
    text('erreurs-lecture', '100\u00a0000 caractères sans sens', `${sound()}${'§ '.repeat(100_000)}\n`),
    text('erreurs-ecriture', '10\u00a0000 lignes qui ne disent rien', `${sound()}${'bloc bloc\n'.repeat(10_000)}`),
    text('erreurs-noms', '20\u00a0000 noms inconnus', sound('    évaluée par E9\n'.repeat(20_000))),
    text('grand', 'fichier de 9 millions de caractères', long(9_000_000)),
    text('trop-grand', 'fichier de 12 millions de caractères', long(12_000_000)),
  ];
}
