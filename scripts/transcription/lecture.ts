import { buildCertification, createRefServices, parseSource } from '@referentiel/language';
import type { Certification } from '@referentiel/model';

type Main = Parameters<typeof buildCertification>[0]['main'];

let services: ReturnType<typeof createRefServices> | undefined;

function parsed(source: string): Main {
  services ??= createRefServices();
  return parseSource(services.ref, 'transcription:/main.ref', source);
}

function lineOf(main: Main, offset: number): number {
  return main.positionAt(offset).line + 1;
}

function messages(main: Main): string[] {
  return [
    ...main.issues.map(({ rule, start }) => `ligne ${lineOf(main, start)} : ${rule}`),
    ...main.parseErrors.map(({ start, found }) => `ligne ${lineOf(main, start)} : « ${found} » inattendu`),
  ];
}

/** The mistakes of lexer and parser in a source; none in what the printer writes. */
export function mistakesIn(source: string): string[] {
  return messages(parsed(source));
}

/** The certification of a source, with the mistakes found on the way. */
export function readCertification(source: string): { certification: Certification; mistakes: string[] } {
  const main = parsed(source);
  const node = main.root.elements.find((element) => element.$type === 'Certification');
  const { certification } = buildCertification({ main, node: node as never, parts: [], ownsRoot: true });
  return { certification, mistakes: messages(main) };
}
