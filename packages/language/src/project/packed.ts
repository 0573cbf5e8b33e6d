import type { Finding } from '../check/finding.js';
import { fromUtf8, toUtf8 } from './utf8.js';

/** What is wrong in a certification, as plain data. */
export interface UnitFindings {
  structure: readonly Finding[];
  redaction: readonly Finding[];
}

const NOTHING: UnitFindings = { structure: [], redaction: [] };

const NO_BYTES = new Uint8Array();

/** Findings of a certification that nobody has open, in a twentieth of the room that their objects take. */
export function pack(findings: UnitFindings): Uint8Array {
  return findings.structure.length || findings.redaction.length ? toUtf8(JSON.stringify(findings)) : NO_BYTES;
}

export function unpack(packed: Uint8Array): UnitFindings {
  return packed.length ? (JSON.parse(fromUtf8(packed)) as UnitFindings) : NOTHING;
}
