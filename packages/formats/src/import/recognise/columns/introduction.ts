import type { BlocTexte, Certification, Conteneur, Prose, Renvoi, Texte } from '@referentiel/model';
import { labelOf } from '../text/label.js';
import type { Ledger } from '../text/ledger.js';
import { type Line, lineFrom } from '../text/line.js';
import { proseOf } from '../text/prose.js';

/** A stretch of lines under one label, or under none. */
export interface Section {
  label?: string;
  kind?: NonNullable<ReturnType<typeof labelOf>>['kind'];
  lines: Line[];
}

/** Lines without the label that opens them. */
function withoutLabel(line: Line, rest: Line['runs']): Line[] {
  const { runs: _runs, text: _text, bold: _bold, italic: _italic, ...others } = line;
  return rest.length ? [lineFrom(rest, others)] : [];
}

/** Parts lines by the labels that open some of them. */
export function sectionsByLabel(lines: readonly Line[], isLabel: (line: Line) => boolean = () => true): Section[] {
  const sections: Section[] = [];
  for (const line of lines) {
    const label = !line.bullet && isLabel(line) ? labelOf(line, { alone: true }) : undefined;
    if (label) {
      sections.push({
        label: label.label,
        ...(label.kind && { kind: label.kind }),
        lines: withoutLabel(line, label.rest),
      });
    } else if (sections.length) sections.at(-1)?.lines.push(line);
    else sections.push({ lines: [line] });
  }
  return sections;
}

function added(known: Texte | undefined, prose: Prose): Prose {
  return { blocs: [...(known && 'blocs' in known ? known.blocs : []), ...prose.blocs] };
}

/** A label of ours is not written again: the form prints it by itself. */
function titreOf(label: string | undefined, own: string | undefined): { titre?: string } {
  return label === undefined || label === own ? {} : { titre: label };
}

/**
 * Gives the texts below the title of a container to it: context, prerequisites, description. What no label names is its
 * description; so is a second text of one kind, behind the first.
 */
export function introduce(element: Conteneur | Certification, given: readonly Line[], ledger: Ledger): void {
  const parted = sectionsByLabel(ledger.take(given)).flatMap(partedContext);
  for (const { label, kind, lines } of parted) {
    const prose = proseOf(lines);
    if (kind === 'tronc' && element.genre === 'choix') {
      // Printed names, made references when all elements have their codes.
      element.tronc.push(...namesIn(lines));
      continue;
    }
    if (kind === 'contexte' && !element.contexte) {
      element.contexte = { ...titreOf(label, 'Contexte'), texte: prose };
    } else if (kind === 'prerequis' && hasPrerequis(element) && !element.prerequis) {
      element.prerequis = prose;
    } else if (!element.description) {
      element.description = { ...titreOf(label, undefined), texte: prose };
    } else {
      const head: BlocTexte[] = label ? [{ genre: 'paragraphe', runs: [{ texte: `${label}\u00a0:` }] }] : [];
      element.description.texte = added(element.description.texte, { blocs: [...head, ...prose.blocs] });
    }
  }
}

/** In a cell, the context is one paragraph, with its list; the next paragraph is the description. */
function partedContext(section: Section): Section[] {
  if (section.kind !== 'contexte') return [section];
  const end = section.lines.findIndex(({ bullet }, rank) => rank > 0 && !bullet);
  if (end < 0) return [section];
  return [{ ...section, lines: section.lines.slice(0, end) }, { lines: section.lines.slice(end) }];
}

function namesIn(lines: readonly Line[]): Renvoi[] {
  return lines.flatMap(({ text }) => text.split(';')).map((nom) => ({ nom: nom.trim() }));
}

function hasPrerequis(
  element: Conteneur | Certification,
): element is Extract<Conteneur | Certification, { genre: 'bloc' | 'option' | 'certification' }> {
  return element.genre === 'bloc' || element.genre === 'option' || element.genre === 'certification';
}
