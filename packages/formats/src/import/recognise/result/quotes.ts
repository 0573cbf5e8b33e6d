import type { Competence } from '@referentiel/model';
import { isQuote, pointing, quotedWords } from '../columns/quote.js';
import { numbersOf } from '../text/code.js';
import { bareWords } from '../text/fold.js';
import type { Line } from '../text/line.js';
import type { EpreuveEntry } from './epreuves.js';
import type { Piece } from './in-force.js';
import type { Owner } from './tree.js';
import type { Work } from './work.js';

/** How the genres are called in a quote, when their code is not said. */
const CALLED: Partial<Record<Owner['genre'] | 'competence', string>> = {
  bloc: 'bloc',
  activite: 'activite',
  option: 'option',
  competence: 'competence',
};

interface Target {
  /** Folded words by which a quote names it, the longest first. */
  names: string[];
  pieces: () => Piece[];
}

/** Finds what « Cf. E2 » and « Idem bloc 1 » mean: épreuves of the document, or what stands beside an element above. */
export class Quotes {
  private targets: Target[] | undefined;

  constructor(
    private readonly work: Work,
    private readonly entries: readonly EpreuveEntry[],
    private readonly piecesOfEntry: (entry: EpreuveEntry) => Piece[],
    private readonly piecesOfHolder: (holder: Owner | Competence) => readonly Piece[],
  ) {}

  /** The épreuves that some lines quote; undefined when they say anything else. `above` is what the cell above says. */
  resolve(lines: readonly Line[], above: readonly Piece[]): Piece[] | undefined {
    const text = lines.map((line) => line.text).join(' ; ');
    if (!isQuote(text)) return undefined;
    let rest = ` ${quotedWords(text)} `;
    const found: { at: number; pieces: Piece[] }[] = [];
    this.targets ??= this.allTargets();
    for (const { names, pieces } of this.targets) {
      const name = names.find((one) => rest.includes(` ${one} `));
      if (!name) continue;
      const at = rest.indexOf(` ${name} `);
      rest = `${rest.slice(0, at)} ${'_'.repeat(name.length)} ${rest.slice(at + name.length + 2)}`;
      found.push({ at, pieces: pieces() });
    }
    if (pointing(rest.replaceAll('_', ' ')).length || found.some(({ pieces }) => !pieces.length)) return undefined;
    const quoted = found.sort((a, b) => a.at - b.at).flatMap(({ pieces }) => pieces);
    return quoted.length ? quoted : above.length ? [...above] : undefined;
  }

  private allTargets(): Target[] {
    const { tree } = this.work;
    const epreuves = this.entries.map((entry): Target => {
      const code = entry.code ? bareWords(entry.code.bare) : '';
      const number = entry.code ? numbersOf(entry.code.bare) : '';
      const title = bareWords(entry.intitule);
      const names = [
        title.length > 5 ? title : '',
        code,
        number && `epreuve ${number}`,
        number && `evaluation ${number}`,
      ];
      return { names: names.filter(Boolean), pieces: () => this.piecesOfEntry(entry) };
    });
    const owners = new Set<Owner>(tree.placed.flatMap(({ path }) => path));
    const holders = [...owners, ...tree.placed.map(({ competence }) => competence)];
    const elements = holders.flatMap((holder): Target[] => {
      const code = holder.genre === 'certification' ? undefined : tree.printed.get(holder)?.bare;
      if (!code) return [];
      const called = CALLED[holder.genre];
      const names = [bareWords(code), ...(called ? [`${called} ${numbersOf(code)}`] : [])];
      return [{ names, pieces: () => this.shared(holder) }];
    });
    const length = ({ names }: Target) => Math.max(...names.map((name) => name.length), 0);
    return [...epreuves, ...elements].sort((a, b) => length(b) - length(a));
  }

  /** What all the competences of an element have beside them; nothing when they differ. */
  private shared(holder: Owner | Competence): Piece[] {
    if (holder.genre === 'competence') return [...this.piecesOfHolder(holder)];
    const inside = this.work.tree.placed.filter(({ path }) => path.includes(holder));
    const [first, ...others] = inside.map(({ competence }) => this.piecesOfHolder(competence));
    const keys = (pieces: readonly Piece[]) => pieces.map(({ key }) => key).join('\n');
    const isSame = first && others.every((pieces) => keys(pieces) === keys(first));
    return isSame ? [...first] : [];
  }
}
