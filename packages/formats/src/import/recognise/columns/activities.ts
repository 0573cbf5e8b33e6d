import type { Conteneur } from '@referentiel/model';
import type { Tree } from '../result/tree.js';
import { labelOf } from '../text/label.js';
import type { Ledger } from '../text/ledger.js';
import type { Line } from '../text/line.js';
import { type ContainerTitle, codeOfLine, containerTitle, type GenreTitre, intituleOf } from './container-title.js';
import { introduce } from './introduction.js';

/** A title of the first column, with the lines that stand under it. */
interface Titled {
  title: ContainerTitle;
  line: Line;
  rest: Line[];
  /** An item of a list below an activity: it holds no competence. */
  listed: boolean;
}

/** What a row of the first column opens. */
export interface Opened {
  activites: { element: Conteneur; isNew: boolean }[];
}

const MAX_TITLE = 300;

function isShort({ text }: Line): boolean {
  return text.length <= MAX_TITLE;
}

/** How a line without code is read, by the column it stands in. */
type Fallback = Extract<GenreTitre, 'bloc' | 'activite' | 'tache'>;

/** Where the reading of a cell has got to. */
class CellReader {
  readonly titles: Titled[] = [];
  readonly loose: Line[] = [];
  private inText = false;
  private readonly anyBold: boolean;
  private readonly holdsActivities: boolean;

  constructor(
    lines: readonly Line[],
    private hasActivity: boolean,
    private readonly fallback: Fallback,
  ) {
    this.holdsActivities = lines.some((line) => containerTitle(line)?.genre === 'activite');
    this.anyBold = lines.some(({ bold, bullet }) => bold && !bullet);
    for (const line of lines) this.read(line);
    this.liftTexts();
  }

  /** What stands behind the last task of a list is about the activity again. */
  private liftTexts(): void {
    const last = this.titles.at(-1);
    if (!last?.listed || !last.rest.length) return;
    const activity = this.titles.findLast(({ listed }) => !listed);
    (activity?.rest ?? this.loose).push(...last.rest.splice(0));
  }

  private get rest(): Line[] {
    return this.titles.at(-1)?.rest ?? this.loose;
  }

  /** A « module » of the first column is an activity where activities stand, a bloc where it holds some. */
  private titleOf(line: Line): ContainerTitle | undefined {
    const title = isShort(line) ? containerTitle(line) : undefined;
    if (!title?.isUnit || this.fallback !== 'activite' || this.holdsActivities) return title;
    return { ...title, genre: 'activite' };
  }

  private read(line: Line): void {
    const title = this.titleOf(line);
    const task = title?.genre === 'tache' || title?.genre === 'sousTache';
    const label = line.bullet ? undefined : labelOf(line, { alone: true });
    if (title && (task || !line.bullet || !this.inText)) {
      this.add(title, line, task && (line.bullet !== undefined || !line.bold));
    } else if (label?.kind) {
      this.rest.push(line);
      this.inText = label.kind !== 'taches' && label.kind !== 'activites';
    } else if (line.bullet && !this.inText && this.hasActivity) {
      const after = this.titles.at(-1)?.title.genre;
      const deep = line.bullet.level > 0 && (after === 'tache' || after === 'sousTache');
      this.add({ genre: deep ? 'sousTache' : 'tache', intitule: intituleOf(line, undefined) }, line, true);
    } else if (this.isTitle(line)) {
      const code = codeOfLine(line);
      const title = { genre: this.fallback, ...(code && { code }), intitule: intituleOf(line, code) };
      this.add(title, line, this.fallback === 'tache');
    } else {
      this.rest.push(line);
      this.inText = true;
    }
  }

  private add(title: ContainerTitle, line: Line, listed: boolean): void {
    this.titles.push({ title, line, rest: [], listed });
    this.inText = false;
    this.hasActivity ||= title.genre === 'activite';
  }

  /** A line without code is a title when it is bold, or when it opens its cell. */
  private isTitle(line: Line): boolean {
    if (!isShort(line) || labelOf(line)) return false;
    if (line.bold && !line.bullet) return true;
    if (this.anyBold || this.inText) return false;
    const last = this.titles.at(-1);
    return last === undefined || (last.title.genre === 'bloc' && !last.rest.length);
  }
}

/**
 * Opens in the tree what the lines of a row of the first column name: blocs, activities, tasks, each with the texts below
 * it. After a label (« Description : ») or a plain paragraph, bullets are text; before, they are tasks.
 */
export function openActivities(
  lines: readonly Line[],
  row: number,
  tree: Tree,
  ledger: Ledger,
  fallback: Fallback = 'activite',
): Opened {
  const { titles, loose } = new CellReader(lines, tree.open('activite') !== undefined, fallback);
  const activites: Opened['activites'] = [];
  for (const { title, line, rest } of titles) {
    const opened = tree.start(title, row);
    ledger.take([line], opened.isNew ? 'model' : 'known');
    introduce(opened.element, rest, ledger);
    if (opened.element.genre === 'activite') activites.push(opened);
  }
  // Tasks of a list do not hold the competences beside them.
  const tasks = titles.filter(({ title }) => title.genre === 'tache' || title.genre === 'sousTache');
  const named = tasks.filter(({ title }) => title.genre === 'tache');
  if (tasks.some(({ listed }) => listed) || (named.length > 1 && activites.length)) tree.close('tache');
  const at = tree.open('activite') ?? tree.open('option') ?? tree.open('bloc');
  if (at && loose.length) introduce(at, loose, ledger);
  return { activites };
}
