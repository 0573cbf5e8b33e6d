import { type Genre, schemeOf } from '@referentiel/model';
import { CompletionItemKind } from 'vscode-languageserver-types';
import { said } from '../context.js';
import type { Blueprint, Surroundings } from './blueprint.js';
import { BLUEPRINTS } from './blueprints.js';
import { FIRST_FILE } from './first-file.js';
import { firstInside } from './first-inside.js';
import { nextCodeAt } from './next-code.js';
import type { CompletionPlace } from './place.js';
import type { Suggestion } from './suggestion.js';

/** How many épreuves are worth a choice. */
const MOST = 30;

/**
 * A snippet as plain text: each stop holds what it proposes, or the first of its choices. A line that ends with a stop which
 * proposes nothing is left out: nobody would come back to it.
 */
function withoutStops(snippet: string): string {
  return snippet
    .split('\n')
    .filter((line) => !/ (?:\$\d+|"\$\d+")$/.test(line))
    .join('\n')
    .replace(/\$\{\d+\|([^,|]*)(?:,[^|]*)?\|\}/g, '$1')
    .replace(/\$\{\d+:([^${}]*)\}/g, '$1')
    .replace(/\$\d+/g, '');
}

function withBlank(value: string | undefined): string {
  return value === undefined ? '' : `${value} `;
}

function surroundings(place: CompletionPlace): Surroundings {
  const { checked, holder } = place;
  const certification = checked?.certification;
  const code = (genre: Genre) => nextCodeAt(place, genre);
  return {
    code: (genre) => withBlank(code(genre)),
    critere: () => {
      const modele = certification && schemeOf(certification, 'critere')?.modele;
      const competence = code('competence');
      return withBlank(modele && competence ? firstInside(modele, 'competence', competence) : undefined);
    },
    epreuve: (rank) => {
      const names = checked && holder ? checked.resolver.names('epreuve', holder.element).slice(0, MOST) : [];
      return names.length ? `\${${rank}|${names.join()}|}` : `$${rank}`;
    },
  };
}

function suggestion(place: CompletionPlace, { keyword, label, body }: Blueprint, around: Surroundings): Suggestion {
  const snippet = body(around);
  const text = withoutStops(snippet);
  return {
    label: said(place.context, label),
    kind: CompletionItemKind.Snippet,
    rank: 'possible',
    text,
    snippet,
    words: keyword,
    about: said(place.context, { fr: 'modèle', en: 'snippet' }),
    documentation: `\`\`\`ref\n${text}\n\`\`\``,
  };
}

/** Whether a statement may stand in the body in hand, and is not there once for all already. */
function fits({ frame, bodies, checked }: CompletionPlace, { keyword, rule, shared }: Blueprint): boolean {
  if (rule === 'Codes' && checked?.certification.schemas.length) return false;
  if (shared && bodies.some((body) => body !== 'Certification')) return false;
  return frame.start.expectations.some(({ label, role }) => label === keyword && role.rule === rule);
}

/** Whole statements to fill in, where a statement may begin on a line of its own; in an empty file a whole référentiel. */
export function snippets(place: CompletionPlace): Suggestion[] {
  const { state, frame, startsLine, reading } = place;
  if (!startsLine || !(state.accepting || state === frame.start)) return [];
  const around = surroundings(place);
  const isEmpty = reading.before.out.length === 0 && !reading.behind;
  const fitting = BLUEPRINTS.filter((blueprint) => fits(place, blueprint)).map((blueprint) =>
    suggestion(place, blueprint, around),
  );
  const whole = isEmpty ? [suggestion(place, FIRST_FILE, around)] : [];
  return [
    ...whole.map((one): Suggestion => ({ ...one, rank: 'likeliest', preselect: true })),
    ...fitting,
    ...parts(place),
  ];
}

/** A file that goes on with a certification of another file. */
function parts(place: CompletionPlace): Suggestion[] {
  const { reading, context } = place;
  if (reading.before.out.length > 0 || place.checked) return [];
  return context.snapshot.titles.flatMap(({ code, intitule }): Suggestion[] =>
    code === undefined
      ? []
      : [
          {
            label: `dans ${code}`,
            kind: CompletionItemKind.Snippet,
            rank: 'fitting',
            text: `dans ${code}\n\n`,
            ...(intitule && { title: intitule }),
          },
        ],
  );
}
