import { describe, expect, it } from 'vitest';
import { Project } from '../../src/index.js';
import { atOnce, CONFIGS, FILES, randomConfig, randomly, randomText, ref, told } from './random-workspace.js';

/** Texts as they are, and a project that was told of each change. */
class Workspace {
  readonly texts = new Map<string, string>();
  readonly configs = new Map<string, string>();
  readonly project = new Project(ref);

  change(pick: ReturnType<typeof randomly>): void {
    const uri = pick(FILES);
    const known = this.texts.get(uri);
    pick([
      () => this.set(uri, randomText(pick), pick([true, false])),
      () => this.set(uri, randomText(pick), pick([true, false])),
      // The same text, opened or closed.
      () => known !== undefined && this.set(uri, known, pick([true, false])),
      // A key.
      () =>
        known !== undefined &&
        this.set(uri, known.replace(/écarts|Premier|M1|niveau 2/, pick(['$& x', '', 'M2'])), true),
      () => this.remove(uri),
      () => this.configure(pick(CONFIGS), pick([undefined, randomConfig(pick)])),
      // Somebody asks now and then: what was worked out then must not remain.
      () => told(this.project),
      () => this.project.look(),
      () => this.ask(uri),
    ])();
  }

  private ask(uri: string): void {
    const snapshot = this.project.snapshot();
    const file = snapshot.file(uri);
    if (file) snapshot.structureOf(file);
  }

  private set(uri: string, text: string, isOpen: boolean): void {
    this.texts.set(uri, text);
    if (isOpen) this.project.setText(uri, text);
    else this.project.setClosed(uri, text);
  }

  private remove(uri: string): void {
    this.texts.delete(uri);
    this.project.remove(uri);
  }

  private configure(uri: string, text: string | undefined): void {
    if (text === undefined) {
      this.configs.delete(uri);
      this.project.removeConfig(uri);
    } else {
      this.configs.set(uri, text);
      this.project.setConfig(uri, text);
    }
  }
}

describe('a project that is told of each change', () => {
  it.each([1, 2, 3, 4])('says what its texts say when they are checked at once (%i)', (seed) => {
    const pick = randomly(seed);
    const workspace = new Workspace();
    for (let burst = 0; burst < 25; burst++) {
      for (let rank = 0; rank < pick([1, 2, 5]); rank++) workspace.change(pick);
      expect(told(workspace.project)).toEqual(atOnce(workspace.texts, workspace.configs));
    }
  });

  it('names every file of which something else is wrong than before', () => {
    const pick = randomly(7);
    const workspace = new Workspace();
    let before = told(workspace.project);
    workspace.project.takeChanged();
    for (let step = 0; step < 120; step++) {
      workspace.change(pick);
      const now = told(workspace.project);
      const changed = new Set(workspace.project.takeChanged());
      for (const uri of new Set([...Object.keys(before), ...Object.keys(now)])) {
        if (JSON.stringify(before[uri]) !== JSON.stringify(now[uri])) expect(changed).toContain(uri);
      }
      before = now;
    }
  });
});
