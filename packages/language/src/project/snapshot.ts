import type { CheckedWorkspace } from '../check/check.js';
import type { CheckedCertification } from '../check/checked-certification.js';
import { compareFindings, type Finding } from '../check/finding.js';
import { folderOfConfig, nearestConfig, type ProjectConfig } from '../config/configs.js';
import type { RefServices } from '../module.js';
import { canonicalUri } from '../source/canonical-uri.js';
import type { SourceFile } from '../source/source-file.js';
import { type FileOutline, outlineOf, type Titles } from '../workspace/outline.js';
import type { ProjectState } from './project-state.js';

/** A certification that is read when somebody asks. */
export interface CertificationAtHand {
  /** The main one first; their texts and trees come when somebody asks. */
  readonly files: readonly SourceFile[];
  /** Whether reading it costs nothing. */
  readonly isAtHand: boolean;
  lend(): CheckedCertification;
}

/**
 * What all texts of a project say: trees, certifications with names resolved, findings. Nothing of it is worked out before
 * somebody asks. It is to be used at once: when a text changes it says what the texts say then.
 */
export class Snapshot {
  constructor(
    readonly services: RefServices,
    private readonly state: ProjectState,
    private readonly isHasty: boolean,
  ) {}

  /** The author's files, in the order of their names. */
  get files(): readonly SourceFile[] {
    return this.state.files;
  }

  /** The built-in catalogues. */
  get builtins(): readonly SourceFile[] {
    return this.state.builtins;
  }

  /** The configurations of the projects, with what is wrong in them. */
  get configs(): readonly ProjectConfig[] {
    return this.state.configs.all;
  }

  /** All of it at once: every certification is read for it, so that no answer to an author may rest on it. */
  get workspace(): CheckedWorkspace {
    const { state } = this;
    const all = () => state.unitIds.flatMap((id) => state.units.model(id) ?? []);
    const inOrder = (of: (key: string) => readonly Finding[]) =>
      state.files.flatMap(({ uri }) => of(canonicalUri(uri))).sort(compareFindings);
    return {
      ...this.names,
      get certifications() {
        return all();
      },
      get structure() {
        return inOrder((key) => state.structureOf(key));
      },
      get together() {
        state.units.look();
        return state.unitIds.flatMap((id) => state.units.together(id));
      },
      get findings() {
        state.units.look();
        return inOrder((key) => state.findingsOf(key));
      },
    };
  }

  /** What resolves the names of catalogues and of their entries. */
  get names(): Pick<CheckedWorkspace, 'catalogues' | 'entree'> {
    const { catalogues, entree } = this.state.book;
    return { catalogues, entree };
  }

  /** The certifications in the order of their main files, none of which is read for it. */
  get certifications(): readonly CertificationAtHand[] {
    const { units, unitIds } = this.state;
    return unitIds.flatMap((id) => units.get(id) ?? []);
  }

  /** How the certifications are named, in the order of the files. */
  get titles(): readonly Titles[] {
    return this.state.titles;
  }

  /** A file by its URI, however it is spelled; the built-in catalogues too. */
  file(uri: string): SourceFile | undefined {
    const key = canonicalUri(uri);
    return this.state.entry(key)?.file ?? this.builtins.find((file) => canonicalUri(file.uri) === key);
  }

  /** A configuration by its URI, however it is spelled. */
  config(uri: string): ProjectConfig | undefined {
    const key = canonicalUri(uri);
    return this.configs.find((one) => canonicalUri(one.uri) === key);
  }

  /** The configuration that holds for a file. */
  configOf(uri: string): ProjectConfig | undefined {
    return nearestConfig(new Map(this.configs.map((one) => [folderOfConfig(one.uri), one])), uri);
  }

  /** The certification that a file holds or is a part of; undefined for a catalogue or an empty file. */
  certificationOf(file: SourceFile): CheckedCertification | undefined {
    const [id] = this.state.unitsOf(canonicalUri(file.uri));
    return id === undefined ? undefined : this.state.units.model(id);
  }

  /** The certifications that stand in a file or have it as a part: one, but for a file that wrongly declares several. */
  certificationsIn(file: SourceFile): CheckedCertification[] {
    return this.state.unitsOf(canonicalUri(file.uri)).flatMap((id) => this.state.units.model(id) ?? []);
  }

  /** The files that make a certification with this one, itself included, of which none is read for it. */
  filesAround(file: SourceFile): readonly SourceFile[] {
    return this.state.filesAround(canonicalUri(file.uri));
  }

  /** Whether somebody has a file of its certification open, or itself. */
  isWorkedOn(file: SourceFile): boolean {
    return this.state.isWorkedOn(canonicalUri(file.uri));
  }

  /**
   * The files that would belong elsewhere if some files said something else (`edited`: what they would say); `lost` is one that
   * would belong to nothing any more, or to another main file.
   */
  regrouped(edited: ReadonlyMap<SourceFile, SourceFile>): { moved: SourceFile[]; lost: SourceFile | undefined } {
    const outlines = [...edited.values()].map((file): [string, FileOutline] => [
      canonicalUri(file.uri),
      outlineOf(file),
    ]);
    const after = this.state.regrouped(new Map(outlines));
    const before = (file: SourceFile) => this.state.mainOf(canonicalUri(file.uri));
    const moved = this.files.filter((file) => before(file) !== this.state.mainOf(canonicalUri(file.uri), after));
    return { moved, lost: moved.find((file) => before(file) !== undefined) };
  }

  /** The findings of a file but those on wording, in order of place. */
  structureOf(file: SourceFile): readonly Finding[] {
    return this.state.structureOf(canonicalUri(file.uri));
  }

  /** All findings of a file, in order of place; `rules`: those on wording of these rules only, perhaps with some of others. */
  findingsOf(file: SourceFile, rules?: ReadonlySet<string>): readonly Finding[] {
    if (!this.isHasty) this.state.units.look();
    return this.state.findingsOf(canonicalUri(file.uri), rules);
  }
}
