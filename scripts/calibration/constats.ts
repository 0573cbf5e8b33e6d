import { builtinCatalogues, checkWorkspace, createRefServices, type Finding, parseSource } from '@referentiel/language';
import { sourceOf } from '../transcription/from-transcription.ts';
import { Report } from '../transcription/report.ts';
import type { Transcription } from '../transcription/schema.ts';

/** A finding as the table of the guide names it. */
export interface Constat {
  regle: string;
  gravite: Finding['severity'];
  /** Line of the transcribed source, from 1. */
  ligne: number;
  /** Code of the element; empty when it has none. */
  element: string;
  message: string;
}

/** What the tool says of a transcribed document, as a project without settings has it, in the order of the source. */
export async function constatsOf(transcription: Transcription): Promise<Constat[]> {
  const { ref } = createRefServices();
  const source = await sourceOf(transcription, new Report());
  const { findings } = checkWorkspace([parseSource(ref, 'file:///document.ref', source)], builtinCatalogues(ref));
  return findings.map(({ rule, severity, place, element, message }) => ({
    regle: rule,
    gravite: severity,
    ligne: place.range.start.line + 1,
    element: element ?? '',
    message: message.fr,
  }));
}

/** What an instructor would have to read: hints are suggestions, and judged by nobody here. */
export function isJudged({ gravite }: Constat): boolean {
  return gravite !== 'hint';
}
