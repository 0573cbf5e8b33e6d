// Makes the text of an author's own catalogue.
import { CONTEXTS, generator, OBJECTS, SENTENCES, TOPICS, VERBS } from './words.mjs';

/** A catalogue of so many entries, ten a domain, and what may be said after its name. */
export function catalogueFile(name, entries) {
  const pick = generator(7);
  const text = [`catalogue ${name} "Référentiel commun des métiers" version "2026" {`];
  const references = [];
  for (let rank = 0; rank < entries; rank++) {
    const domain = 1 + Math.floor(rank / 10);
    const code = `M${domain}.${1 + (rank % 10)}`;
    if (rank % 10 === 0) text.push(...(rank > 0 ? ['    }'] : []), `    domaine M${domain} "${pick(TOPICS)}" {`);
    text.push(`        entrée ${code} "${pick(VERBS)} ${pick(OBJECTS)} ${pick(CONTEXTS)}" niveaux 1 à 5 {`);
    text.push(`            définition "${pick(SENTENCES)}"`, '        }');
    references.push(`${code} niveau ${1 + (rank % 5)}`);
  }
  text.push('    }', '}', '');
  return { text: text.join('\n'), name, entries: references };
}
