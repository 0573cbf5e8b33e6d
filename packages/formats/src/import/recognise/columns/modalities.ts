import type { PrintedCode } from '../text/code.js';
import { bareWords } from '../text/fold.js';
import { type LabelKind, labelOf } from '../text/label.js';
import type { Line } from '../text/line.js';
import { codeOfLine, intituleOf } from './container-title.js';
import { isBoldTitle, isNumberedTitle, type Profile } from './profile.js';
import { isPureQuote, isQuote } from './quote.js';

export interface PartieText {
  title: Line;
  body: Line[];
}

/** What a cell of the third column says, from top to bottom. */
export type ModaliteText =
  | { kind: 'epreuve'; code?: PrintedCode; intitule: string; title: Line[]; body: Line[]; parties: PartieText[] }
  | { kind: 'texte'; titre?: string; body: Line[] }
  | { kind: 'pratique'; genre: 'exemples' | 'missions' | 'projet' | 'semaine'; titre?: string; body: Line[] }
  | { kind: 'liaison'; mode: 'ou' | 'et/ou'; line: Line }
  /** « Cf. E2 », « Idem »: épreuves told elsewhere. */
  | { kind: 'renvoi'; body: Line[] }
  | { kind: 'finale'; line: Line }
  /** « Modalités : »: what the column is, said again. */
  | { kind: 'heading'; line: Line };

/** Titles of épreuves and of their parts that the list of épreuves of the document names. */
export interface KnownTitles {
  epreuves: ReadonlySet<string>;
  parties: ReadonlySet<string>;
}

/** Nouns by which untitled documents name an épreuve. */
const NOUN =
  /^(?:(?:epreuve|evaluation|examen|mise en situation|mises en situation|etude de cas|etudes de cas|cas pratique|projet|dossier|rapport|memoire|soutenance|entretien|questionnaire|qcm|quiz|oral|ecrit|presentation|jeu de role|jeux de role|simulation|portfolio|controle|grand oral|observation|production|travaux pratiques|fiche|audit|test)s?)(?= |$)/;
const FINALE = /^evaluation finale$/;
const PRATIQUES = new Set<LabelKind | undefined>(['exemples', 'missions', 'projet', 'semaine']);
/** Labels that our own export writes for the parameters of an épreuve: they belong to its text. */
const PARAMETRES = new Set([
  'nature',
  'production',
  'travail',
  'client',
  'preparation',
  'duree',
  'volume',
  'livrables',
  'lieu',
  'jury',
  'a distance',
  'amenagements',
]);
const MAX_WORDS_TITLE = 120;

/** A short line that names an épreuve and is no sentence. */
function isWordedTitle({ text }: Line): boolean {
  return text.length <= MAX_WORDS_TITLE && !/[.;]$/u.test(text) && NOUN.test(bareWords(text));
}

/** Whether a cell is a list of titles and nothing else (« Étude de cas », « Soutenance d’un projet »). */
function isListOfTitles(lines: readonly Line[]): boolean {
  return (
    lines.length > 0 &&
    lines.every(({ text }) => text.length <= MAX_WORDS_TITLE && !text.endsWith('.') && NOUN.test(bareWords(text)))
  );
}

class Reader {
  readonly found: ModaliteText[] = [];
  private readonly isList: boolean;

  constructor(
    lines: readonly Line[],
    private readonly profile: Profile,
    private readonly known: KnownTitles,
  ) {
    this.isList = isListOfTitles(lines);
    for (const line of lines) this.read(line);
  }

  private read(line: Line): void {
    const bare = bareWords(line.text);
    const last = this.found.at(-1);
    if ((bare === 'ou' || bare === 'et ou') && !line.bullet && last) {
      this.found.push({ kind: 'liaison', mode: bare === 'ou' ? 'ou' : 'et/ou', line });
    } else if (isColumnLabel(line)) {
      this.found.push({ kind: 'heading', line });
    } else if (FINALE.test(bare) && line.bold) {
      this.found.push({ kind: 'finale', line });
    } else if (this.isPartie(line, bare)) {
      if (last?.kind === 'epreuve') last.parties.push({ title: line, body: [] });
    } else if (this.isQuote(line)) {
      if (last?.kind === 'renvoi') last.body.push(line);
      else this.found.push({ kind: 'renvoi', body: [line] });
    } else if (this.isTitle(line, bare)) this.title(line);
    else this.text(line);
  }

