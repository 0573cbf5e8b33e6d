import {
  type CIBLES,
  type Element,
  isFragment,
  type Place,
  type ReferenceCatalogue,
  type Renvoi,
  renvoisOf,
  walk,
  walkTextes,
} from '@referentiel/model';
import type { CheckedCertification } from '../../check/checked-certification.js';
import type { SourceFile } from '../../source/source-file.js';
import { referenceOccurrences } from './catalogue-occurrences.js';
import type { Occurrence } from './occurrence.js';
import { partsOf } from './qualified-name.js';
import { plainRange } from './reference-ranges.js';

/** Gathers the names of one certification from its model; the files say how each is written. */
class CertificationReader {
  readonly found: Occurrence[] = [];
  private readonly files: ReadonlyMap<string, SourceFile>;
  private readonly paths = new Map<Element, readonly Element[]>();

  constructor(private readonly checked: CheckedCertification) {
    const { main, parts } = checked.source;
    this.files = new Map([main, ...parts].map((file) => [file.uri, file]));
  }

  read(): void {
    const { certification, source } = this.checked;
    this.declared(certification);
    walk(certification, (element, path) => {
      this.paths.set(element, path);
      this.declared(element);
    });
    for (const part of source.parts) this.partOf(part);
    for (const { renvoi, kind, from } of renvoisOf(certification)) this.referred(renvoi, kind, from, from);
    walkTextes(certification, (texte, around) => {
      if (!isFragment(texte)) return;
      const renvoi = { nom: texte.fragment, ...(texte.place && { place: texte.place }) };
      this.referred(renvoi, 'texte', certification, around);
    });
    this.entries(certification.vise, certification);
    walk(certification, (element) => {
      if ('references' in element) this.entries(element.references, element);
    });
  }

  private declared(element: Element): void {
    const { place, code } = element;
    if (!place || !code) return;
    const at = { uri: place.uri, range: place.name };
    this.found.push({ place: at, role: 'declaration', nom: this.textAt(at), target: this.target(element) });
  }

  /** `dans X` names the certification. */
  private partOf(part: SourceFile): void {
    const node = part.root.dans?.$refNode;
    if (!node) return;
    const place = { uri: part.uri, range: plainRange(node) };
    this.found.push({ place, role: 'reference', nom: node.text, target: this.target(this.checked.certification) });
  }

  private referred(renvoi: Renvoi, kind: keyof typeof CIBLES, from: Element, around: Element): void {
    const { nom, place } = renvoi;
    const [target, ...others] = place ? this.checked.resolver.candidates(nom, kind, from) : [];
    const file = place && this.files.get(place.uri);
    if (!place || !file || !target || others.length) return;
    const written = this.textAt(place);
    const start = file.offsetAt(place.range.start);
    const whole = { nom, range: place.range, kind };
    for (const part of partsOf(written, target, this.paths.get(target) ?? [])) {
      const range = { start: file.positionAt(start + part.start), end: file.positionAt(start + part.end) };
      this.found.push({
        place: { uri: place.uri, range },
        role: 'reference',
        nom: written.slice(part.start, part.end),
        target: this.target(part.element),
        from: around,
        whole,
        ...(part.element !== target && { qualifier: true }),
      });
    }
  }

  private entries(references: readonly ReferenceCatalogue[], from: Element): void {
    for (const reference of references) {
      const file = reference.place && this.files.get(reference.place.uri);
      if (file) this.found.push(...referenceOccurrences(reference, file, this.checked, from));
    }
  }

  private target(element: Element): Occurrence['target'] {
    return { genre: 'element', element, checked: this.checked };
  }

  private textAt({ uri, range }: Place): string {
    const file = this.files.get(uri);
    return file ? file.text.slice(file.offsetAt(range.start), file.offsetAt(range.end)) : '';
  }
}

const remembered = new WeakMap<CheckedCertification, { revision: number; found: readonly Occurrence[] }>();

/** Every name of a certification, in all its files: declarations and references that mean one thing. */
export function occurrencesOf(checked: CheckedCertification): readonly Occurrence[] {
  const known = remembered.get(checked);
  const { revision } = checked;
  if (known?.revision === revision) return known.found;
  const reader = new CertificationReader(checked);
  reader.read();
  remembered.set(checked, { revision, found: reader.found });
  return reader.found;
}
