import { builtinCatalogues } from '../../src/catalogues/builtin.js';
import {
  Configs,
  canonicalUri,
  checkWorkspace,
  createRefServices,
  type Project,
  parseSource,
} from '../../src/index.js';

export const { ref } = createRefServices();

/** Small, fast, the same everywhere (mulberry32). */
export function randomly(seed: number): <T>(list: readonly T[]) => T {
  let state = seed;
  return (list) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return list[((t ^ (t >>> 14)) >>> 0) % list.length] as never;
  };
}

type Pick = ReturnType<typeof randomly>;

const COPIED = [1, 2, 3, 4, 5, 6, 7].map(
  (rank) => `Relever les pannes du parc numéro ${rank} afin d’en établir les causes communes avec les équipes.`,
);

export const FILES = [
  'a.ref',
  'b.ref',
  'sous/a.ref',
  'sous/part.ref',
  'sous/fond/part.ref',
  'sous/fond/c%20d.ref',
  'z.ref',
].map((path) => `file:///p/${path}`);
export const CONFIGS = ['file:///p/referentiel.config.json', 'file:///p/sous/referentiel.config.json'];

function body(pick: Pick): string {
  const reference = pick([
    '',
    '    réf Maison M1 niveau 2\n',
    '    réf Maison M2\n',
    '    réf Autre A1\n',
    '    réf e-CF B.3 niveau 9\n',
  ]);
  const waiver = pick(['', '', 'assume META-12 "Textes communs."\n', 'assume TXT-05 "Voulu."\n']);
  const competences = COPIED.slice(0, pick([0, 4, 5, 7])).map((text, rank) => `compétence C${rank} "${text}"\n`);
  return `${waiver}compétence C9 "Relever les les écarts." {\n${reference}    évaluée par E${pick([1, 2])}\n}\népreuve E1 "Oral"\n${competences.join('')}`;
}

function head(pick: Pick): string {
  const code = pick(['X', 'Y', 'Z']);
  const by = pick(['École A', 'École B', 'École C']);
  return `certification ${code} "Titre ${pick(['un', 'deux'])}" {\n    certificateur "${by}"\n    vise ${pick(['Maison M1', 'Autre A1', 'Cigref 5.1'])}\n}\n`;
}

function catalogue(pick: Pick): string {
  const name = pick(['Maison', 'Maison', 'Autre', 'e-CF']);
  const levels = pick(['', ' niveaux 1 à 3', ' niveaux 3 à 4']);
  const required = pick(['e-CF C.1 niveau 1', 'Autre A1', 'Maison M2', 'Nulle part']);
  return `catalogue ${name} "${pick(['Un', 'Deux'])}" {\n    entrée ${pick(['M1', 'A1'])} "${pick(['Premier', 'Second'])}"${levels} {\n        requiert ${required}\n    }\n    entrée M2 "Autre"\n}\n`;
}

/** A text of one of the kinds that a workspace has, or of two at once. */
export function randomText(pick: Pick): string {
  const lead = pick(['', '', '// Une remarque.\n\n']);
  return (
    lead +
    pick([
      () => head(pick) + body(pick),
      () => head(pick) + body(pick),
      () => `dans ${pick(['X', 'Y'])}\n${body(pick)}`,
      () => catalogue(pick),
      () => catalogue(pick) + catalogue(pick),
      () => head(pick) + head(pick),
      () => catalogue(pick) + head(pick) + body(pick),
      () => body(pick),
      () => `dans ${pick(['X', 'Y'])}\n`,
      () => 'certification "Sans code" {\n"',
      () => '',
    ])()
  );
}

export function randomConfig(pick: Pick): string {
  return pick([
    '{}',
    '{"rules": {"TXT-05": "off"}}',
    '{"rules": {"META-12": "error", "REF-04": "warning"}}',
    '{',
    '{"preset": "strict"}',
  ]);
}

/** What a project or a check says of each file, in one order. */
export function said(findings: readonly { place: { uri: string } }[]): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const finding of findings) {
    const list = found[finding.place.uri] ?? [];
    found[finding.place.uri] = list;
    list.push(JSON.stringify(finding));
  }
  for (const list of Object.values(found)) list.sort();
  return found;
}

/** All that a project tells, by file; of its configurations too. */
export function told(project: Project): Record<string, string[]> {
  const snapshot = project.snapshot();
  const ofFiles = snapshot.files.flatMap((file) => snapshot.findingsOf(file));
  return said([...ofFiles, ...snapshot.configs.flatMap(({ findings }) => findings)]);
}

/** The same texts checked at once, without anything that is kept from one time to the next. */
export function atOnce(
  texts: ReadonlyMap<string, string>,
  configs: ReadonlyMap<string, string>,
): Record<string, string[]> {
  const settings = new Configs();
  for (const [uri, text] of configs) settings.set(uri, text);
  const inOrder = [...texts].sort(([a], [b]) => (canonicalUri(a) < canonicalUri(b) ? -1 : 1));
  const files = inOrder.map(([uri, text]) => parseSource(ref, uri, text));
  const { findings } = checkWorkspace(files, builtinCatalogues(ref), (uri) => settings.settingsOf(uri));
  return said([...findings, ...settings.all.flatMap((config) => config.findings)]);
}
