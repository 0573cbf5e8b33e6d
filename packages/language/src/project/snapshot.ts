import { filesOf } from '../build/certification.js';
import type { CheckedWorkspace } from '../check/check.js';
import type { CheckedCertification } from '../check/checked-certification.js';
import { compareFindings, type Finding } from '../check/finding.js';
import { folderOfConfig, nearestConfig, type ProjectConfig } from '../config/configs.js';
import type { RefServices } from '../module.js';
import { canonicalUri } from '../source/canonical-uri.js';
import type { SourceFile } from '../source/source-file.js';

/** What all texts of a project say at one moment: trees, certifications with names resolved, findings. Never changes. */
export class Snapshot {
  private readonly byUri: ReadonlyMap<string, SourceFile>;
  private readonly owners = new Map<SourceFile, CheckedCertification>();
  private readonly structure = new Map<string, Finding[]>();

  constructor(
    readonly services: RefServices,
    /** The author's files. */
    readonly files: readonly SourceFile[],
    /** The built-in catalogues. */
    readonly builtins: readonly SourceFile[],
    readonly workspace: CheckedWorkspace,
    /** The configurations of the projects, with what is wrong in them. */
    readonly configs: readonly ProjectConfig[] = [],
  ) {
    this.byUri = new Map([...files, ...builtins].map((file) => [canonicalUri(file.uri), file]));
    for (const checked of workspace.certifications) {
      for (const file of filesOf(checked.source)) {
        if (!this.owners.has(file)) this.owners.set(file, checked);
      }
    }
    for (const finding of workspace.structure) {
      const { uri } = finding.place;
      const known = this.structure.get(uri);
      if (known) known.push(finding);
      else this.structure.set(uri, [finding]);
    }
  }

  /** A file by its URI, however it is spelled; the built-in catalogues too. */
  file(uri: string): SourceFile | undefined {
    return this.byUri.get(canonicalUri(uri));
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
    return this.owners.get(file);
  }

  /** The findings of a file but those on wording, in order of place. */
  structureOf(file: SourceFile): readonly Finding[] {
    return this.structure.get(file.uri) ?? [];
  }

  /** All findings of a file, in order of place. */
  findingsOf(file: SourceFile): readonly Finding[] {
    const all = [...(this.owners.get(file)?.redaction ?? []), ...this.workspace.together];
    const wording = all.filter(({ place }) => place.uri === file.uri);
    return wording.length ? [...this.structureOf(file), ...wording].sort(compareFindings) : this.structureOf(file);
  }
}
