import { buildCertification, groupCertifications, parseSource, type RefServices } from '@referentiel/language';
import { printedCode, walk } from '@referentiel/model';
import type { Range } from '../protocol.js';

/** Finds an element by its code as a name or as printed, or by its title; the first of that name. */
export type FindElement = (name: string) => Range | undefined;

/** Where the elements of a text that was just printed stand: their codes, or their keywords when they have none. */
export function elementsIn(text: string, services: RefServices): FindElement {
  const found = new Map<string, Range>();
  const add = (name: string | undefined, range: Range) => {
    const key = name?.normalize('NFC').trim();
    if (key && !found.has(key)) found.set(key, range);
  };
  for (const source of groupCertifications([parseSource(services, 'import:/document.ref', text)]).sources) {
    const { certification } = buildCertification(source);
    if (certification.place) add(certification.code, certification.place.name);
    walk(certification, (element, path) => {
      const range = element.place?.name;
      if (!range) return;
      add(element.code, range);
      add(printedCode(element, path, certification), range);
      if ('intitule' in element) add(element.intitule, range);
    });
    if (certification.place) add(certification.intitule, certification.place.name);
  }
  return (name) => found.get(name.normalize('NFC').trim());
}
