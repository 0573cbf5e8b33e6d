import type { Finding } from '../check/finding.js';
import { ruleOf } from '../rules/registry.js';
import { fromUtf8, toUtf8 } from './utf8.js';

/** What is wrong in a certification, as plain data. */
export interface UnitFindings {
  structure: readonly Finding[];
  redaction: readonly Finding[];
}

/** A finding without names of fields, and without what its rule says anyway; what is empty is 0. */
type FindingRow = readonly [
  rule: string,
  severity: Finding['severity'],
  fr: string,
  en: string,
  /** The rank of its file in the certification, or its URI. */
  uri: number | string,
  fromLine: number,
  from: number,
  toLine: number,
  to: number,
  element: string | 0,
  related: Finding['related'] | 0,
  fixes: Finding['fixes'] | 0,
];

const NOTHING: UnitFindings = { structure: [], redaction: [] };

const NO_BYTES = new Uint8Array();

function rowOf(
  { rule, severity, message, place, element, related, fixes }: Finding,
  uris: readonly string[],
): FindingRow {
  const { start, end } = place.range;
  const rank = uris.indexOf(place.uri);
  return [
    rule,
    severity,
    message.fr,
    message.en,
    rank < 0 ? place.uri : rank,
    start.line,
    start.character,
    end.line,
    end.character,
    element ?? 0,
    related.length ? related : 0,
    fixes.length ? fixes : 0,
  ];
}

function findingFrom(row: FindingRow, uris: readonly string[]): Finding {
  const [rule, severity, fr, en, uri, fromLine, from, toLine, to, element, related, fixes] = row;
  return {
    rule,
    severity,
    message: { fr, en },
    place: {
      uri: typeof uri === 'number' ? (uris[uri] as string) : uri,
      range: { start: { line: fromLine, character: from }, end: { line: toLine, character: to } },
    },
    ...(element !== 0 && { element }),
    source: ruleOf(rule).source,
    related: related || [],
    fixes: fixes || [],
  };
}

/**
 * Findings of a certification that nobody has open, in a thirtieth of the room that their objects take; `uris`: its files, the
 * main one first.
 */
export function pack({ structure, redaction }: UnitFindings, uris: readonly string[]): Uint8Array {
  if (!structure.length && !redaction.length) return NO_BYTES;
  const rows = [structure, redaction].map((findings) => findings.map((one) => rowOf(one, uris)));
  return toUtf8(JSON.stringify(rows));
}

/** What was unpacked last: who asks for the one half asks for the other next. */
let last: { packed: Uint8Array; findings: UnitFindings } | undefined;

/** The findings that were packed; `uris`: the same. */
export function unpack(packed: Uint8Array, uris: readonly string[]): UnitFindings {
  if (!packed.length) return NOTHING;
  if (last?.packed === packed) return last.findings;
  const [structure = [], redaction = []] = (JSON.parse(fromUtf8(packed)) as FindingRow[][]).map((rows) =>
    rows.map((row) => findingFrom(row, uris)),
  );
  last = { packed, findings: { structure, redaction } };
  return last.findings;
}