  /** Below the title of an épreuve, « voir la grille en annexe » is part of its text. */
  private isQuote({ text, bullet }: Line): boolean {
    if (bullet) return false;
    return this.found.at(-1)?.kind === 'epreuve' ? isPureQuote(text) : isQuote(text);
  }

  private isPartie({ bold, bullet }: Line, bare: string): boolean {
    if (this.found.at(-1)?.kind !== 'epreuve' || !bold || bullet) return false;
    return this.known.parties.has(bare) && !this.known.epreuves.has(bare);
  }

  private isTitle(line: Line, bare: string): boolean {
    if (this.known.epreuves.size) return this.known.epreuves.has(bare) && (line.bold || !line.bullet);
    if (this.isList) return true;
    if (this.profile.titres === 'numbered') return isNumberedTitle(line);
    if (this.profile.titres === 'bold') return isBoldTitle(line) && !isGenericLabel(line);
    return (
      isNumberedTitle(line) || (!line.bullet && isWordedTitle(line)) || (isBoldTitle(line) && !isGenericLabel(line))
    );
  }

  private title(line: Line): void {
    const last = this.found.at(-1);
    const alone = last?.kind === 'epreuve' && !last.intitule && !last.body.length;
    if (alone && line.bold && !isNumberedTitle(line)) {
      last.intitule = intituleOf(line, undefined);
      last.title.push(line);
      return;
    }
    const code = line.bullet?.ordered ? undefined : codeOfLine(line);
    const intitule = intituleOf(line, code).replace(/(?<!\s)\s*:$/u, '');
    this.found.push({ kind: 'epreuve', ...(code && { code }), intitule, title: [line], body: [], parties: [] });
  }

  private text(line: Line): void {
    const label = line.bullet ? undefined : labelOf(line);
    const last = this.found.at(-1);
    if (label && PRATIQUES.has(label.kind) && (label.kind !== 'projet' || line.runs[0]?.italic)) {
      const genre = label.kind as 'exemples' | 'missions' | 'projet' | 'semaine';
      this.found.push({ kind: 'pratique', genre, titre: label.label, body: [line] });
    } else if (label && this.isOwnTitre(line, label.label)) {
      this.found.push({ kind: 'texte', titre: label.label, body: [line] });
    } else if (last?.kind === 'epreuve') (last.parties.at(-1)?.body ?? last.body).push(line);
    else if (last?.kind === 'texte' || last?.kind === 'pratique') last.body.push(line);
    else this.found.push({ kind: 'texte', body: [line] });
  }

  /** The label of a free modality, as our own export prints it; elsewhere a label is part of the text. */
  private isOwnTitre({ style, runs }: Line, label: string): boolean {
    return style === 'cellule' && runs[0]?.italic === true && !PARAMETRES.has(bareWords(label));
  }
}

function isColumnLabel(line: Line): boolean {
  const label = line.bullet ? undefined : labelOf(line, { alone: true });
  return label?.kind === 'modalites' && !label.rest.length;
}

/** « Modalités : », « Production écrite : », « Critères »: what a part of the text is about, not the name of an épreuve. */
function isGenericLabel({ text }: Line): boolean {
  const bare = bareWords(text);
  return (
    /^(?:modalites?|criteres?|duree|livrables?|jury|production|productions attendues|consignes?|contexte|objectifs?|description|attendus?|conditions?)(?: |$)/.test(
      bare,
    ) && text.length < 60
  );
}

/**
 * Parts the lines of a cell of modalities into épreuves with their texts, free texts and labelled ones. What a title is
 * follows the habits of the document: those its list of épreuves names, numbered ones, bold ones, or a few nouns.
 */
export function modalitesIn(lines: readonly Line[], profile: Profile, known: KnownTitles): ModaliteText[] {
  return new Reader(lines, profile, known).found;
}
