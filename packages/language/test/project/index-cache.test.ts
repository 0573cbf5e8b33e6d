import { describe, expect, it } from 'vitest';
import { Project } from '../../src/index.js';
import { atOnce, FILES, randomConfig, randomly, randomText, ref, told } from './random-workspace.js';

const CONFIG = 'file:///p/referentiel.config.json';

/** A project of closed files, each with its text as its stamp would have it. */
function closed(texts: ReadonlyMap<string, string>, config: string): Project {
  const project = new Project(ref);
  project.setConfig(CONFIG, config);
  for (const [uri, text] of texts) project.setClosed(uri, text, undefined, `stamp ${text}`);
  return project;
}

/** What an earlier session kept, taken up by a new one whose disk says `texts`. */
function next(bytes: Uint8Array, texts: ReadonlyMap<string, string>, config: string): Project {
  const project = new Project(ref, { serves: () => true, read: (uri) => texts.get(uri) });
  project.setConfig(CONFIG, config);
  project.session.restore(bytes, 'v');
  for (const [uri, text] of texts) {
    if (!project.setKnown(uri, `stamp ${text}`)) project.setClosed(uri, text, undefined, `stamp ${text}`);
  }
  return project;
}

function workspace(pick: ReturnType<typeof randomly>): Map<string, string> {
  return new Map(FILES.map((uri) => [uri, randomText(pick)]));
}

describe('what is known of a project, in the next session', () => {
  it.each([1, 2, 3, 4, 5, 6])('is told again without reading or checking anything (%i)', (seed) => {
    const texts = workspace(randomly(seed));
    const first = closed(texts, '{}');
    first.look();
    const second = next(first.session.index('v'), texts, '{}');
    second.look();
    const { checked, parsed } = second.work;
    expect([checked, parsed]).toEqual([0, 0]);
    expect(told(second)).toEqual(told(first));
  });

  it.each([11, 12, 13, 14, 15, 16, 17, 18])('never hides what changed between the two (%i)', (seed) => {
    const pick = randomly(seed);
    const texts = workspace(pick);
    const first = closed(texts, randomConfig(pick));
    first.look();
    const bytes = first.session.index('v');
    for (let rank = 0; rank < 3; rank++) {
      texts.set(pick(FILES), randomText(pick));
      texts.delete(pick(FILES));
    }
    const config = randomConfig(pick);
    expect(told(next(bytes, texts, config))).toEqual(atOnce(texts, new Map([[CONFIG, config]])));
  });

  it('is not believed from another version, cut short, or changed in one byte', () => {
    const texts = workspace(randomly(3));
    const first = closed(texts, '{}');
    first.look();
    const bytes = first.session.index('v');
    const [uri, text] = [...texts][0] as [string, string];
    const believes = (given: Uint8Array, version = 'v') => {
      const project = new Project(ref);
      project.session.restore(given, version);
      return project.session.knows(uri, `stamp ${text}`);
    };
    expect(believes(bytes)).toBe(true);
    // What Node reads from a disk: its slices share their memory.
    expect(believes(Buffer.concat([Buffer.from('x'), bytes]).subarray(1))).toBe(true);
    expect(believes(bytes, 'w')).toBe(false);
    for (let at = 0; at < bytes.length; at += 997) {
      const changed = bytes.slice();
      changed[at] = (changed[at] as number) ^ 1;
      expect(believes(changed)).toBe(false);
      expect(believes(bytes.slice(0, at))).toBe(false);
    }
  });
});
