import type { Finding, Fix, SourceFile } from '@referentiel/language';
import type { Place } from '@referentiel/model';
import { sayBilingual } from '../../language.js';
import type { Fingerprints } from './fingerprint.js';
import { FINGERPRINT } from './fingerprint.js';
import { artifactLocation, physicalLocation, region } from './location.js';
import { levelOf } from './rules.js';

/** A finding that the author assumes, where he says so and why. */
export interface Assumed {
  finding: Finding;
  place: Place | undefined;
  /** Empty when none is given. */
  raison: string;
}

/** The changes of a correction, file by file. */
function fixOf({ title, edits }: Fix) {
  const uris = [...new Set(edits.map(({ place }) => place.uri))];
  const changesOf = (uri: string) => edits.filter(({ place }) => place.uri === uri);
  return {
    description: { text: sayBilingual(title) },
    artifactChanges: uris.map((uri) => ({
      artifactLocation: artifactLocation(uri),
      replacements: changesOf(uri).map(({ place, newText }) => ({
        deletedRegion: region(place.range),
        ...(newText && { insertedContent: { text: newText } }),
      })),
    })),
  };
}

/** What results have in common. */
export interface ResultContext {
  /** The ranks of the rules in the list of the tool. */
  ranks: ReadonlyMap<string, number>;
  fingerprints: Fingerprints;
  files: ReadonlyMap<string, SourceFile>;
}

/** What is said of one place. */
export function resultOf(finding: Finding, { ranks, fingerprints, files }: ResultContext) {
  const { rule, severity, message, place, element, related, fixes } = finding;
  const named = element !== undefined && { logicalLocations: [{ name: element, kind: 'element' }] };
  return {
    ruleId: rule,
    ruleIndex: ranks.get(rule),
    level: levelOf(severity),
    message: { text: sayBilingual(message) },
    locations: [{ physicalLocation: physicalLocation(place, files), ...named }],
    ...(related.length > 0 && {
      relatedLocations: related.map((one, id) => ({
        id,
        physicalLocation: physicalLocation(one.place),
        message: { text: sayBilingual(one.message) },
      })),
    }),
    ...(fixes.length > 0 && { fixes: fixes.map(fixOf) }),
    partialFingerprints: { [FINGERPRINT]: fingerprints.of(finding) },
  };
}

/** How a result says that the author assumes it. */
export function suppressionOf({ place, raison }: Assumed) {
  return {
    kind: 'inSource',
    status: 'accepted',
    ...(place && { location: { physicalLocation: physicalLocation(place) } }),
    ...(raison && { justification: raison }),
  };
}
