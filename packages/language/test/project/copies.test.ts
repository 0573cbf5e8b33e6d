import { describe, expect, it } from 'vitest';
import { Project } from '../../src/index.js';
import { ref } from './random-workspace.js';

const uriOf = (name: string) => `file:///p/${name}.ref`;
const texte = (rank: number) =>
  `Relever les pannes du parc numéro ${rank} afin d’en établir les causes communes avec les équipes.`;

/** A certification of its own certificateur, with these texts. */
function certification(name: string, ranks: readonly number[]): string {
  const competences = ranks.map((rank) => `compétence "${texte(rank)}"\n`).join('');
  return `certification ${name} "Titre ${name}" {\n    certificateur "École ${name}"\n}\n${competences}`;
}

const ALL = [1, 2, 3, 4, 5, 6];
const OTHERS = [11, 12, 13, 14, 15, 16];
const [A, B, C] = ['A', 'B', 'C'].map(uriOf) as [string, string, string];

/** Which files are told that they copy another one, as they are told at the moment. */
function copies(project: Project): string[] {
  const snapshot = project.snapshot();
  const isCopy = (uri: string) => {
    const file = snapshot.file(uri);
    return file && snapshot.findingsOf(file).some(({ rule }) => rule === 'META-12');
  };
  return [A, B, C].filter(isCopy);
}

/** A project of closed files that, as in the server, tells of each text before it looks at the others. */
function hasty(texts: ReadonlyMap<string, string>, earlier?: Uint8Array): Project {
  const project = new Project(ref, { serves: () => true, read: (uri) => texts.get(uri) });
  project.isHasty = true;
  if (earlier) project.session.restore(earlier, 'v');
  for (const [uri, text] of texts) {
    if (!project.setKnown(uri, text)) project.setClosed(uri, text, undefined, text);
  }
  return project;
}

function session(texts: ReadonlyMap<string, string>): Uint8Array {
  const project = hasty(texts);
  copies(project);
  project.look();
  expect(copies(project)).toEqual([A, B]);
  return project.session.index('v');
}

const TEXTS = new Map([
  [A, certification('A', ALL)],
  [B, certification('B', ALL)],
  [C, certification('C', OTHERS)],
]);

describe('copies of certifications that come in one after the other', () => {
  it('are told once all were looked at, to those too that had nothing to be told before', () => {
    const project = hasty(TEXTS);
    for (const uri of [A, B, C]) project.snapshot().findingsOf(project.snapshot().file(uri) as never);
    project.takeChanged();
    expect(project.look()).toBe(true);
    // B was told at once: A was looked at before.
    expect(project.takeChanged()).toEqual([A]);
    expect(copies(project)).toEqual([A, B]);
  });

  it('cost those nothing that share texts and copy nobody', () => {
    const few = (name: string) => certification(name, [1, 2, ...name].map(Number).filter(Boolean));
    const project = hasty(new Map([A, B, C].map((uri, rank) => [uri, few('ABC'[rank] as string)])));
    copies(project);
    project.look();
    project.takeChanged();
    project.setText(A, certification('A', [1, 2, 3]));
    copies(project);
    project.look();
    expect(project.takeChanged()).toEqual([A]);
  });
});

describe('copies in the next session', () => {
  it('are told as before without taking up the texts, and nothing is told again when they are', () => {
    const project = hasty(TEXTS, session(TEXTS));
    expect(copies(project)).toEqual([A, B]);
    project.takeChanged();
    expect(project.look()).toBe(true);
    expect(project.takeChanged()).toEqual([]);
    expect(copies(project)).toEqual([A, B]);
    expect(project.work).toEqual({ parsed: 0, checked: 0 });
  });

  it('are told no more when the other one is another now, once the texts are taken up', () => {
    const now = new Map(TEXTS).set(B, certification('B', OTHERS));
    const project = hasty(now, session(TEXTS));
    copies(project);
    project.takeChanged();
    project.look();
    expect(project.takeChanged()).toContain(A);
    expect(copies(project)).toEqual([B, C]);
  });

  it('are told no more when the other one is gone', () => {
    const earlier = session(TEXTS);
    const now = new Map(TEXTS);
    now.delete(B);
    const project = hasty(now, earlier);
    copies(project);
    project.takeChanged();
    project.look();
    expect(project.takeChanged()).toEqual([A]);
    expect(copies(project)).toEqual([]);
  });

  it('are told where they stand by then', () => {
    const now = new Map(TEXTS).set(B, `// Une remarque.\n\n${TEXTS.get(B)}`);
    const project = hasty(now, session(TEXTS));
    copies(project);
    project.look();
    const snapshot = project.snapshot();
    const [finding] = snapshot.findingsOf(snapshot.file(A) as never).filter(({ rule }) => rule === 'META-12');
    expect(finding?.related[0]?.place.range.start.line).toBe(5);
  });
});
