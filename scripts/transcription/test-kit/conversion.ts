import type { Certification } from '@referentiel/model';
import { sourceOf } from '../from-transcription.ts';
import { readCertification } from '../lecture.ts';
import { Report } from '../report.ts';
import type { Transcription } from '../schema.ts';
import { structureOf } from '../structure.ts';

export interface Conversion {
  source: string;
  remarks: string[];
  mistakes: string[];
  certification: Certification;
  back: Transcription;
}

/** A transcription there and back, with the certification in between. */
export async function convert(transcription: Transcription): Promise<Conversion> {
  const report = new Report();
  const source = await sourceOf(transcription, report);
  const { certification, mistakes } = readCertification(source);
  return { source, remarks: report.lines, mistakes, certification, back: structureOf(certification) as Transcription };
}

/** A label that only joins the printed code and the title of an évaluation stands in two fields of the JSON. */
export function isJoinedLabel(text: string, { evaluations }: Transcription): boolean {
  return (evaluations ?? []).some(({ code, title }) => code && title && text.startsWith(code) && text.endsWith(title));
}
