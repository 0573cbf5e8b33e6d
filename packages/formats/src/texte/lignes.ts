import { isParametre, type Prose, type Run } from '@referentiel/model';
import type { Passage, Role } from './passage.js';
import { withColon } from './typographie.js';

export interface RunLigne {
  texte: string;
  gras?: true;
  italique?: true;
  /** What of the passage's head it is; absent in its prose. */
  tete?: 'code' | 'label' | 'intitule';
  /** Where its characters stand in the source (`RunTexte.origine`). */
  origine?: number[];
}

/** A list item: its level, and for an ordered list the number printed and whether the list starts here. */
export interface PuceLigne {
  niveau: 0 | 1;
  numero?: number;
  premiere?: true;
}

/** One printed paragraph of a passage. */
export interface Ligne {
  role: Role;
  /** Whether it opens its passage: codes, labels and titles stand there. */
  ouvrante: boolean;
  runs: RunLigne[];
  retrait: number;
  puce?: PuceLigne;
}

/** Passages whose title is printed in bold with its code. */
const TITRES = new Set<Role>([
  'bloc',
  'choix',
  'option',
  'activite',
  'tache',
  'sousTache',
  'epreuve',
  'partie',
  'finale',
]);

function plain(run: Run): RunLigne {
  if (isParametre(run)) return { texte: `{${run.parametre}}` };
  const { texte, gras, italique, origine } = run;
  return { texte, ...(gras && { gras }), ...(italique && { italique }), ...(origine && { origine }) };
}

function headOf({ role, code, label, intitule, puce }: Passage): RunLigne[] {
  const head: RunLigne[] = [];
  if (code) head.push({ texte: code, gras: true, tete: 'code' });
  if (label) head.push({ texte: withColon(label), italique: true, tete: 'label' });
  if (intitule) {
    const style =
      TITRES.has(role) && !puce ? { gras: true as const } : role === 'liaison' ? { italique: true as const } : {};
    head.push({ texte: intitule, ...style, tete: 'intitule' });
  }
  return head.flatMap((run, rank) => (rank ? [{ texte: ' ' }, run] : [run]));
}

function proseLines(prose: Prose, role: Role, retrait: number): Ligne[] {
  return prose.blocs.flatMap((bloc): Ligne[] => {
    if (bloc.genre === 'paragraphe') return [{ role, ouvrante: false, runs: bloc.runs.map(plain), retrait }];
    const first = bloc.debut ?? 1;
    return bloc.puces.flatMap((item, rank): Ligne[] => {
      const numbered = bloc.ordonnee ? { numero: first + rank, ...(rank === 0 && { premiere: true as const }) } : {};
      return [
        { role, ouvrante: false, runs: item.runs.map(plain), retrait, puce: { niveau: 0, ...numbered } },
        ...item.sousPuces.map(
          (runs): Ligne => ({ role, ouvrante: false, runs: runs.map(plain), retrait, puce: { niveau: 1 } }),
        ),
      ];
    });
  });
}

/**
 * A passage as the paragraphs that every format prints: the code, the label and the title open the first one, and its
 * first paragraph of prose follows them on the same line, except under a title.
 */
export function lignesOf(passage: Passage): Ligne[] {
  const { role, retrait } = passage;
  const lines = passage.prose ? proseLines(passage.prose, role, retrait) : [];
  const head = headOf(passage);
  const [first] = lines;
  if (!head.length) {
    if (first) first.ouvrante = true;
    return lines;
  }
  if (first && !first.puce && passage.intitule === undefined) {
    first.runs = [...head, { texte: ' ' }, ...first.runs];
    first.ouvrante = true;
    return lines;
  }
  // The depth of a listed task is the level of its bullet.
  const item = passage.puce && { retrait: 0, puce: { niveau: (retrait ? 1 : 0) as 0 | 1 } };
  return [{ role, ouvrante: true, runs: head, retrait, ...item }, ...lines];
}

/** The characters of a printed paragraph. */
export function texteLigne(ligne: Ligne): string {
  return ligne.runs.map((run) => run.texte).join('');
}
